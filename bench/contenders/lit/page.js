import {css, html, LitElement, svg, unsafeCSS} from 'lit';
import pageCss from '../shared/page.css?inline';
import {figuresIn, membershipIn} from '../shared/city.js';
import {load} from '../shared/feed.js';
import {PATHS} from '../shared/mark.js';
import {look} from './cards.js';

/**
 * @import {Network, Register} from '../shared/city.js'
 * @import {AnyDocument} from '../shared/feed.js'
 * @typedef {LitElement & {src: string, source?: AnyDocument, draw(source: AnyDocument): unknown}} Drawn
 */

/** An element that renders one document. */
class TownElement extends LitElement {
  static styles = [
    look,
    css`
      ${unsafeCSS(pageCss)}
    `,
  ];
  static properties = {src: {}, city: {}, source: {state: true}};

  /**
   * @this {Drawn}
   * @param {Map<string, unknown>} changed
   */
  willUpdate(changed) {
    if (changed.has('src')) load(this.src).then((document) => (this.source = document));
  }

  /** @this {Drawn} */
  render() {
    return this.source && this.draw(this.source);
  }
}

class TownBadge extends TownElement {
  /**
   * @this {TownElement & {city: string}}
   * @param {Register} register
   */
  draw(register) {
    const {city, words, origin, url} = membershipIn(register, this.city);
    return html`<article class="badge">
      <svg class="mark" viewBox="0 0 48 48" aria-hidden="true">${PATHS.map((d) => svg`<path d=${d}></path>`)}</svg>
      <div>
        <p>
          <a href=${url}><b>${city}</b> ${words}</a>
        </p>
        <p class="small">${origin.map((each) => html`<span>${each}</span> `)}</p>
      </div>
    </article>`;
  }
}

class TownFigures extends TownElement {
  /** @param {Network} network */
  draw(network) {
    const {title, figures, day, asOf, source} = figuresIn(network);
    return html`<article class="figures">
      <h3>${title}</h3>
      <dl>
        ${figures.map(
          ({value, label}) =>
            html`<div>
              <dt>${value}</dt>
              <dd>${label}</dd>
            </div>`,
        )}
      </dl>
      <p class="small"><time datetime=${day}>${asOf}</time> <a href=${source.url}>${source.words}</a></p>
    </article>`;
  }
}

customElements.define('town-badge', TownBadge);
customElements.define('town-figures', TownFigures);
