import {NewsList} from '../elements/news-list/news-list.js';

NewsList.define('news-list');

export {NewsList};

declare global {
  interface HTMLElementTagNameMap {
    'news-list': NewsList;
  }
}
