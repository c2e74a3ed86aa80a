import {css, html, LitElement, nothing, unsafeCSS} from 'lit';
import cardCss from '../shared/card.css?inline';
import {dayOf, formatDay, load} from '../shared/feed.js';

export const look = css`
  ${unsafeCSS(cardCss)}
`;

/**
 * @import {Feed, Item} from '../shared/feed.js'
 * @typedef {LitElement & {src: string, article?: Item}} OneCard
 * @typedef {LitElement & {src: string, feed?: Feed}} ManyCards
 */

class TownCard extends LitElement {
  static styles = look;
  static properties = {src: {}, article: {attribute: false}};

  /**
   * @this {OneCard}
   * @param {Map<string, unknown>} changed
   */
  willUpdate(changed) {
    if (changed.has('src')) load(this.src).then(({items}) => (this.article = items[0]));
  }

  /** @this {OneCard} */
  render() {
    if (!this.article) return nothing;
    const {url, title, summary, image, _learning_city: extra} = this.article;
    const {alt, width, height} = extra.image;
    const day = dayOf(this.article);
    return html`<article>
      <img loading="lazy" decoding="async" alt=${alt} width=${width} height=${height} src=${image} />
      <div class="text">
        <h3><a href=${url}>${title}</a></h3>
        <p class="small"><time datetime=${day}>${formatDay(day)}</time></p>
        <p>${summary}</p>
        <p class="small">${extra.publisher.name}</p>
      </div>
    </article>`;
  }
}

class TownNews extends LitElement {
  static styles = look;
  static properties = {src: {}, feed: {attribute: false}};

  /**
   * @this {ManyCards}
   * @param {Map<string, unknown>} changed
   */
  willUpdate(changed) {
    if (changed.has('src')) load(this.src).then((feed) => (this.feed = feed));
  }

  /** @this {ManyCards} */
  render() {
    return html`<ul>
      ${this.feed?.items.map((item) => html`<li><town-card .article=${item}></town-card></li>`)}
    </ul>`;
  }
}

customElements.define('town-card', TownCard);
customElements.define('town-news', TownNews);
