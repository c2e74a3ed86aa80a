import {LearningCityBadge} from '../elements/learning-city-badge/learning-city-badge.js';

LearningCityBadge.define('learning-city-badge');

export {LearningCityBadge};

declare global {
  interface HTMLElementTagNameMap {
    'learning-city-badge': LearningCityBadge;
  }
}
