import {str} from '@lit/localize';
import {type CSSResultGroup, html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {Origin} from '../../controllers/resource.js';
import type {Locale} from '../../locale/locale.js';
import {formatNumber} from '../../locale/number.js';
import type {Article, News} from '../../model/article.js';
import {MOST} from '../../sources/items.js';
import type {Question} from '../../sources/news-address.js';
import {canonicalTag} from '../../util/language-tag.js';
import {memoizeLast} from '../../util/memoize-last.js';
import {asProblem, type Problem} from '../../util/problem.js';
import {cardStyles} from '../news-card/news-card.styles.js';
import {NewsElement} from '../news-element.js';
import {showMore} from '../on-demand.js';
import type {ViewContext} from '../shared/context.js';
import type {ViewModel} from '../shared/view-model.js';
import {widgetStyles} from '../shared/widget.styles.js';
import {failedWords} from '../shared/words.js';
import {moreView} from './more.view.js';
import {listStyles} from './news-list.styles.js';
import {listView} from './news-list.view.js';
import {begin, nextPage} from './progress.js';
import {selectArticles} from './select-articles.js';
import type {ListHost} from './show-more.js';

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
export class NewsList extends NewsElement<ListView> {
  static override styles: CSSResultGroup = [widgetStyles, cardStyles, listStyles];

  static override properties: PropertyDeclarations = {
    layout: {},
    limit: {type: Number},
    more: {type: Boolean},
    onlyLanguage: {attribute: 'only-language'},
    tag: {},
  };

  /** `grid` shows cards in as many columns as fit; `list` shows them one below the other. */
  layout: 'grid' | 'list' = 'grid';
  /** Maximum number of articles shown at first; 0 for all that the source returns at once. */
  limit = 0;
  /** Adds a button that shows as many articles again, and also reads the source's next page. */
  more = false;
  /** Hides articles in languages other than this one; without a value, other than the element's own. */
  onlyLanguage: string | undefined;
  /** Shows only articles on this topic; case and diacritics are ignored. */
  tag: string | undefined;

  #progress = begin();
  /** The last query to the source. */
  #key: unknown;
  /** Filters the articles, once for each change of the pages or the filter. */
  readonly #selectArticles = memoizeLast(
    (news: News, pages: readonly News[], tag: string | undefined, language: string | undefined) =>
      selectArticles([news, ...pages], {tag, language}),
  );
  readonly #selectAll = memoizeLast((news: News, pages: readonly News[]) => selectArticles([news, ...pages], {}));

  protected override onRemoved(): void {
    this.#progress.abort.abort();
    this.#progress.abort = new AbortController();
    this.#progress.isLoading = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const key = this.selectionKey;
    if (changed.has('src') || changed.has('data') || key !== this.#key) {
      this.#key = key;
      this.#progress.abort.abort();
      this.#progress = begin();
    }
    super.willUpdate(changed);
  }

  protected override get question(): Question {
    return {limit: this.limit, tag: this.#filter.tag};
  }

  protected override get dataAttributes(): readonly unknown[] {
    const {limit, more, tag, onlyLanguage} = this;
    return [...super.dataAttributes, limit, more, tag, onlyLanguage];
  }

  protected override isEnough(news: News): boolean {
    const {tag, language} = this.#filter;
    const wanted = this.limit >= 1 ? this.limit : tag || language ? 1 : 0;
    return selectArticles([news], {tag, language}).length >= wanted;
  }

  protected override read(document: unknown, origin: Origin): News | Promise<News> {
    this.#progress.visited.add(origin.base);
    // A new document removes the notice about an earlier step.
    this.#progress.announcement = undefined;
    return super.read(document, origin);
  }

  protected override viewOf(news: News): ListView {
    const {pages, extra} = this.#progress;
    const {tag, language} = this.#filter;
    const selected = this.#selectArticles(news, pages, tag, language);
    const shown = this.limit >= 1 ? selected.slice(0, this.limit + extra) : selected;
    const hasMore = shown.length < selected.length || nextPage(this.#progress, news) !== undefined;
    const isPartial = nextPage(this.#progress, news) !== undefined || [news, ...pages].some(({isCut}) => isCut);
    const isUndecided = !selected.length && isPartial;
    const all = isUndecided ? this.#selectAll(news, pages) : [];
    // An article with the most topics may have more, so nothing can be said about the topic.
    const read = tag && all.some(({tags}) => tags && tags.length >= MOST) ? 0 : all.length;
    return {news, selected, shown, hasMore, read, isEmpty: !selected.length && !isUndecided};
  }

  protected override renderView(view: ListView, context: ViewContext): unknown {
    const content = view.selected.length ? listView(view.shown, context, this) : html`<slot></slot>`;
    return html`${content}${this.#moreButton(view, context.locale)}`;
  }

  protected override renderEmpty(locale: Locale, view: ListView): unknown {
    const filter = this.#filterWords(locale);
    // A source that filters by topic returns only articles on the topic.
    return filter && (view.news.articles.length || this.questionKey !== undefined)
      ? locale.msg(str`No news for: ${filter}`, {
          id: 'no-news-for',
          desc: 'Nothing passes the filter; with a topic, the name of a language or both',
        })
      : super.renderEmpty(locale, view);
  }

  protected override get announcement(): {readonly notice?: unknown; readonly isQuiet?: boolean} {
    const {locale} = this.language;
    if (!locale) return {};
    const {notice, isQuiet} = this.#progress.announcement ?? {};
    const read = this.shown?.read;
    if (!read || isQuiet === false) return {notice: notice?.(locale), isQuiet: isQuiet ?? false};
    const filter = this.#filterWords(locale);
    const words = locale.msg(str`No match among the newest ${formatNumber(read, locale)}: ${filter}`, {
      id: 'none-among',
      desc: 'A source was read in part; number of articles read, then a topic, a language or both',
    });
    return {notice: words};
  }

  #filterWords({format}: Locale): string {
    const {tag, language} = this.#filter;
    return [tag, language && format.languageName(language)].filter(Boolean).join(' · ');
  }

  get #filter(): {tag: string | undefined; language: string | undefined} {
    const {tag, onlyLanguage} = this;
    const own = this.language.locale?.tag;
    return {tag: tag?.trim(), language: onlyLanguage === undefined ? undefined : (canonicalTag(onlyLanguage) ?? own)};
  }

  #moreButton({news, hasMore}: ListView, locale: Locale): unknown {
    const {isLoading, isLeaving} = this.#progress;
    if (!this.more || !(hasMore || isLeaving)) return nothing;
    return moreView(locale, {isLoading, isLeaving: !hasMore}, () => this.#showMore(news));
  }

  #showMore(first: News): void {
    const progress = this.#progress;
    if (progress.isLoading) return;
    // Set before the module has arrived, so a second click does nothing.
    progress.isLoading = true;
    this.requestUpdate();
    const host: ListHost = {
      first,
      limit: this.limit,
      load: this.load,
      read: (text, base, next, language) => this.readPage(text, {base, source: base, next, language}),
      signal: progress.abort.signal,
      selected: (further = []) => {
        const {tag, language} = this.#filter;
        return selectArticles([first, ...progress.pages, ...further], {tag, language});
      },
      render: () => {
        this.requestUpdate();
        return this.updateComplete;
      },
      report: (problem) => this.#report(problem),
      root: this.renderRoot as ShadowRoot,
    };
    showMore.load().then(
      (module) => (this.isConnected ? module.showMore(host, progress) : undefined),
      (error: unknown) => {
        progress.isLoading = false;
        progress.announcement = {notice: failedWords, isQuiet: false};
        this.requestUpdate();
        this.#report(asProblem(error));
      },
    );
  }

  #report(problem: Problem): void {
    this.warnOf(problem);
    this.resource.sendProblem(problem);
  }
}
