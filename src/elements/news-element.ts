import type {PropertyDeclarations} from 'lit';
import type {Origin} from '../controllers/resource.js';
import type {Locale} from '../locale/locale.js';
import type {News} from '../model/article.js';
import {newsAddress} from '../sources/news-address.js';
import {readNews} from '../sources/news.js';
import {choosePictures} from './news-card/choose-pictures.js';
import type {ArticleOptions} from './news-card/news-card.view.js';
import type {ViewModel} from './shared/view-model.js';
import {WidgetElement} from './widget-element.js';

/** What `<news-card>` and `<news-list>` have in common: where news comes from, and what of an article is shown. */
export abstract class NewsElement<View extends ViewModel> extends WidgetElement<News, View> implements ArticleOptions {
  static override properties: PropertyDeclarations = {
    images: {},
    newTab: {type: Boolean, attribute: 'new-tab'},
    withoutDate: {type: Boolean, attribute: 'without-date'},
    withoutImage: {type: Boolean, attribute: 'without-image'},
    withoutSummary: {type: Boolean, attribute: 'without-summary'},
  };

  /**
   * Whose pictures are loaded: `same-origin` those on the page's own host, `all` those on any, which then learns the
   * address of each reader; `none` none. A source on another host never chooses a picture on the page's own.
   */
  images: 'same-origin' | 'all' | 'none' = 'same-origin';
  /** Opens articles in a new tab, and says so. */
  newTab = false;
  /** Leaves the date out. */
  withoutDate = false;
  /** Leaves the picture out. */
  withoutImage = false;
  /** Leaves the summary out. */
  withoutSummary = false;

  protected override read(document: unknown, {base, next, source}: Origin): News | Promise<News> {
    const news = readNews(document, base, next);
    return news instanceof Promise ? news.then((each) => choosePictures(each, source)) : choosePictures(news, source);
  }

  protected override renderEmpty({msg}: Locale, _view: View): unknown {
    return msg('No news at present', {id: 'no-news', desc: 'A source has been read and has no articles'});
  }

  protected override resolveAddress(address: string): string {
    return newsAddress(address);
  }
}
