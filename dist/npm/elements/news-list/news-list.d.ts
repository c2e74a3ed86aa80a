import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Origin } from '../../controllers/resource.js';
import type { Locale } from '../../locale/locale.js';
import type { Article, News } from '../../model/article.js';
import type { Question } from '../../sources/news-address.js';
import { NewsElement } from '../news-element.js';
import type { ViewContext } from '../shared/context.js';
import type { ViewModel } from '../shared/view-model.js';
/** What of a source's articles the list shows. */
interface ListView extends ViewModel {
    /** The first page. */
    readonly news: News;
    /** All articles at hand that pass the filter. */
    readonly selected: readonly Article[];
    /** Those of them that are shown. */
    readonly shown: readonly Article[];
    /** There are more, here or on the source's next page. */
    readonly hasMore: boolean;
    /** Articles that have been read without finding one to show, where the source goes on. */
    readonly read: number;
}
/**
 * Shows the articles of one news feed as a list of cards.
 *
 * For a front page or a sidebar; for one chosen article use `<news-card>`. It makes one request, and up to five more
 * where the first page has too few articles on a topic. It never says "no news" when the feed could not be read to its
 * end.
 *
 * @summary Several articles from one source.
 * @element news-list
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
 * @csspart heading - The title of an article
 * @csspart image - The picture of an article and who made it
 * @csspart meta - Date, topic and language of an article
 * @csspart summary - The summary of an article
 * @csspart byline - Author and publisher of an article
 * @csspart more - The button that shows more
 * @csspart notice - Said while loading, when out of date, and on failure
 *
 * @cssprop [--civic-accent=currentColor] - Accent: lines and drawings. Like the others, set it on the page or on one element
 * @cssprop [--civic-surface=transparent] - Background
 * @cssprop [--civic-line] - Border colour; by default a thin mix of the text colour
 * @cssprop [--civic-radius=0.5em] - Corner radius
 * @cssprop [--news-list-reserve=45em] - Least height from the start, where the page has `reserve.css`
 *
 * @cssstate idle - Nothing to load yet
 * @cssstate loading - The first load is under way
 * @cssstate ready - Showing articles, or its own content where none was found in a part of the feed
 * @cssstate empty - The feed has no articles
 * @cssstate stale - Showing the last good content after a failed reload
 * @cssstate failed - Nothing could be loaded
 *
 * @example The three newest articles
 * ```html
 * <news-list src="news.json" limit="3"><a href="/news">News</a></news-list>
 * ```
 * @example Posts of a WordPress site on one topic, six at first, and a button for more
 * ```html
 * <news-list src="https://town.example" tag="Education" limit="6" more><a href="/news">News</a></news-list>
 * ```
 * @example Under a heading of the second level
 * ```html
 * <h2>News</h2>
 * <news-list src="news.json" heading-level="3" without-summary></news-list>
 * ```
 */
export declare class NewsList extends NewsElement<ListView> {
    #private;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** `grid` of cards, as many in a row as fit; or `list`, one below the other. */
    layout: 'grid' | 'list';
    /** Most articles shown at first; 0 for all that the source gives at once. */
    limit: number;
    /** Adds a button that shows as many again, from the source's next page too. */
    more: boolean;
    /** Leaves out articles in other languages than this one; without a value, than the element's own. */
    onlyLanguage: string | undefined;
    /** Shows articles on this topic only; case and diacritics do not matter. */
    tag: string | undefined;
    protected onRemoved(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected get question(): Question;
    protected isEnough(news: News): boolean;
    protected read(document: unknown, origin: Origin): News | Promise<News>;
    protected viewOf(news: News): ListView;
    protected renderView(view: ListView, context: ViewContext): unknown;
    protected renderEmpty(locale: Locale, view: ListView): unknown;
    protected get announcement(): {
        readonly notice?: unknown;
        readonly isQuiet?: boolean;
    };
}
export {};
