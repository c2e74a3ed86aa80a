import { OnDemand } from '../util/on-demand.js';
export declare const wordpress: OnDemand<typeof import("./wordpress.js")>;
export declare const drupal: OnDemand<typeof import("./drupal.js")>;
export declare const feedXml: OnDemand<typeof import("./feed-xml.js")>;
export declare const jsonFeedHtml: OnDemand<typeof import("./json-feed-html.js")>;
export declare const jsonStat: OnDemand<typeof import("./json-stat.js")>;
