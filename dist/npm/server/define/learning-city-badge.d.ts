import '../eager.js';
export * from '../../define/learning-city-badge.js';
