import {load} from '../shared/feed.js';
import {showFeed} from '../shared/library-page.js';
import {card, showDay} from './elements.js';

window.showFeed = (feed) => showFeed(feed, card, showDay);
window.showFeed(await load(/** @type {string} */ (document.querySelector('.news').dataset.src)));
