import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../locale/locale.js';
import {loadingWords} from '../shared/words.js';

/**
 * The button below a list that has more articles. While they load it keeps the focus and does nothing.
 * @param isLeaving it is invisible and cannot be reached, because all articles are shown
 */
export const moreView = (
  locale: Locale,
  {isLoading, isLeaving}: {readonly isLoading: boolean; readonly isLeaving: boolean},
  onMore: () => void,
): TemplateResult =>
  html`<button
    class=${isLeaving ? 'quiet' : 'more'}
    part=${isLeaving ? nothing : 'more'}
    tabindex=${isLeaving ? -1 : nothing}
    aria-disabled=${String(isLoading)}
    @click=${onMore}
  >
    ${isLoading ? loadingWords(locale) : locale.msg('Show more', {id: 'more', desc: 'A button below a list of news'})}
  </button>`;
