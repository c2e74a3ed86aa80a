import { type TemplateResult } from 'lit';
import type { Article } from '../../model/article.js';
import { type ArticleOptions } from '../news-card/news-card.view.js';
import type { ViewContext } from '../shared/context.js';
/**
 * Several articles as a list of cards. The `role` is for Safari, which removes list semantics if there are no markers.
 */
export declare const listView: (articles: readonly Article[], context: ViewContext, options: ArticleOptions & {
    readonly layout: "grid" | "list";
}) => TemplateResult;
