export { LearningCityBadge } from './learning-city-badge.js';
export { NetworkMap } from './network-map.js';
export { NetworkStats } from './network-stats.js';
export { NewsCard } from './news-card.js';
export { NewsList } from './news-list.js';
