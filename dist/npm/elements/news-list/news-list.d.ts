import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Origin } from '../../controllers/resource.js';
import type { Locale } from '../../locale/locale.js';
import type { Article, News } from '../../model/article.js';
import type { Question } from '../../sources/news-address.js';
import { NewsElement } from '../news-element.js';
import type { ViewContext } from '../shared/context.js';
import type { ViewModel } from '../shared/view-model.js';
/** The selection of a source's articles that the list shows. */
interface ListView extends ViewModel {
    /** The first page. */
    readonly news: News;
    /** All loaded articles that match the filter. */
    readonly selected: readonly Article[];
    /** The articles that are shown. */
    readonly shown: readonly Article[];
    /** There are more articles, either loaded or on the source's next page. */
    readonly hasMore: boolean;
    /** Number of articles read without a match, if the source has further pages. */
    readonly read: number;
}
/**
 * Shows the articles of one news feed as a list of cards.
 *
 * Use it on a front page or in a sidebar; for a single article use `<news-card>`. It makes one request, and up to five
 * more if the first page has too few articles on a topic. It never says "no news" if the feed could not be read
 * completely.
 *
 * @summary Several articles from one source.
 * @element news-list
 *
 * @attr {string} lang - Language of the element; by default inherited from the nearest ancestor
 * @slot - Fallback: a link or a sentence that is shown without JavaScript, while data loads, and on failure. A
 *   `<script type="application/json">` here is read as the feed if there is no `src`
 *
 * @fires {Event} loadstart - A load begins
 * @fires {Event} load - The news has been loaded and rendered
 * @fires {ProblemEvent} error - The news could not be loaded; `event.error.code` says why
 * @fires {Event} loadend - A load has ended, successfully or not
 *
 * @csspart base - Everything inside the element
 * @csspart heading - The title of an article
 * @csspart image - The picture of an article, its caption and its credit
 * @csspart meta - Date, topic and language of an article
 * @csspart summary - The summary of an article
 * @csspart byline - Author and publisher of an article
 * @csspart more - The button that shows more articles
 * @csspart notice - A notice that is shown while loading, when the content is out of date, and on failure
 *
 * @cssprop [--civic-accent=currentColor] - Accent colour of lines and drawings. Set it, like the others, on the page or on one element
 * @cssprop [--civic-surface] - Background of the looks `card` and `filled`; by default light under dark text, and dark under light text
 * @cssprop [--civic-line] - Border colour; by default a thin mix of the text colour
 * @cssprop [--civic-radius=0.5em] - Corner radius
 * @cssprop [--news-list-reserve=41em] - Minimum height from the start, if the page includes `reserve.css`
 *
 * @cssstate idle - Nothing to load yet
 * @cssstate loading - The first load is in progress
 * @cssstate ready - Shows articles, or its own content if the part of the feed that was read has no match
 * @cssstate empty - The feed has no articles
 * @cssstate stale - Shows the last good content after a failed reload
 * @cssstate failed - Nothing could be loaded
 *
 * @example The three newest articles
 * ```html
 * <news-list src="news.json" limit="3"><a href="/news">News</a></news-list>
 * ```
 * @example Posts of a WordPress site on one topic: six at first, with a button for more
 * ```html
 * <news-list src="https://town.example" tag="Education" limit="6" more><a href="/news">News</a></news-list>
 * ```
 * @example Under a level 2 heading
 * ```html
 * <h2>News</h2>
 * <news-list src="news.json" heading-level="3" without-summary></news-list>
 * ```
 */
export declare class NewsList extends NewsElement<ListView> {
    #private;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** `grid` shows cards in as many columns as fit; `list` shows them one below the other. */
    layout: 'grid' | 'list';
    /** Maximum number of articles shown at first; 0 for all that the source returns at once. */
    limit: number;
    /** Adds a button that shows as many articles again, and also reads the source's next page. */
    more: boolean;
    /** Hides articles in languages other than this one; without a value, other than the element's own. */
    onlyLanguage: string | undefined;
    /** Shows only articles on this topic; case and diacritics are ignored. */
    tag: string | undefined;
    protected onRemoved(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected get question(): Question;
    protected get dataAttributes(): readonly unknown[];
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
