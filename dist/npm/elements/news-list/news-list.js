import { str } from '@lit/localize';
import { html, nothing } from 'lit';
import { load } from '../../net/load.js';
import { newsAddress } from '../../sources/news-address.js';
import { canonicalTag } from '../../util/language-tag.js';
import { Problem } from '../../util/problem.js';
import { cardStyles } from '../news-card/news-card.styles.js';
import { NewsElement } from '../news-element.js';
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
 * @cssstate ready - Showing articles
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
class NewsList extends NewsElement {
    constructor() {
        super(...arguments);
        /** `grid` of cards, as many in a row as fit; or `list`, one below the other. */
        this.layout = 'grid';
        /** Most articles shown at first; 0 for all that the source gives at once. */
        this.limit = 0;
        /** Adds a button that shows as many again, from the source's next page too. */
        this.more = false;
        this.#progress = begin();
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
    onGone() {
        this.#progress.abort.abort();
        this.#progress.abort = new AbortController();
        this.#progress.isLoading = false;
    }
    willUpdate(changed) {
        if (changed.has('src') || changed.has('data')) {
            this.#progress.abort.abort();
            this.#progress = begin();
        }
        super.willUpdate(changed);
    }
    complete(address) {
        return newsAddress(address, this.limit);
    }
    read(document, base, next) {
        this.#progress.visited.add(base);
        // What was said of an earlier step is said no more once something has been read since.
        this.#progress.announcement = undefined;
        return super.read(document, base, next);
    }
    isEmpty(news) {
        return !this.#selected(news).length;
    }
    renderValue(news, context) {
        return html `${listView(this.#shown(news), context, this)}${this.#moreButton(news, context.locale)}`;
    }
    renderEmpty(locale, news) {
        const { tag, language } = this.#filter;
        const filter = [tag, language && locale.format.languageName(language)].filter(Boolean).join(' · ');
        return filter && news.articles.length
            ? html `${locale.msg(str `No news for: ${filter}`, {
                id: 'no-news-for',
                desc: 'Nothing passes the filter; with a topic, the name of a language or both',
            })}
        ${this.#moreButton(news, locale)}`
            : super.renderEmpty(locale, news);
    }
    get announcement() {
        return this.#progress.announcement ?? {};
    }
    get #filter() {
        const { tag, onlyLanguage } = this;
        const own = this.language.locale?.tag;
        return { tag: tag?.trim(), language: onlyLanguage === undefined ? undefined : (canonicalTag(onlyLanguage) ?? own) };
    }
    /** All articles at hand that pass the filter. */
    #selected(news) {
        return selectArticles([news, ...this.#progress.pages], this.#filter);
    }
    #shown(news) {
        const articles = this.#selected(news);
        return this.limit >= 1 ? articles.slice(0, this.limit + this.#progress.extra) : articles;
    }
    #moreButton(news, locale) {
        const goesOn = this.#shown(news).length < this.#selected(news).length || nextPage(this.#progress, news);
        return this.more && goesOn
            ? moreView(locale, this.#progress.isLoading, () => this.#showMore(news, locale))
            : nothing;
    }
    #showMore(first, locale) {
        const progress = this.#progress;
        if (progress.isLoading)
            return;
        // Before the file has come: a second press does nothing.
        progress.isLoading = true;
        this.requestUpdate();
        const list = {
            first,
            limit: this.limit,
            locale,
            load,
            read: (document, base, next) => this.read(document, base, next),
            signal: progress.abort.signal,
            selected: () => this.#selected(first),
            render: () => {
                this.requestUpdate();
                return this.updateComplete;
            },
            warn: (problem) => this.warnOf(problem),
            root: this.renderRoot,
        };
        import('./show-more.js').then(({ showMore }) => showMore(list, progress), (cause) => {
            progress.isLoading = false;
            progress.announcement = { notice: failedWords(locale), isQuiet: false };
            this.warnOf(new Problem('network', 'parts/show-more.js could not be loaded', { cause }));
            this.requestUpdate();
        });
    }
}

export { NewsList };
