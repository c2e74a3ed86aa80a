import {defineConfig} from 'vite';

export default defineConfig({base: '/town/', oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}}});
