import cardCss from '../shared/card.css?inline';
import {dayOf, formatDay, load} from '../shared/feed.js';
import {templateOf} from '../shared/rows.js';

export const sheet = new CSSStyleSheet();
sheet.replaceSync(cardCss);

const template = templateOf(`<article>
  <img loading="lazy" decoding="async">
  <div class="text"><h3><a></a></h3><p class="small"><time></time></p><p class="summary"></p><p class="small from"></p></div>
</article>`);

/** One card, rendered from a template into its own shadow root; later changes update the same nodes. */
class TownCard extends HTMLElement {
  #image;
  #link;
  #time;
  #summary;
  #publisher;

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    this.#image = root.querySelector('img');
    this.#link = root.querySelector('a');
    this.#time = root.querySelector('time');
    this.#summary = root.querySelector('.summary');
    this.#publisher = root.querySelector('.from');
  }

  connectedCallback() {
    const src = this.getAttribute('src');
    if (src) load(src).then(({items}) => (this.article = items[0]));
  }

  set article(/** @type {import('../shared/feed.js').Item} */ item) {
    const {image, publisher} = item._learning_city;
    const day = dayOf(item);
    this.#image.width = image.width;
    this.#image.height = image.height;
    this.#image.alt = image.alt;
    // Setting the same address again would reload the picture.
    if (this.#image.getAttribute('src') !== item.image) this.#image.src = item.image;
    this.#link.href = item.url;
    this.#link.textContent = item.title;
    this.#time.dateTime = day;
    this.#time.textContent = formatDay(day);
    this.#summary.textContent = item.summary;
    this.#publisher.textContent = publisher.name;
  }
}

/** Fetches a feed, and has a card for each item. */
class TownNews extends HTMLElement {
  #list;

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    this.#list = document.createElement('ul');
    root.append(this.#list);
  }

  async connectedCallback() {
    this.feed = await load(/** @type {string} */ (this.getAttribute('src')));
  }

  set feed(/** @type {import('../shared/feed.js').Feed} */ {items}) {
    const rows = this.#list.children;
    while (rows.length > items.length) rows[rows.length - 1].remove();
    const added = document.createDocumentFragment();
    items.forEach((item, index) => {
      const row = rows[index];
      if (row) /** @type {HTMLElementTagNameMap['town-card']} */ (row.firstChild).article = item;
      else {
        const card = document.createElement('town-card');
        card.article = item;
        added.appendChild(document.createElement('li')).append(card);
      }
    });
    this.#list.append(added);
  }
}

customElements.define('town-card', TownCard);
customElements.define('town-news', TownNews);
