import {mount} from 'svelte';
import App from './App.svelte';

const feed = (await (await fetch('/feed.json')).json()) as object;
mount(App, {target: document.getElementById('app')!, props: {feed}});
