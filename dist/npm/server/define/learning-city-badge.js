import '../eager.js';
export * from '../../define/learning-city-badge.js';
//# sourceMappingURL=learning-city-badge.js.map