import {dayOf, formatDay} from './feed.js';
/**
 * @import {Feed, Item} from './feed.js'
 * @typedef {(element: HTMLElement, day: string) => void} ShowDay
 */

/** @type {ShowDay} */
const showDayInWords = (time, day) => {
  /** @type {HTMLTimeElement} */ (time).dateTime = day;
  time.textContent = formatDay(day);
};

/**
 * Fills the places of a card: the picture, the link of the title, `.day`, `.summary` and `.from`.
 * @param {ParentNode} root
 * @param {Item} item
 */
export function fillCard(root, item, showDay = showDayInWords) {
  const {image, publisher} = item._learning_city;
  const picture = root.querySelector('img');
  picture.width = image.width;
  picture.height = image.height;
  picture.alt = image.alt;
  // Setting the same address again would reload the picture.
  if (picture.getAttribute('src') !== item.image) picture.src = item.image;
  const link = root.querySelector('a');
  link.href = item.url;
  link.textContent = item.title;
  showDay(root.querySelector('.day'), dayOf(item));
  root.querySelector('.summary').textContent = item.summary;
  root.querySelector('.from').textContent = publisher.name;
}

/**
 * Renders a feed as rows of a list, each cloned from a template; another feed updates the same rows.
 * @param {Element} list
 * @param {HTMLTemplateElement} template
 * @param {Feed} feed
 * @param {ShowDay} [showDay]
 */
export function fillList(list, template, {items}, showDay) {
  const rows = list.children;
  while (rows.length > items.length) rows[rows.length - 1].remove();
  const added = document.createDocumentFragment();
  items.forEach((item, index) => {
    const row = rows[index] ?? document.createElement('li');
    if (!rows[index]) {
      row.append(template.content.cloneNode(true));
      added.append(row);
    }
    fillCard(row, item, showDay);
  });
  list.append(added);
}

/** @param {string} markup */
export function templateOf(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template;
}
