import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../locale/locale.js';
import {loadingWords} from '../shared/words.js';

/** The button below a list that has more articles. While they load it keeps the focus and does nothing. */
export const moreView = (locale: Locale, isLoading: boolean, onMore: () => void): TemplateResult =>
  html`<button class="more" part="more" aria-disabled=${String(isLoading)} @click=${onMore}>
    ${isLoading ? loadingWords(locale) : locale.msg('Show more', {id: 'more', desc: 'A button below a list of news'})}
  </button>`;
