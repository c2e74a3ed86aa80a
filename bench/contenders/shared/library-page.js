/*
 * The page of a design system's elements, which provide a look but no data: a script fetches the data and fills
 * templates.
 */
import {figuresIn, membershipIn} from './city.js';
import {load} from './feed.js';
import {fillCard, fillList} from './rows.js';
/**
 * @import {Figures, Membership} from './city.js'
 * @import {Feed} from './feed.js'
 * @import {ShowDay} from './rows.js'
 *
 * @typedef {object} Parts
 * @property {HTMLTemplateElement} card
 * @property {ShowDay} [showDay]
 * @property {HTMLTemplateElement} badge
 * @property {(shown: Figures) => Node} showFigures
 */

/**
 * Shows a feed in the list with a given class.
 * @param {Feed} feed
 * @param {HTMLTemplateElement} card
 * @param {ShowDay} [showDay]
 */
export function showFeed(feed, card, showDay) {
  fillList(document.querySelector('.news'), card, feed, showDay);
}

/**
 * Fills each container on the page from its address.
 * @param {Parts} parts
 */
export async function fillPage({card, showDay, badge, showFigures}) {
  const places = document.querySelectorAll('[data-src]');
  await Promise.all(
    [...places].map(async (place) => {
      const source = await load(/** @type {string} */ (place.dataset.src));
      if (place.matches('.news')) showFeed(source, card, showDay);
      if (place.matches('.article')) {
        const content = card.content.cloneNode(true);
        fillCard(content, source.items[0], showDay);
        place.append(content);
      }
      if (place.matches('.membership')) place.append(badgeFrom(badge, membershipIn(source, place.dataset.city)));
      if (place.matches('.network')) place.append(showFigures(figuresIn(source)));
    }),
  );
}

/**
 * Fills a badge: its link, `.city`, `.words`, and the places of `.origin`.
 * @param {HTMLTemplateElement} template
 * @param {Membership} membership
 */
function badgeFrom(template, {city, words, origin, url}) {
  const content = template.content.cloneNode(true);
  content.querySelector('a').href = url;
  content.querySelector('.city').textContent = city;
  content.querySelector('.words').textContent = words;
  content.querySelectorAll('.origin').forEach((place, index) => (place.textContent = origin[index]));
  return content;
}
