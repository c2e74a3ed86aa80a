import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {LanguageController} from '../../src/controllers/language.js';

/** The smallest element that uses the language of its place. */
export class LanguageHost extends LitElement {
  readonly language = new LanguageController(this);
  updates = 0;

  protected override render(): TemplateResult {
    this.updates++;
    const {locale, direction} = this.language;
    return html`<p lang=${locale?.tag ?? nothing} dir=${direction ?? nothing}>
      ${locale?.msg('Loading…', {id: 'loading'})}
    </p>`;
  }

  /** Returns the language and direction of the frame, and its text. */
  get said(): {lang: string | null; dir: string | null; words: string | null} {
    const frame = this.renderRoot.querySelector('p');
    if (!frame) throw new Error('not rendered');
    return {lang: frame.getAttribute('lang'), dir: frame.getAttribute('dir'), words: frame.textContent.trim()};
  }
}
customElements.define('language-host', LanguageHost);

declare global {
  interface HTMLElementTagNameMap {
    'language-host': LanguageHost;
  }
}

export const LOADING = {en: 'Loading…', lv: 'Ielādē…', ar: 'جارٍ التحميل…'};
