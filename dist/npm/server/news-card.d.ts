import './eager.js';
export * from '../elements/news-card/news-card.js';
