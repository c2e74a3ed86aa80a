import './eager.js';
export * from '../elements/news-card/news-card.js';
//# sourceMappingURL=news-card.js.map