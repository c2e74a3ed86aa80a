import {NewsList} from 'learning-city-widgets/define';

export default function Page() {
  return (
    <news-list src="/town/news.json" data-version={NewsList.version}>
      <a href="/town/news">News</a>
    </news-list>
  );
}
