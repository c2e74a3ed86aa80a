import { NewsCard } from '../elements/news-card/news-card.js';
export { NewsCard };
declare global {
    interface HTMLElementTagNameMap {
        'news-card': NewsCard;
    }
}
