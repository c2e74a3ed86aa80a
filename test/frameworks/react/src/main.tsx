import {createRoot} from 'react-dom/client';
import {App} from './App';

const feed = (await (await fetch('/feed.json')).json()) as object;
createRoot(document.getElementById('app')!).render(<App feed={feed} />);
