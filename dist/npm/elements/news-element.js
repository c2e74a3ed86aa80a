import { newsAddress } from '../sources/news-address.js';
import { readNews } from '../sources/news.js';
import { WidgetElement } from './widget-element.js';
/** What `<news-card>` and `<news-list>` have in common: where news comes from, and what of an article is shown. */
export class NewsElement extends WidgetElement {
    constructor() {
        super(...arguments);
        /**
         * Whose pictures are loaded: `same-origin` those on the page's own host, `all` those on any, which then learns the
         * address of each reader; `none` none.
         */
        this.images = 'same-origin';
        /** Opens articles in a new tab, and says so. */
        this.newTab = false;
        /** Leaves the date out. */
        this.withoutDate = false;
        /** Leaves the picture out. */
        this.withoutImage = false;
        /** Leaves the summary out. */
        this.withoutSummary = false;
    }
    static { this.properties = {
        images: {},
        newTab: { type: Boolean, attribute: 'new-tab' },
        withoutDate: { type: Boolean, attribute: 'without-date' },
        withoutImage: { type: Boolean, attribute: 'without-image' },
        withoutSummary: { type: Boolean, attribute: 'without-summary' },
    }; }
    read(document, { base, next }) {
        return readNews(document, base, next);
    }
    renderEmpty({ msg }, _view) {
        return msg('No news at present', { id: 'no-news', desc: 'A source has been read and has no articles' });
    }
    resolveAddress(address) {
        return newsAddress(address);
    }
}
//# sourceMappingURL=news-element.js.map