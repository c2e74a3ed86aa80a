import { NewsList } from '../elements/news-list/news-list.js';
NewsList.define('news-list');
export { NewsList };
//# sourceMappingURL=news-list.js.map