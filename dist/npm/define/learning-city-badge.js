import { LearningCityBadge } from '../elements/learning-city-badge/learning-city-badge.js';
LearningCityBadge.define('learning-city-badge');
export { LearningCityBadge };
//# sourceMappingURL=learning-city-badge.js.map