import { type TemplateResult } from 'lit';
import type { Article } from '../../model/article.js';
import type { ViewContext } from '../shared/context.js';
export interface ArticleOptions {
    readonly withoutDate: boolean;
    readonly withoutSummary: boolean;
}
/**
 * One article: title (the link is the heading), date, topic, summary, author and publisher.
 * Text from the source is isolated, in its own language and direction.
 */
export declare function articleView(article: Article, { locale, headingLevel }: ViewContext, { withoutDate, withoutSummary }: ArticleOptions): TemplateResult;
