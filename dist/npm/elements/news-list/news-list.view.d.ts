import { type TemplateResult } from 'lit';
import type { Article } from '../../model/article.js';
import { type ArticleOptions } from '../news-card/news-card.view.js';
import type { ViewContext } from '../shared/context.js';
/** Several articles as a list, each drawn as a card. `role` since Safari takes a list without markers for none. */
export declare const listView: (articles: readonly Article[], context: ViewContext, options: ArticleOptions & {
    readonly layout: "grid" | "list";
}) => TemplateResult;
