import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Origin } from '../controllers/resource.js';
import { type Answer, type LoadOptions } from '../http/load.js';
import type { Locale } from '../locale/locale.js';
import type { News } from '../model/article.js';
import type { Question } from '../sources/news-address.js';
import type { ArticleOptions } from './news-card/news-card.view.js';
import type { ViewModel } from './shared/view-model.js';
import { WidgetElement } from './widget-element.js';
/** The common base of `<news-card>` and `<news-list>`: loads news, and has the options for showing an article. */
export declare abstract class NewsElement<View extends ViewModel> extends WidgetElement<News, View> implements ArticleOptions {
    #private;
    static properties: PropertyDeclarations;
    /**
     * Which pictures are loaded: `same-origin` only those on the page's own host, `all` those on any host, which then
     * learns the IP address of each reader, `none` no pictures. A source on another host never chooses a picture on the
     * page's own host.
     */
    images: 'same-origin' | 'all' | 'none';
    /** Opens articles in a new tab, and tells readers so. */
    newTab: boolean;
    /**
     * The publisher's time zone, such as `Europe/Riga`: the days of dates that a source gives in UTC. Without it, and
     * without `data-time-zone` on the script tag, they are days in the reader's own zone.
     */
    timeZone: string | undefined;
    /** Hides the date. */
    withoutDate: boolean;
    /** Hides the picture. */
    withoutImage: boolean;
    /** Hides the summary. */
    withoutSummary: boolean;
    /** What the element asks of its source. */
    protected abstract get question(): Question;
    /** Returns true if the articles at hand are all that the element asks for, so that no further page is read. */
    protected abstract isEnough(news: News): boolean;
    /** What the source is asked; undefined for a source that gives the same to every question. */
    protected get questionKey(): string | undefined;
    /** With another zone or question the document is read again. */
    protected get selectionKey(): unknown;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected request(address: string, options?: LoadOptions): Promise<Answer>;
    protected read(document: unknown, origin: Origin): News | Promise<News>;
    /** Reads one page of a source. */
    protected readPage(document: unknown, { base, next, source }: Origin): News | Promise<News>;
    protected renderEmpty({ msg }: Locale, _view: View): unknown;
}
