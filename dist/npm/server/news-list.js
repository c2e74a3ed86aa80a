import './eager.js';
export * from '../elements/news-list/news-list.js';
//# sourceMappingURL=news-list.js.map