import type { PackedOutlines } from './network-map/world.js';
import { type Bundled, OnDemand } from '../util/on-demand.js';
/** The modules that a badge needs once it has data. */
export declare const badge: OnDemand<typeof import("./learning-city-badge/badge.lazy.js")>;
/** The modules that figures need once they have data. */
export declare const stats: OnDemand<typeof import("./network-stats/stats.lazy.js")>;
/** The chart of the figures, which most pages do not show. */
export declare const chart: OnDemand<typeof import("./network-stats/chart/chart.lazy.js")>;
/** The map, without the outlines of countries. */
export declare const networkMap: OnDemand<typeof import("./network-map/map.lazy.js")>;
/** The members of a map as a file, for readers who request it. */
export declare const mapFile: OnDemand<typeof import("./network-map/map-file.js")>;
/** Takes over what a server has rendered. */
export declare const servedRoot: OnDemand<typeof import("./shared/served-root.js")>;
/** Loads more news when a reader requests it. */
export declare const showMore: OnDemand<typeof import("./news-list/show-more.js")>;
/** The cities of the network. */
export declare const bundledRegister: Bundled;
/** The places of these cities, and how many members have been announced. */
export declare const bundledPlaces: Bundled;
/** The network's figures. */
export declare const bundledNetwork: Bundled;
/** The outlines of countries: the world with little detail, and each region with more. A map loads one of them. */
export declare const outlineFiles: ReadonlyMap<string, OnDemand<PackedOutlines>>;
