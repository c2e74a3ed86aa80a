import {createApp} from 'vue';
import App from './App.vue';

const feed = (await (await fetch('/feed.json')).json()) as object;
createApp(App, {feed}).mount('#app');
