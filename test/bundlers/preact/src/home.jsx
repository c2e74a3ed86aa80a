import 'learning-city-widgets/define';

export const Home = () => (
  <main>
    <learning-city-badge city="Ventspils">
      <a href="/town/membership">Membership</a>
    </learning-city-badge>
    <network-stats figures="cities" chart="growth" city="Ventspils">
      <a href="/town/figures">Figures</a>
    </network-stats>
    <news-card src="/town/news.json">
      <a href="/town/latest">Latest</a>
    </news-card>
    <news-list src="/town/news.json" limit={2}>
      <a href="/town/news">News</a>
    </news-list>
  </main>
);
