/** Pieces of HTML, as a server would write them. */
import {shownDay} from './material.mjs';

const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
export const escape = (text) => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]);

/** The cards of a feed. */
export const cardsMarkup = ({items}) => `<ul>${items.map((item) => `<li>${cardMarkup(item)}</li>`).join('\n')}</ul>`;

function cardMarkup(item) {
  const {image, publisher} = item._learning_city;
  return `<article><img loading="lazy" decoding="async" src="${item.image}" alt="${escape(image.alt)}" width="${image.width}" height="${image.height}"><div class="text"><h3><a href="${item.url}">${escape(item.title)}</a></h3><p class="small"><time datetime="${item.date_published.slice(0, 10)}">${shownDay(item)}</time></p><p>${escape(item.summary)}</p><p class="small">${escape(publisher.name)}</p></div></article>`;
}

/** A page of a town with something on it, and text below, which moves where that grows. */
export const pageMarkup = ({head = '', body}) => `<!doctype html>
<html lang="lv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pilsētas jaunumi</title>
<link rel="icon" href="data:,">
<style>body{margin:1em auto;max-inline-size:64em;padding:0 1em;font:1rem/1.5 sans-serif}iframe{border:0;inline-size:100%}</style>
${head}
</head>
<body>
<main>
<h1>Pilsētas jaunumi</h1>
<div id="widget">${body}</div>
<p>Pilsētas dome nākamajā sēdē lems par bibliotēkas darba laiku, skolēnu autobusu kustību un ostas promenādes atjaunošanu. Sēde ir atklāta, un ikviens var tajā piedalīties.</p>
</main>
</body>
</html>
`;
