import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { Locale } from '../../locale/locale.js';
import type { News } from '../../model/article.js';
import type { ViewContext } from '../shared/context.js';
import { WidgetElement } from '../widget-element.js';
/**
 * Shows the articles of one news feed as a list of cards.
 *
 * For a front page or a sidebar; for one chosen article use `<news-card>`. It makes one request, and never says "no
 * news" when the feed could not be read.
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
 * @fires {ErrorEvent} error - The news could not be had; `event.error.code` tells why
 * @fires {Event} loadend - A load has ended, well or badly
 *
 * @csspart base - Everything inside the element
 * @csspart heading - The title of an article
 * @csspart meta - Date, topic and language of an article
 * @csspart summary - The summary of an article
 * @csspart byline - Author and publisher of an article
 * @csspart notice - Said while loading, when out of date, and on failure
 *
 * @cssprop [--civic-accent=currentColor] - Accent: lines and drawings. Like the others, set it on the page or on one element
 * @cssprop [--civic-surface=transparent] - Background
 * @cssprop [--civic-line] - Border colour; by default a thin mix of the text colour
 * @cssprop [--civic-radius=0.5rem] - Corner radius
 *
 * @cssstate idle - Nothing to load yet
 * @cssstate loading - The first load is under way
 * @cssstate ready - Showing articles
 * @cssstate empty - The feed has no articles
 * @cssstate stale - Showing the last good content after a failed reload
 * @cssstate failed - Nothing could be loaded
 *
 * @example The three newest articles
 * ```html
 * <news-list src="news.json" limit="3"><a href="/news">News</a></news-list>
 * ```
 * @example Under a heading of the second level
 * ```html
 * <h2>News</h2>
 * <news-list src="news.json" heading-level="3" without-summary></news-list>
 * ```
 */
export declare class NewsList extends WidgetElement<News> {
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** Most articles shown; 0 for all. */
    limit: number;
    /** Leaves the dates out. */
    withoutDate: boolean;
    /** Leaves the summaries out. */
    withoutSummary: boolean;
    protected read(document: unknown, base: string): News;
    protected isEmpty({ articles }: News): boolean;
    protected renderValue(news: News, context: ViewContext): unknown;
    protected renderEmpty({ msg }: Locale): string;
}
