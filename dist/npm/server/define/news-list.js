import '../eager.js';
export * from '../../define/news-list.js';
//# sourceMappingURL=news-list.js.map