import {NewsCard} from '../elements/news-card/news-card.js';

NewsCard.define('news-card');

export {NewsCard};

declare global {
  interface HTMLElementTagNameMap {
    'news-card': NewsCard;
  }
}
