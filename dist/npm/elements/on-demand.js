import { OnDemand } from '../util/on-demand.js';
/** The modules that a badge needs once it has data. */
export const badge = /* @__PURE__ */ new OnDemand('views/learning-city-badge.js', () => import('./learning-city-badge/badge.lazy.js'));
/** The modules that figures need once they have data. */
export const stats = /* @__PURE__ */ new OnDemand('views/network-stats.js', () => import('./network-stats/stats.lazy.js'));
/** The chart of the figures, which most pages do not show. */
export const chart = /* @__PURE__ */ new OnDemand('views/network-chart.js', () => import('./network-stats/chart/chart.lazy.js'));
/** The map, without the outlines of countries. */
export const networkMap = /* @__PURE__ */ new OnDemand('views/network-map.js', () => import('./network-map/map.lazy.js'));
/** The members of a map as a file, for readers who request it. */
export const mapFile = /* @__PURE__ */ new OnDemand('views/map-file.js', () => import('./network-map/map-file.js'));
/** Takes over what a server has rendered. */
export const servedRoot = /* @__PURE__ */ new OnDemand('views/served-root.js', () => import('./shared/served-root.js'));
/** Loads more news when a reader requests it. */
export const showMore = /* @__PURE__ */ new OnDemand('views/show-more.js', () => import('./news-list/show-more.js'));
/** The cities of the network. */
export const bundledRegister = /* @__PURE__ */ new OnDemand('data/register.js', () => import('../data/register.js'));
/** The places of these cities, and how many members have been announced. */
export const bundledPlaces = /* @__PURE__ */ new OnDemand('data/places.js', () => import('../data/places.js'));
/** The network's figures. */
export const bundledNetwork = /* @__PURE__ */ new OnDemand('data/network.js', () => import('../data/network.js'));
/** The outlines of countries: the world with little detail, and each region with more. A map loads one of them. */
export const outlineFiles = /* @__PURE__ */ new Map([
    ['africa', new OnDemand('data/outlines/africa.js', () => import('../data/outlines/africa.js'))],
    ['arab-states', new OnDemand('data/outlines/arab-states.js', () => import('../data/outlines/arab-states.js'))],
    ['asia-pacific', new OnDemand('data/outlines/asia-pacific.js', () => import('../data/outlines/asia-pacific.js'))],
    ['europe', new OnDemand('data/outlines/europe.js', () => import('../data/outlines/europe.js'))],
    ['latin-america', new OnDemand('data/outlines/latin-america.js', () => import('../data/outlines/latin-america.js'))],
    ['north-america', new OnDemand('data/outlines/north-america.js', () => import('../data/outlines/north-america.js'))],
    ['world', new OnDemand('data/outlines/world.js', () => import('../data/outlines/world.js'))],
]);
//# sourceMappingURL=on-demand.js.map