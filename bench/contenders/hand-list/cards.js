import cardCss from '../shared/card.css?inline';
import {load} from '../shared/feed.js';
import {fillList, templateOf} from '../shared/rows.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(cardCss);

const card = templateOf(`<article>
  <img loading="lazy" decoding="async">
  <div class="text"><h3><a></a></h3><p class="small"><time class="day"></time></p><p class="summary"></p><p class="small from"></p></div>
</article>`);

class TownNews extends HTMLElement {
  #list = document.createElement('ul');

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(this.#list);
  }

  async connectedCallback() {
    this.feed = await load(/** @type {string} */ (this.getAttribute('src')));
  }

  set feed(/** @type {import('../shared/feed.js').Feed} */ feed) {
    fillList(this.#list, card, feed);
  }
}

customElements.define('town-news', TownNews);
