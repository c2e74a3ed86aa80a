import '../eager.js';
export * from '../../define/news-card.js';
//# sourceMappingURL=news-card.js.map