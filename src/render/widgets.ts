/* The elements that a server renders, by name. */
import {LearningCityBadge, NetworkMap, NetworkStats, NewsCard, NewsList} from '../elements/all.js';

const classes = {
  'learning-city-badge': LearningCityBadge,
  'network-map': NetworkMap,
  'network-stats': NetworkStats,
  'news-card': NewsCard,
  'news-list': NewsList,
} as const;

/** The name of an element, without a page's prefix. */
export type WidgetName = keyof typeof classes;

/** Any of the five classes. */
export type WidgetClass = (typeof classes)[WidgetName];

/** The names of all elements. */
export const WIDGET_NAMES = Object.keys(classes) as readonly WidgetName[];

/** The class of an element. */
export const classOf = (name: WidgetName): WidgetClass => classes[name];
