import '../eager.js';
export * from '../../define/news-list.js';
