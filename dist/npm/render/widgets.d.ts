import { LearningCityBadge, NetworkMap, NetworkStats, NewsCard, NewsList } from '../elements/all.js';
declare const classes: {
    readonly 'learning-city-badge': typeof LearningCityBadge;
    readonly 'network-map': typeof NetworkMap;
    readonly 'network-stats': typeof NetworkStats;
    readonly 'news-card': typeof NewsCard;
    readonly 'news-list': typeof NewsList;
};
/** The name of an element, without a page's prefix. */
export type WidgetName = keyof typeof classes;
/** Any of the five classes. */
export type WidgetClass = (typeof classes)[WidgetName];
/** The names of all elements. */
export declare const WIDGET_NAMES: readonly WidgetName[];
/** The class of an element. */
export declare const classOf: (name: WidgetName) => WidgetClass;
export {};
