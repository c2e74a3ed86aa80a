import { LearningCityBadge } from '../elements/learning-city-badge/learning-city-badge.js';
export { LearningCityBadge };
declare global {
    interface HTMLElementTagNameMap {
        'learning-city-badge': LearningCityBadge;
    }
}
