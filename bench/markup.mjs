/** Pieces of HTML, as a server would render them. */
import {figures, membership, shownDay} from './material.mjs';

import {MARK} from './contenders/shared/mark.js';
/** @import {Feed, Item} from './material.mjs' */

/** @type {Record<string, string>} */
const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
export const escape = (/** @type {string} */ text) => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]);

/**
 * The cards of a feed.
 * @param {Feed} feed
 */
export const cardsMarkup = ({items}) => `<ul>${items.map((item) => `<li>${cardMarkup(item)}</li>`).join('\n')}</ul>`;

/** @param {Item} item */
function cardMarkup(item) {
  const {image, publisher} = item._learning_city;
  return `<article><img loading="lazy" decoding="async" src="${item.image}" alt="${escape(image.alt)}" width="${image.width}" height="${image.height}"><div class="text"><h3><a href="${item.url}">${escape(item.title)}</a></h3><p class="small"><time datetime="${item.date_published.slice(0, 10)}">${shownDay(item)}</time></p><p>${escape(item.summary)}</p><p class="small">${escape(publisher.name)}</p></div></article>`;
}

/**
 * Three of the elements side by side, with a list below.
 * @param {string[]} three
 * @param {string} list
 */
export const besideAndBelow = (three, list) => `<div id="three">${three.join('\n')}</div>\n${list}`;

/**
 * All four elements: a badge, figures, one card, and a list.
 * @param {Feed} feed
 */
export const allMarkup = (feed) =>
  besideAndBelow([badgeMarkup(), figuresMarkup(), cardMarkup(feed.items[0])], cardsMarkup(feed));

const badgeMarkup = () =>
  `<article class="badge">${MARK}<div><p><a href="${membership.url}"><b>${membership.city}</b> ${membership.words}</a></p><p class="small">${membership.origin.map((each) => `<span>${each}</span>`).join(' ')}</p></div></article>`;

const figuresMarkup = () =>
  `<article class="figures"><h3>${figures.title}</h3><dl>${figures.figures.map(({value, label}) => `<div><dt>${value}</dt><dd>${label}</dd></div>`).join('')}</dl><p class="small"><time datetime="${figures.day}">${figures.asOf}</time> <a href="${figures.source.url}">${figures.source.words}</a></p></article>`;

/**
 * A document with the given content.
 * @param {{head?: string, body: string}} content
 */
export const documentMarkup = ({head = '', body}) => `<!doctype html>
<html lang="lv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pilsētas jaunumi</title>
<link rel="icon" href="data:,">
<style>body{margin:0;font:1rem/1.5 sans-serif}main{max-inline-size:64em;margin:1em auto;padding:0 1em}#three{display:grid;grid-template-columns:repeat(3,1fr);align-items:start;gap:1.25em;margin-block-end:1.25em}iframe{border:0;inline-size:100%}</style>
${head}
</head>
<body>
${body}
</body>
</html>
`;

/**
 * A page of a town with the widget, and text below that moves when the widget grows.
 * @param {{head: string, body: string}} content
 */
export const pageMarkup = ({head, body}) =>
  documentMarkup({
    head,
    body: `<main>
<h1>Pilsētas jaunumi</h1>
<div id="widget">${body}</div>
<p>Pilsētas dome nākamajā sēdē lems par bibliotēkas darba laiku, skolēnu autobusu kustību un ostas promenādes atjaunošanu. Sēde ir atklāta, un ikviens var tajā piedalīties.</p>
</main>`,
  });
