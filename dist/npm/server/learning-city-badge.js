import './eager.js';
export * from '../elements/learning-city-badge/learning-city-badge.js';
//# sourceMappingURL=learning-city-badge.js.map