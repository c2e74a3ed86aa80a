import pageCss from '../shared/page.css?inline';
import {figuresIn, membershipIn} from '../shared/city.js';
import {load} from '../shared/feed.js';
import {MARK} from '../shared/mark.js';
import {templateOf} from '../shared/rows.js';
import {sheet as cardSheet} from './cards.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(pageCss);

const badge = templateOf(
  `<article class="badge">${MARK}<div><p><a><b></b> <span></span></a></p><p class="small"><span></span> <span></span></p></div></article>`,
);
const figures = templateOf(
  `<article class="figures"><h3></h3><dl></dl><p class="small"><time></time> <a></a></p></article>`,
);
const figure = templateOf('<div><dt></dt><dd></dd></div>');

/**
 * @import {Network, Register} from '../shared/city.js'
 * @import {AnyDocument} from '../shared/feed.js'
 */

/** An element that renders itself once from one document. */
class TownElement extends HTMLElement {
  /** @this {HTMLElement & {draw(document: AnyDocument): Node}} */
  async connectedCallback() {
    const document = await load(/** @type {string} */ (this.getAttribute('src')));
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [cardSheet, sheet];
    root.append(this.draw(document));
  }
}

class TownBadge extends TownElement {
  /** @param {Register} register */
  draw(register) {
    const {city, words, origin, url} = membershipIn(register, this.getAttribute('city'));
    const content = badge.content.cloneNode(true);
    content.querySelector('a').href = url;
    content.querySelector('b').textContent = city;
    content.querySelector('a span').textContent = words;
    content.querySelectorAll('.small span').forEach((span, index) => (span.textContent = origin[index]));
    return content;
  }
}

class TownFigures extends TownElement {
  /** @param {Network} network */
  draw(network) {
    const shown = figuresIn(network);
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
}

customElements.define('town-badge', TownBadge);
customElements.define('town-figures', TownFigures);
