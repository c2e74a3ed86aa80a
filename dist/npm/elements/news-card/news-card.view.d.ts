import { type TemplateResult } from 'lit';
import type { Article } from '../../model/article.js';
import { type ServedPage } from './page-address.js';
import type { ViewContext } from '../shared/context.js';
import { type PicturePolicy } from './picture-address.js';
/** Options for showing the parts of an article. */
export interface ArticleOptions {
    readonly images: PicturePolicy;
    readonly newTab: boolean;
    readonly withoutByline: boolean;
    readonly withoutDate: boolean;
    readonly withoutImage: boolean;
    readonly withoutSummary: boolean;
    /** The page that a server renders for; undefined in a browser. */
    readonly page?: ServedPage | undefined;
}
/**
 * One article: title (the link is the heading), date, topic, summary, author, publisher and picture. The picture comes
 * last in reading order, but is drawn first.
 */
export declare function articleView(article: Article, { locale, headingLevel }: ViewContext, { images, newTab, withoutByline, withoutDate, withoutImage, withoutSummary, page }: ArticleOptions): TemplateResult;
