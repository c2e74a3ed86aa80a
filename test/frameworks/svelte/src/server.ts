import {render as renderSvelte} from 'svelte/server';
import App from './App.svelte';

export const render = (feed: object): string => renderSvelte(App, {props: {feed}}).body;
