import type { PropertyDeclarations } from 'lit';
import type { Origin } from '../controllers/resource.js';
import type { Locale } from '../locale/locale.js';
import type { News } from '../model/article.js';
import type { ArticleOptions } from './news-card/news-card.view.js';
import type { ViewModel } from './shared/view-model.js';
import { WidgetElement } from './widget-element.js';
/** What `<news-card>` and `<news-list>` have in common: where news comes from, and what of an article is shown. */
export declare abstract class NewsElement<View extends ViewModel> extends WidgetElement<News, View> implements ArticleOptions {
    static properties: PropertyDeclarations;
    /**
     * Whose pictures are loaded: `same-origin` those on the page's own host, `all` those on any, which then learns the
     * address of each reader; `none` none.
     */
    images: 'same-origin' | 'all' | 'none';
    /** Opens articles in a new tab, and says so. */
    newTab: boolean;
    /** Leaves the date out. */
    withoutDate: boolean;
    /** Leaves the picture out. */
    withoutImage: boolean;
    /** Leaves the summary out. */
    withoutSummary: boolean;
    protected read(document: unknown, { base, next }: Origin): News | Promise<News>;
    protected renderEmpty({ msg }: Locale, _view: View): unknown;
    protected resolveAddress(address: string): string;
}
