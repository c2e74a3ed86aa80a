import {fillPage} from '../shared/library-page.js';
import {MARK} from '../shared/mark.js';
import {templateOf} from '../shared/rows.js';
import {card} from './elements.js';

const badge = templateOf(`<sp-card>
  <p slot="heading">${MARK}<a><b class="city"></b> <span class="words"></span></a></p>
  <p slot="footer"><span class="origin"></span> <span class="origin"></span></p>
</sp-card>`);
const figures = templateOf(`<sp-card>
  <h3 slot="heading"></h3>
  <dl slot="description"></dl>
  <p slot="footer"><time></time> <a></a></p>
</sp-card>`);
const figure = templateOf('<div><dt></dt><dd></dd></div>');

/** @param {import('../shared/city.js').Figures} shown */
function showFigures(shown) {
  const content = figures.content.cloneNode(true);
  content.querySelector('h3').textContent = shown.title;
  content.querySelector('dl').append(
    ...shown.figures.map(({value, label}) => {
      const each = figure.content.cloneNode(true);
      each.querySelector('dt').textContent = value;
      each.querySelector('dd').textContent = label;
      return each;
    }),
  );
  const time = content.querySelector('time');
  time.dateTime = shown.day;
  time.textContent = shown.asOf;
  const link = content.querySelector('a');
  link.href = shown.source.url;
  link.textContent = shown.source.words;
  return content;
}

await fillPage({card, badge, showFigures});
