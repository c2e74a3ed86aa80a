export { LearningCityBadge } from './learning-city-badge/learning-city-badge.js';
export { NetworkMap } from './network-map/network-map.js';
export { NetworkStats } from './network-stats/network-stats.js';
export { NewsCard } from './news-card/news-card.js';
export { NewsList } from './news-list/news-list.js';
export { allowOrigins } from '../http/allowed-origins.js';
//# sourceMappingURL=all.js.map