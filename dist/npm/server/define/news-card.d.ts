import '../eager.js';
export * from '../../define/news-card.js';
