import {html, type TemplateResult} from 'lit';
import type {Article} from '../../model/article.js';
import {type ArticleOptions, articleView} from '../news-card/news-card.view.js';
import type {ViewContext} from '../shared/context.js';

/**
 * Several articles as a list of cards. The `role` is for Safari, which removes list semantics if there are no markers.
 */
export const listView = (
  articles: readonly Article[],
  context: ViewContext,
  options: ArticleOptions & {readonly layout: 'grid' | 'list'},
): TemplateResult =>
  html`<ul class=${options.layout === 'list' ? 'list rows' : 'list'} role="list">
    ${articles.map((article) => html`<li>${articleView(article, context, options)}</li>`)}
  </ul>`;
