import {render} from 'preact';
import {App} from './App';

const feed = (await (await fetch('/feed.json')).json()) as object;
render(<App feed={feed} />, document.getElementById('app')!);
