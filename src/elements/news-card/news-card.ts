import {str} from '@lit/localize';
import {type CSSResultGroup, html, type PropertyDeclarations} from 'lit';
import type {Locale} from '../../locale/locale.js';
import {formatNumber} from '../../locale/number.js';
import type {Article, News} from '../../model/article.js';
import type {Question} from '../../sources/news-address.js';
import {memoizeLast} from '../../util/memoize-last.js';
import {safeUrl} from '../../util/safe-url.js';
import {NewsElement} from '../news-element.js';
import type {ViewContext} from '../shared/context.js';
import type {ViewModel} from '../shared/view-model.js';
import {widgetStyles} from '../shared/widget.styles.js';
import {findArticle} from './find-article.js';
import {cardStyles} from './news-card.styles.js';
import {articleView} from './news-card.view.js';

/** The article that the card shows, if its source has it. */
interface CardView extends ViewModel {
  readonly article: Article | undefined;
  /** The source has been read completely and does not have this article. */
  readonly isMissing: boolean;
  /** Number of articles read without finding this one, if the source has further pages. */
  readonly read: number;
}

/**
 * Shows the summary of one article from a news feed.
 *
 * Use it for a single article; for several articles from one source use `<news-list>`. It never shows markup from a
 * feed, and never says "no news" if the feed could not be read.
 *
 * @summary One article: title, date, topic, summary, author and publisher.
 * @element news-card
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
 * @csspart heading - The title
 * @csspart image - The picture, its caption and its credit
 * @csspart meta - Date, topic and language
 * @csspart summary - The summary
 * @csspart byline - Author and publisher
 * @csspart notice - A notice that is shown while loading, when the content is out of date, and on failure
 *
 * @cssprop [--civic-accent=currentColor] - Accent colour of lines and drawings. Set it, like the others, on the page or on one element
 * @cssprop [--civic-surface] - Background of the looks `card` and `filled`; by default light under dark text, and dark under light text
 * @cssprop [--civic-line] - Border colour; by default a thin mix of the text colour
 * @cssprop [--civic-radius=0.5em] - Corner radius
 * @cssprop [--news-card-reserve=14em] - Minimum height from the start, if the page includes `reserve.css`
 *
 * @cssstate idle - Nothing to load yet
 * @cssstate loading - The first load is in progress
 * @cssstate ready - Shows the article, or its own content if the article is not in the part of the feed that was read
 * @cssstate empty - The feed has no such article
 * @cssstate stale - Shows the last good content after a failed reload
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
 * @example A particular article, by id
 * ```html
 * <news-card src="news.json" item="2022-41"></news-card>
 * ```
 */
export class NewsCard extends NewsElement<CardView> {
  static override styles: CSSResultGroup = [widgetStyles, cardStyles];

  static override properties: PropertyDeclarations = {
    item: {},
  };

  /** Which article to show: its id, its address, or its position, such as `#2`; by default the first one. */
  item: string | undefined;

  /** Finds the article for the `item` attribute, once for each change of the news or the attribute. */
  readonly #select = memoizeLast(
    ({articles, next, isCut}: News, item: string, ...bases: readonly (string | undefined)[]): CardView => {
      const article = item ? findArticle(articles, item, bases) : articles[0];
      const isUndecided = !article && (next !== undefined || isCut === true);
      return {
        article,
        isEmpty: !article && !isUndecided,
        isMissing: !article && !isUndecided && !!item,
        read: isUndecided ? articles.length : 0,
      };
    },
  );

  protected override get question(): Question {
    return {item: this.#item || undefined};
  }

  protected override get dataAttributes(): readonly unknown[] {
    return [...super.dataAttributes, this.item];
  }

  get #item(): string {
    return this.item?.trim() ?? '';
  }

  protected override isEnough(news: News): boolean {
    return this.viewOf(news).article !== undefined;
  }

  protected override viewOf(news: News): CardView {
    return this.#select(news, this.#item, this.baseURI, safeUrl(this.src, this.baseURI));
  }

  protected override renderView({article}: CardView, context: ViewContext): unknown {
    return article ? articleView(article, context, this) : html`<slot></slot>`;
  }

  protected override get announcement(): {readonly notice?: unknown} {
    const {locale} = this.language;
    const read = this.shown?.read;
    if (!locale || !read) return {};
    return {
      notice: locale.msg(str`This article is not among the newest ${formatNumber(read, locale)}`, {
        id: 'not-among',
        desc: 'A source was read in part; number of articles read',
      }),
    };
  }

  protected override renderEmpty(locale: Locale, view: CardView): unknown {
    return view.isMissing
      ? locale.msg('This article was not found', {
          id: 'no-article',
          desc: 'A source has been read; it does not have the article',
        })
      : super.renderEmpty(locale, view);
  }
}
