/* Formats other than JSON Feed and our own, loaded when a document in one of them is met. */
import { OnDemand } from '../util/on-demand.js';
export const wordpress = /* @__PURE__ */ new OnDemand('formats/wordpress.js', () => import('./wordpress.js'));
export const drupal = /* @__PURE__ */ new OnDemand('formats/drupal.js', () => import('./drupal.js'));
export const feedXml = /* @__PURE__ */ new OnDemand('formats/feed-xml.js', () => import('./feed-xml.js'));
export const jsonFeedHtml = /* @__PURE__ */ new OnDemand('formats/json-feed-html.js', () => import('./json-feed-html.js'));
export const jsonStat = /* @__PURE__ */ new OnDemand('formats/json-stat.js', () => import('./json-stat.js'));
//# sourceMappingURL=on-demand.js.map