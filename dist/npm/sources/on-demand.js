/* Formats other than JSON Feed and our own, and tables that few documents need: loaded when they are first needed. */
import { OnDemand } from '../util/on-demand.js';
export const wordpress = /* @__PURE__ */ new OnDemand('formats/wordpress.js', () => import('./wordpress.js'));
export const drupal = /* @__PURE__ */ new OnDemand('formats/drupal.js', () => import('./drupal.js'));
export const feedXml = /* @__PURE__ */ new OnDemand('formats/feed-xml.js', () => import('./feed-xml.js'));
export const jsonFeedHtml = /* @__PURE__ */ new OnDemand('formats/json-feed-html.js', () => import('./json-feed-html.js'));
export const jsonStat = /* @__PURE__ */ new OnDemand('formats/json-stat.js', () => import('./json-stat.js'));
/** Finds the interface of a WordPress site whose address has not answered. */
export const wordpressSite = /* @__PURE__ */ new OnDemand('formats/wordpress-site.js', () => import('./wordpress-site.js'));
/** Looks a topic up on a WordPress site. */
export const wordpressTopic = /* @__PURE__ */ new OnDemand('formats/wordpress-topic.js', () => import('./wordpress-topic.js'));
/** Reads the next pages of a source. */
export const furtherPages = /* @__PURE__ */ new OnDemand('formats/further-pages.js', () => import('./further-pages.js'));
/** Names what is in place of news. */
export const whatItIs = /* @__PURE__ */ new OnDemand('formats/what-it-is.js', () => import('./what-it-is.js'));
/** Names of characters that are none of the common ones. */
export const characters = /* @__PURE__ */ new OnDemand('formats/characters.js', () => import('./characters.js'));
/** Dates in words, and in other forms than those of the standards. */
export const writtenDays = /* @__PURE__ */ new OnDemand('formats/written-days.js', () => import('./written-day.js'));
//# sourceMappingURL=on-demand.js.map