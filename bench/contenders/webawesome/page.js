import '@awesome.me/webawesome/dist/components/format-number/format-number.js';
import {fillPage} from '../shared/library-page.js';
import {MARK} from '../shared/mark.js';
import {templateOf} from '../shared/rows.js';
import {card, showDay} from './elements.js';

const badge = templateOf(`<wa-card>
  <p>${MARK}<a><b class="city"></b> <span class="words"></span></a></p>
  <p><span class="origin"></span> <span class="origin"></span></p>
</wa-card>`);
const figures = templateOf(`<wa-card>
  <h3 slot="header"></h3>
  <dl></dl>
  <p slot="footer"><time></time> <a></a></p>
</wa-card>`);
const figure = templateOf('<div><dt><wa-format-number></wa-format-number></dt><dd></dd></div>');

/** @param {import('../shared/city.js').Figures} shown */
function showFigures(shown) {
  const content = figures.content.cloneNode(true);
  content.querySelector('h3').textContent = shown.title;
  content.querySelector('dl').append(
    ...shown.figures.map(({amount, label}) => {
      const each = figure.content.cloneNode(true);
      each.querySelector('wa-format-number').setAttribute('value', String(amount));
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

await fillPage({card, showDay, badge, showFigures});
