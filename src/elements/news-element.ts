import type {PropertyDeclarations} from 'lit';
import type {Origin} from '../controllers/resource.js';
import type {Locale} from '../locale/locale.js';
import type {News} from '../model/article.js';
import {newsAddress} from '../sources/news-address.js';
import {readNews} from '../sources/news.js';
import {tellOnce} from '../util/tell-once.js';
import {defaultTimeZone, isTimeZone} from '../util/time-zone.js';
import type {ArticleOptions} from './news-card/news-card.view.js';
import type {ViewModel} from './shared/view-model.js';
import {WidgetElement} from './widget-element.js';

/** The common base of `<news-card>` and `<news-list>`: loads news, and has the options for showing an article. */
export abstract class NewsElement<View extends ViewModel> extends WidgetElement<News, View> implements ArticleOptions {
  static override properties: PropertyDeclarations = {
    images: {},
    newTab: {type: Boolean, attribute: 'new-tab'},
    timeZone: {attribute: 'time-zone'},
    withoutDate: {type: Boolean, attribute: 'without-date'},
    withoutImage: {type: Boolean, attribute: 'without-image'},
    withoutSummary: {type: Boolean, attribute: 'without-summary'},
  };

  /**
   * Which pictures are loaded: `same-origin` only those on the page's own host, `all` those on any host, which then
   * learns the IP address of each reader, `none` no pictures.
   */
  images: 'same-origin' | 'all' | 'none' = 'same-origin';
  /** Opens articles in a new tab, and tells readers so. */
  newTab = false;
  /**
   * The publisher's time zone, such as `Europe/Riga`: the days of dates that a source gives in UTC. Without it, and
   * without `data-time-zone` on the script tag, they are days in the reader's own zone.
   */
  timeZone: string | undefined;
  /** Hides the date. */
  withoutDate = false;
  /** Hides the picture. */
  withoutImage = false;
  /** Hides the summary. */
  withoutSummary = false;

  protected override read(document: unknown, {base, next}: Origin): News | Promise<News> {
    return readNews(document, base, next, {timeZone: this.selectionKey});
  }

  /** The zone in force: with another one the document is read again. */
  protected override get selectionKey(): string | undefined {
    const zone = this.timeZone?.trim() || defaultTimeZone();
    if (!zone || isTimeZone(zone)) return zone;
    tellOnce(`time-zone="${zone}" is unknown: use an IANA name such as Europe/Riga`, 'warn');
    return undefined;
  }

  protected override renderEmpty({msg}: Locale, _view: View): unknown {
    return msg('No news at present', {id: 'no-news', desc: 'The source has been read and has no articles'});
  }

  protected override resolveAddress(address: string): string {
    return newsAddress(address);
  }
}
