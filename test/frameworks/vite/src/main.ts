import {startNews} from './news';

const output = document.querySelector('output')!;
const button = (id: string) => document.querySelector<HTMLButtonElement>(`#${id}`)!;
const feed = fetch('/feed.json').then((response) => response.json());
const list = startNews(feed, (outcome) => (output.value = outcome));
button('more').onclick = () => (list.limit = 2);
button('break').onclick = () => (list.src = '/missing.json');
