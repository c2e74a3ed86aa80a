import {load} from '../shared/feed.js';
import {showFeed} from '../shared/library-page.js';
import {card} from './elements.js';

window.showFeed = (feed) => showFeed(feed, card);
window.showFeed(await load(/** @type {string} */ (document.querySelector('.news').dataset.src)));
