/* The elements that a server renders, by name. */
import { LearningCityBadge, NetworkMap, NetworkStats, NewsCard, NewsList } from '../elements/all.js';
const classes = {
    'learning-city-badge': LearningCityBadge,
    'network-map': NetworkMap,
    'network-stats': NetworkStats,
    'news-card': NewsCard,
    'news-list': NewsList,
};
/** The names of all elements. */
export const WIDGET_NAMES = Object.keys(classes);
/** The class of an element. */
export const classOf = (name) => classes[name];
//# sourceMappingURL=widgets.js.map