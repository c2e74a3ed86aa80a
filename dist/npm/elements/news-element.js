import { isPreloaded } from '../http/load.js';
import { readNews } from '../sources/news.js';
import { furtherPages } from '../sources/on-demand.js';
import { questionKey, requestNews } from '../sources/request-news.js';
import { isServer } from '../util/is-server.js';
import { memoizeLast } from '../util/memoize-last.js';
import { safeUrl } from '../util/safe-url.js';
import { choosePictures } from './news-card/choose-pictures.js';
import { servedRoot } from './on-demand.js';
import { zoneFor } from './shared/zone.js';
import { WidgetElement } from './widget-element.js';
/**
 * The common base class of `<news-card>` and `<news-list>`. It loads news and has the options for showing an article.
 */
export class NewsElement extends WidgetElement {
    constructor() {
        super(...arguments);
        /**
         * Which images are loaded: `same-origin` loads only images from the page's own host; `all` loads them from any host,
         * which then learns each reader's IP address; `none` loads no images. A source on another host can never choose an
         * image on the page's own host.
         */
        this.images = 'same-origin';
        /** Opens articles in a new tab and tells readers so. */
        this.newTab = false;
        /** Hides author and publisher, for a page whose articles are all its own. */
        this.withoutByline = false;
        /** Hides the date. */
        this.withoutDate = false;
        /** Hides the image. */
        this.withoutImage = false;
        /** Hides the summary. */
        this.withoutSummary = false;
        this.#keyOf = memoizeLast((address, limit, item, tag) => address === undefined ? undefined : questionKey(address, { limit: limit ?? 0, item, tag }));
    }
    static { this.properties = {
        images: {},
        newTab: { type: Boolean, attribute: 'new-tab' },
        timeZone: { attribute: 'time-zone' },
        withoutByline: { type: Boolean, attribute: 'without-byline' },
        withoutDate: { type: Boolean, attribute: 'without-date' },
        withoutImage: { type: Boolean, attribute: 'without-image' },
        withoutSummary: { type: Boolean, attribute: 'without-summary' },
    }; }
    #keyOf;
    /** A key for the query; undefined if the source answers every query in the same way. */
    get questionKey() {
        const { limit, item, tag } = this.question;
        return isServer ? undefined : this.#keyOf(safeUrl(this.src, this.baseURI), limit, item, tag);
    }
    /** If the zone or the query changes, the document is read again. */
    get selectionKey() {
        return [this.zone, this.questionKey].join(' ').trim();
    }
    /** The effective time zone. */
    get zone() {
        return zoneFor(this.timeZone);
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        const { state } = this.resource;
        // If the query changes and the source has further pages, they may have the answer.
        const isAsking = ['item', 'limit', 'onlyLanguage', 'tag'].some((name) => changed.has(name));
        if (this.hasUpdated && isAsking && 'value' in state && state.value.next && !this.isEnough(state.value)) {
            void this.reload();
        }
    }
    request(address, options) {
        return requestNews(this.load, address, this.question, options, !isServer && isPreloaded(address));
    }
    get dataAttributes() {
        return [...super.dataAttributes, this.timeZone];
    }
    /** The page that a server renders for; undefined in a browser. */
    get page() {
        return undefined;
    }
    read(document, origin) {
        if (origin.rendered)
            return servedRoot.use(({ readServedNews }) => readServedNews(document));
        const news = this.readPage(document, origin);
        return news instanceof Promise ? news.then((first) => this.#readOn(first, origin)) : this.#readOn(news, origin);
    }
    /** Reads one page of a source. */
    readPage(document, { base, next, source, language }) {
        const news = readNews(document, base, next, { timeZone: this.zone, siteLanguage: language });
        const choose = (each) => choosePictures(each, source, originOf(this.page));
        return news instanceof Promise ? news.then(choose) : choose(news);
    }
    /** Reads further pages if the first one does not have everything that the element needs. */
    #readOn(first, { base, signal }) {
        if (this.isStatic || !first.next || this.isEnough(first))
            return first;
        return furtherPages.load().then(({ readOn }) => readOn(first, base, (news) => this.isEnough(news), (problem) => this.warnOf(problem), {
            load: this.load,
            read: (text, url, next, language) => this.readPage(text, { base: url, source: url, next, language }),
            signal,
        }));
    }
    renderEmpty({ msg }, _view) {
        return msg('No news at present', { id: 'no-news', desc: 'The source has been read and has no articles' });
    }
}
const originOf = (page) => page?.address === undefined ? undefined : new URL(page.address).origin;
//# sourceMappingURL=news-element.js.map