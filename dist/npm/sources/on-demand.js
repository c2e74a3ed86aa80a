/* Formats other than JSON Feed and our own, and tables that few documents need. Each is loaded on first use. */
import { OnDemand } from '../util/on-demand.js';
export const wordpress = /* @__PURE__ */ new OnDemand('formats/wordpress.js', () => import('./wordpress.js'));
export const drupal = /* @__PURE__ */ new OnDemand('formats/drupal.js', () => import('./drupal.js'));
export const feedXml = /* @__PURE__ */ new OnDemand('formats/feed-xml.js', () => import('./feed-xml.js'));
export const jsonFeedHtml = /* @__PURE__ */ new OnDemand('formats/json-feed-html.js', () => import('./json-feed-html.js'));
export const jsonStat = /* @__PURE__ */ new OnDemand('formats/json-stat.js', () => import('./json-stat.js'));
/** Finds the REST API of a WordPress site when its address returned no data. */
export const wordpressSite = /* @__PURE__ */ new OnDemand('formats/wordpress-site.js', () => import('./wordpress-site.js'));
/** Looks a topic up on a WordPress site. */
export const wordpressTopic = /* @__PURE__ */ new OnDemand('formats/wordpress-topic.js', () => import('./wordpress-topic.js'));
/** Reads the next pages of a source. */
export const furtherPages = /* @__PURE__ */ new OnDemand('formats/further-pages.js', () => import('./further-pages.js'));
/** Names what a document contains instead of news. */
export const whatItIs = /* @__PURE__ */ new OnDemand('formats/what-it-is.js', () => import('./what-it-is.js'));
/** The less common HTML character names. */
export const characters = /* @__PURE__ */ new OnDemand('formats/characters.js', () => import('./characters.js'));
/** Reads dates in words, and in other non-standard forms. */
export const writtenDays = /* @__PURE__ */ new OnDemand('formats/written-days.js', () => import('./written-day.js'));
//# sourceMappingURL=on-demand.js.map