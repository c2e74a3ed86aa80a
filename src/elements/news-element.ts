import type {PropertyDeclarations, PropertyValues} from 'lit';
import type {Origin} from '../controllers/resource.js';
import {type Answer, isPreloaded, type LoadOptions} from '../http/load.js';
import type {Locale} from '../locale/locale.js';
import type {News} from '../model/article.js';
import type {Question} from '../sources/news-address.js';
import {readNews} from '../sources/news.js';
import {furtherPages} from '../sources/on-demand.js';
import {questionKey, requestNews} from '../sources/request-news.js';
import {isServer} from '../util/is-server.js';
import {memoizeLast} from '../util/memoize-last.js';
import {safeUrl} from '../util/safe-url.js';
import {choosePictures} from './news-card/choose-pictures.js';
import type {ArticleOptions} from './news-card/news-card.view.js';
import type {ServedPage} from './news-card/page-address.js';
import {servedRoot} from './on-demand.js';
import type {ViewModel} from './shared/view-model.js';
import {zoneFor} from './shared/zone.js';
import {WidgetElement} from './widget-element.js';

/**
 * The common base class of `<news-card>` and `<news-list>`. It loads news and has the options for showing an article.
 */
export abstract class NewsElement<View extends ViewModel> extends WidgetElement<News, View> implements ArticleOptions {
  static override properties: PropertyDeclarations = {
    images: {},
    newTab: {type: Boolean, attribute: 'new-tab'},
    timeZone: {attribute: 'time-zone'},
    withoutByline: {type: Boolean, attribute: 'without-byline'},
    withoutDate: {type: Boolean, attribute: 'without-date'},
    withoutImage: {type: Boolean, attribute: 'without-image'},
    withoutSummary: {type: Boolean, attribute: 'without-summary'},
  };

  /**
   * Which images are loaded: `same-origin` loads only images from the page's own host; `all` loads them from any host,
   * which then learns each reader's IP address; `none` loads no images. A source on another host can never choose an
   * image on the page's own host.
   */
  images: 'same-origin' | 'all' | 'none' = 'same-origin';
  /** Opens articles in a new tab and tells readers so. */
  newTab = false;
  /**
   * The publisher's time zone, such as `Europe/Riga`. It determines the day of dates that a source gives in UTC. By
   * default the zone comes from `data-time-zone` on the script tag, or else from the reader's device.
   */
  timeZone: string | undefined;
  /** Hides author and publisher, for a page whose articles are all its own. */
  withoutByline = false;
  /** Hides the date. */
  withoutDate = false;
  /** Hides the image. */
  withoutImage = false;
  /** Hides the summary. */
  withoutSummary = false;

  readonly #keyOf = memoizeLast((address: string | undefined, limit?: number, item?: string, tag?: string) =>
    address === undefined ? undefined : questionKey(address, {limit: limit ?? 0, item, tag}),
  );

  /** The query that the element sends to its source. */
  protected abstract get question(): Question;
  /** Returns true if the loaded articles are all that the element needs, and no further page has to be read. */
  protected abstract isEnough(news: News): boolean;

  /** A key for the query; undefined if the source answers every query in the same way. */
  protected get questionKey(): string | undefined {
    const {limit, item, tag} = this.question;
    return isServer ? undefined : this.#keyOf(safeUrl(this.src, this.baseURI), limit, item, tag);
  }

  /** If the zone or the query changes, the document is read again. */
  protected override get selectionKey(): unknown {
    return [this.zone, this.questionKey].join(' ').trim();
  }

  /** The effective time zone. */
  protected get zone(): string | undefined {
    return zoneFor(this.timeZone);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {state} = this.resource;
    // If the query changes and the source has further pages, they may have the answer.
    const isAsking = ['item', 'limit', 'onlyLanguage', 'tag'].some((name) =>
      (changed as Map<unknown, unknown>).has(name),
    );
    if (this.hasUpdated && isAsking && 'value' in state && state.value.next && !this.isEnough(state.value)) {
      void this.reload();
    }
  }

  protected override request(address: string, options?: LoadOptions): Promise<Answer> {
    return requestNews(this.load, address, this.question, options, !isServer && isPreloaded(address));
  }

  protected override get dataAttributes(): readonly unknown[] {
    return [...super.dataAttributes, this.timeZone];
  }

  /** The page that a server renders for; undefined in a browser. */
  get page(): ServedPage | undefined {
    return undefined;
  }

  protected override read(document: unknown, origin: Origin): News | Promise<News> {
    if (origin.rendered) return servedRoot.use(({readServedNews}) => readServedNews(document));
    const news = this.readPage(document, origin);
    return news instanceof Promise ? news.then((first) => this.#readOn(first, origin)) : this.#readOn(news, origin);
  }

  /** Reads one page of a source. */
  protected readPage(document: unknown, {base, next, source, language}: Origin): News | Promise<News> {
    const news = readNews(document, base, next, {timeZone: this.zone, siteLanguage: language});
    const choose = (each: News): News => choosePictures(each, source, originOf(this.page));
    return news instanceof Promise ? news.then(choose) : choose(news);
  }

  /** Reads further pages if the first one does not have everything that the element needs. */
  #readOn(first: News, {base, signal}: Origin): News | Promise<News> {
    if (this.isStatic || !first.next || this.isEnough(first)) return first;
    return furtherPages.load().then(({readOn}) =>
      readOn(
        first,
        base,
        (news) => this.isEnough(news),
        (problem) => this.warnOf(problem),
        {
          load: this.load,
          read: (text, url, next, language) => this.readPage(text, {base: url, source: url, next, language}),
          signal,
        },
      ),
    );
  }

  protected override renderEmpty({msg}: Locale, _view: View): unknown {
    return msg('No news at present', {id: 'no-news', desc: 'The source has been read and has no articles'});
  }
}

const originOf = (page: ServedPage | undefined): string | undefined =>
  page?.address === undefined ? undefined : new URL(page.address).origin;
