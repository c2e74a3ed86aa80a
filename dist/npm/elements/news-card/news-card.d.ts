import { type CSSResultGroup, type PropertyDeclarations } from 'lit';
import type { Locale } from '../../locale/locale.js';
import type { Article, News } from '../../model/article.js';
import { type Question } from '../../sources/news-address.js';
import { NewsElement } from '../news-element.js';
import type { ViewContext } from '../shared/context.js';
import type { ViewModel } from '../shared/view-model.js';
/** The article that the card shows, if its source has it. */
interface CardView extends ViewModel {
    readonly article: Article | undefined;
    /** The source has been read to its end, and does not have this article. */
    readonly isMissing: boolean;
    /** Articles that have been read without finding this one, where the source goes on. */
    readonly read: number;
}
/**
 * Shows the summary of one article from a news feed.
 *
 * For one piece of news in its own place; several from one source are a `<news-list>`. It never shows markup from a
 * feed, and never says "no news" when the feed could not be read.
 *
 * @summary One article: title, date, topic, summary, author and publisher.
 * @element news-card
 *
 * @attr {string} lang - Language of the element; without it that of the nearest ancestor
 * @slot - Fallback: a link or a sentence, readable without scripts, while loading, and on failure. A
 *   `<script type="application/json">` here is read as the feed when there is no `src`
 *
 * @fires {Event} loadstart - A load begins
 * @fires {Event} load - The news has been loaded and rendered
 * @fires {ProblemEvent} error - The news could not be had; `event.error.code` tells why
 * @fires {Event} loadend - A load has ended, well or badly
 *
 * @csspart base - Everything inside the element
 * @csspart heading - The title
 * @csspart image - The picture and who made it
 * @csspart meta - Date, topic and language
 * @csspart summary - The summary
 * @csspart byline - Author and publisher
 * @csspart notice - Said while loading, when out of date, and on failure
 *
 * @cssprop [--civic-accent=currentColor] - Accent: lines and drawings. Like the others, set it on the page or on one element
 * @cssprop [--civic-surface=transparent] - Background
 * @cssprop [--civic-line] - Border colour; by default a thin mix of the text colour
 * @cssprop [--civic-radius=0.5em] - Corner radius
 * @cssprop [--news-card-reserve=15em] - Least height from the start, where the page has `reserve.css`
 *
 * @cssstate idle - Nothing to load yet
 * @cssstate loading - The first load is under way
 * @cssstate ready - Showing the article, or its own content where a part of the feed does not have it
 * @cssstate empty - The feed has no such article
 * @cssstate stale - Showing the last good content after a failed reload
 * @cssstate failed - Nothing could be loaded
 *
 * @example The first article of a feed
 * ```html
 * <news-card src="news.json"><a href="/news">News</a></news-card>
 * ```
 * @example The newest post of a town's WordPress site, with its picture
 * ```html
 * <news-card src="/"><a href="/news">News</a></news-card>
 * ```
 * @example A certain article, by its id
 * ```html
 * <news-card src="news.json" item="2022-41"></news-card>
 * ```
 */
export declare class NewsCard extends NewsElement<CardView> {
    #private;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** Which article: its id, its address, or its position, such as `#2`; the first one by default. */
    item: string | undefined;
    protected get question(): Question;
    protected isEnough(news: News): boolean;
    protected viewOf(news: News): CardView;
    protected renderView({ article }: CardView, context: ViewContext): unknown;
    protected get announcement(): {
        readonly notice?: unknown;
    };
    protected renderEmpty(locale: Locale, view: CardView): unknown;
}
export {};
