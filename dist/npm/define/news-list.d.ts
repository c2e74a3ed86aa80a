import { NewsList } from '../elements/news-list/news-list.js';
export { NewsList };
declare global {
    interface HTMLElementTagNameMap {
        'news-list': NewsList;
    }
}
