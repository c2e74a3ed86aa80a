import {MAX_ITEMS} from '../../../dist/npm/sources/items.js';

/** The script tag that README shows, and one `<news-list>`, or as many as it takes to read that many items. */
export default {
  title: 'learning-city-widgets',
  mostItems: MAX_ITEMS,
  head: () => '<script type="module" src="/widgets/learning-city-widgets.js"></script>',
  cards: ({addresses}) =>
    addresses
      .map((address) => `<news-list src="${address}" limit="0"><a href="/news">Jaunumi</a></news-list>`)
      .join('\n'),
  lastLink: (n) => {
    const [lists, cards] = [Math.ceil(n / MAX_ITEMS), ((n - 1) % MAX_ITEMS) + 1];
    return `document.querySelectorAll('news-list')[${lists - 1}]?.shadowRoot?.querySelector('li:nth-child(${cards}) a')`;
  },
  update: `(feed) =>
    document.querySelectorAll('news-list').forEach((list, index) => {
      list.removeAttribute('src');
      list.data = {...feed, items: feed.items.slice(index * ${MAX_ITEMS}, (index + 1) * ${MAX_ITEMS})};
    })`,
};
