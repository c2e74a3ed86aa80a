import { html } from 'lit';
import { loadingWords } from '../shared/words.js';
/** The button below a list that has more articles. While they load it keeps the focus and does nothing. */
export const moreView = (locale, isLoading, onMore) => html `<button class="more" part="more" aria-disabled=${String(isLoading)} @click=${onMore}>
    ${isLoading ? loadingWords(locale) : locale.msg('Show more', { id: 'more', desc: 'A button below a list of news' })}
  </button>`;
//# sourceMappingURL=more.view.js.map