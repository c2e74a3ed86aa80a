import { NewsCard } from '../elements/news-card/news-card.js';
NewsCard.define('news-card');
export { NewsCard };
//# sourceMappingURL=news-card.js.map