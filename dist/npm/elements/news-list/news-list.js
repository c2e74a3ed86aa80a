import { str } from '@lit/localize';
import { html, nothing } from 'lit';
import { formatNumber } from '../../locale/number.js';
import { MOST } from '../../sources/items.js';
import { canonicalTag } from '../../util/language-tag.js';
import { memoizeLast } from '../../util/memoize-last.js';
import { asProblem } from '../../util/problem.js';
import { cardStyles } from '../news-card/news-card.styles.js';
import { NewsElement } from '../news-element.js';
import { showMore } from '../on-demand.js';
import { widgetStyles } from '../shared/widget.styles.js';
import { failedWords } from '../shared/words.js';
import { moreView } from './more.view.js';
import { listStyles } from './news-list.styles.js';
import { listView } from './news-list.view.js';
import { begin, nextPage } from './progress.js';
import { selectArticles } from './select-articles.js';
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
export class NewsList extends NewsElement {
    constructor() {
        super(...arguments);
        /** `grid` shows cards in as many columns as fit; `list` shows them one below the other. */
        this.layout = 'grid';
        /** Maximum number of articles shown at first; 0 for all that the source returns at once. */
        this.limit = 0;
        /** Adds a button that shows as many articles again, and also reads the source's next page. */
        this.more = false;
        this.#progress = begin();
        /** Filters the articles, once for each change of the pages or the filter. */
        this.#selectArticles = memoizeLast((news, pages, tag, language) => selectArticles([news, ...pages], { tag, language }));
        this.#selectAll = memoizeLast((news, pages) => selectArticles([news, ...pages], {}));
    }
    static { this.styles = [widgetStyles, cardStyles, listStyles]; }
    static { this.properties = {
        layout: {},
        limit: { type: Number },
        more: { type: Boolean },
        onlyLanguage: { attribute: 'only-language' },
        tag: {},
    }; }
    #progress;
    /** The last query to the source. */
    #key;
    /** Filters the articles, once for each change of the pages or the filter. */
    #selectArticles;
    #selectAll;
    onRemoved() {
        this.#progress.abort.abort();
        this.#progress.abort = new AbortController();
        this.#progress.isLoading = false;
    }
    willUpdate(changed) {
        const key = this.selectionKey;
        if (changed.has('src') || changed.has('data') || key !== this.#key) {
            this.#key = key;
            this.#progress.abort.abort();
            this.#progress = begin();
        }
        super.willUpdate(changed);
    }
    get question() {
        return { limit: this.limit, tag: this.#filter.tag };
    }
    get dataAttributes() {
        const { limit, more, tag, onlyLanguage } = this;
        return [...super.dataAttributes, limit, more, tag, onlyLanguage];
    }
    isEnough(news) {
        const { tag, language } = this.#filter;
        const wanted = this.limit >= 1 ? this.limit : tag || language ? 1 : 0;
        return selectArticles([news], { tag, language }).length >= wanted;
    }
    read(document, origin) {
        this.#progress.visited.add(origin.base);
        // A new document removes the notice about an earlier step.
        this.#progress.announcement = undefined;
        return super.read(document, origin);
    }
    viewOf(news) {
        const { pages, extra } = this.#progress;
        const { tag, language } = this.#filter;
        const selected = this.#selectArticles(news, pages, tag, language);
        const shown = this.limit >= 1 ? selected.slice(0, this.limit + extra) : selected;
        const hasMore = shown.length < selected.length || nextPage(this.#progress, news) !== undefined;
        const isPartial = nextPage(this.#progress, news) !== undefined || [news, ...pages].some(({ isCut }) => isCut);
        const isUndecided = !selected.length && isPartial;
        const all = isUndecided ? this.#selectAll(news, pages) : [];
        // An article with the most topics may have more, so nothing can be said about the topic.
        const read = tag && all.some(({ tags }) => tags && tags.length >= MOST) ? 0 : all.length;
        return { news, selected, shown, hasMore, read, isEmpty: !selected.length && !isUndecided };
    }
    renderView(view, context) {
        const content = view.selected.length ? listView(view.shown, context, this) : html `<slot></slot>`;
        return html `${content}${this.#moreButton(view, context.locale)}`;
    }
    renderEmpty(locale, view) {
        const filter = this.#filterWords(locale);
        // A source that filters by topic returns only articles on the topic.
        return filter && (view.news.articles.length || this.questionKey !== undefined)
            ? locale.msg(str `No news for: ${filter}`, {
                id: 'no-news-for',
                desc: 'Nothing passes the filter; with a topic, the name of a language or both',
            })
            : super.renderEmpty(locale, view);
    }
    get announcement() {
        const { locale } = this.language;
        if (!locale)
            return {};
        const { notice, isQuiet } = this.#progress.announcement ?? {};
        const read = this.shown?.read;
        if (!read || isQuiet === false)
            return { notice: notice?.(locale), isQuiet: isQuiet ?? false };
        const filter = this.#filterWords(locale);
        const words = locale.msg(str `No match among the newest ${formatNumber(read, locale)}: ${filter}`, {
            id: 'none-among',
            desc: 'A source was read in part; number of articles read, then a topic, a language or both',
        });
        return { notice: words };
    }
    #filterWords({ format }) {
        const { tag, language } = this.#filter;
        return [tag, language && format.languageName(language)].filter(Boolean).join(' · ');
    }
    get #filter() {
        const { tag, onlyLanguage } = this;
        const own = this.language.locale?.tag;
        return { tag: tag?.trim(), language: onlyLanguage === undefined ? undefined : (canonicalTag(onlyLanguage) ?? own) };
    }
    #moreButton({ news, hasMore }, locale) {
        const { isLoading, isLeaving } = this.#progress;
        if (!this.more || !(hasMore || isLeaving))
            return nothing;
        return moreView(locale, { isLoading, isLeaving: !hasMore }, () => this.#showMore(news));
    }
    #showMore(first) {
        const progress = this.#progress;
        if (progress.isLoading)
            return;
        // Set before the module has arrived, so a second click does nothing.
        progress.isLoading = true;
        this.requestUpdate();
        const host = {
            first,
            limit: this.limit,
            load: this.load,
            read: (text, base, next, language) => this.readPage(text, { base, source: base, next, language }),
            signal: progress.abort.signal,
            selected: (further = []) => {
                const { tag, language } = this.#filter;
                return selectArticles([first, ...progress.pages, ...further], { tag, language });
            },
            render: () => {
                this.requestUpdate();
                return this.updateComplete;
            },
            report: (problem) => this.#report(problem),
            root: this.renderRoot,
        };
        showMore.load().then((module) => (this.isConnected ? module.showMore(host, progress) : undefined), (error) => {
            progress.isLoading = false;
            progress.announcement = { notice: failedWords, isQuiet: false };
            this.requestUpdate();
            this.#report(asProblem(error));
        });
    }
    #report(problem) {
        this.warnOf(problem);
        this.resource.sendProblem(problem);
    }
}
//# sourceMappingURL=news-list.js.map