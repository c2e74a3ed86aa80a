import './eager.js';
export * from '../elements/news-list/news-list.js';
