import { html } from 'lit';
import { articleView } from '../news-card/news-card.view.js';
/**
 * Several articles as a list of cards. The `role` is for Safari, which removes list semantics if there are no markers.
 */
export const listView = (articles, context, options) => html `<ul class=${options.layout === 'list' ? 'list rows' : 'list'} role="list">
    ${articles.map((article) => html `<li>${articleView(article, context, options)}</li>`)}
  </ul>`;
//# sourceMappingURL=news-list.view.js.map