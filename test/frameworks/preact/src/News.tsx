import 'learning-city-widgets/define';
import type {} from 'learning-city-widgets/preact';

interface NewsProps {
  feed: object;
  src: string;
  limit: number;
  tell: (outcome: string) => void;
}

export const News = ({feed, src, limit, tell}: NewsProps) => (
  <>
    <learning-city-badge city="Ventspils" since={2022} />
    <news-card data={feed} heading-level="2" />
    <news-list src={src} limit={limit} onLoad={() => tell('loaded')} onError={({error}) => tell(error.code)}>
      <a href="/news">All news</a>
    </news-list>
  </>
);
