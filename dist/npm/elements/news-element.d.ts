import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Origin } from '../controllers/resource.js';
import { type Answer, type LoadOptions } from '../http/load.js';
import type { Locale } from '../locale/locale.js';
import type { News } from '../model/article.js';
import type { Question } from '../sources/news-address.js';
import type { ArticleOptions } from './news-card/news-card.view.js';
import type { ServedPage } from './news-card/page-address.js';
import type { ViewModel } from './shared/view-model.js';
import { WidgetElement } from './widget-element.js';
/**
 * The common base class of `<news-card>` and `<news-list>`. It loads news and has the options for showing an article.
 */
export declare abstract class NewsElement<View extends ViewModel> extends WidgetElement<News, View> implements ArticleOptions {
    #private;
    static properties: PropertyDeclarations;
    /**
     * Which images are loaded: `same-origin` loads only images from the page's own host; `all` loads them from any host,
     * which then learns each reader's IP address; `none` loads no images. A source on another host can never choose an
     * image on the page's own host.
     */
    images: 'same-origin' | 'all' | 'none';
    /** Opens articles in a new tab and tells readers so. */
    newTab: boolean;
    /**
     * The publisher's time zone, such as `Europe/Riga`. It determines the day of dates that a source gives in UTC. By
     * default the zone comes from `data-time-zone` on the script tag, or else from the reader's device.
     */
    timeZone: string | undefined;
    /** Hides author and publisher, for a page whose articles are all its own. */
    withoutByline: boolean;
    /** Hides the date. */
    withoutDate: boolean;
    /** Hides the image. */
    withoutImage: boolean;
    /** Hides the summary. */
    withoutSummary: boolean;
    /** The query that the element sends to its source. */
    protected abstract get question(): Question;
    /** Returns true if the loaded articles are all that the element needs, and no further page has to be read. */
    protected abstract isEnough(news: News): boolean;
    /** A key for the query; undefined if the source answers every query in the same way. */
    protected get questionKey(): string | undefined;
    /** If the zone or the query changes, the document is read again. */
    protected get selectionKey(): unknown;
    /** The effective time zone. */
    protected get zone(): string | undefined;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected request(address: string, options?: LoadOptions): Promise<Answer>;
    protected get dataAttributes(): readonly unknown[];
    /** The page that a server renders for; undefined in a browser. */
    get page(): ServedPage | undefined;
    protected read(document: unknown, origin: Origin): News | Promise<News>;
    /** Reads one page of a source. */
    protected readPage(document: unknown, { base, next, source, language }: Origin): News | Promise<News>;
    protected renderEmpty({ msg }: Locale, _view: View): unknown;
}
