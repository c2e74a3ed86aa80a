import { OnDemand } from '../util/on-demand.js';
export declare const wordpress: OnDemand<typeof import("./wordpress.js")>;
export declare const drupal: OnDemand<typeof import("./drupal.js")>;
export declare const feedXml: OnDemand<typeof import("./feed-xml.js")>;
export declare const jsonFeedHtml: OnDemand<typeof import("./json-feed-html.js")>;
export declare const jsonStat: OnDemand<typeof import("./json-stat.js")>;
/** Finds the REST API of a WordPress site when its address returned no data. */
export declare const wordpressSite: OnDemand<typeof import("./wordpress-site.js")>;
/** Looks a topic up on a WordPress site. */
export declare const wordpressTopic: OnDemand<typeof import("./wordpress-topic.js")>;
/** Reads the next pages of a source. */
export declare const furtherPages: OnDemand<typeof import("./further-pages.js")>;
/** Names what a document contains instead of news. */
export declare const whatItIs: OnDemand<typeof import("./what-it-is.js")>;
/** The less common HTML character names. */
export declare const characters: OnDemand<typeof import("./characters.js")>;
/** Reads dates in words, and in other non-standard forms. */
export declare const writtenDays: OnDemand<typeof import("./written-day.js")>;
