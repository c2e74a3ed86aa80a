import './learning-city-badge.js';
import './network-stats.js';
import './news-card.js';
import './news-list.js';
export { LearningCityBadge } from '../elements/learning-city-badge/learning-city-badge.js';
export { NetworkStats } from '../elements/network-stats/network-stats.js';
export { NewsCard } from '../elements/news-card/news-card.js';
export { NewsList } from '../elements/news-list/news-list.js';
