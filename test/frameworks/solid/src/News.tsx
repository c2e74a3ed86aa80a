import 'learning-city-widgets/define';
import type {} from 'learning-city-widgets/solid';

interface NewsProps {
  feed: object;
  src: string;
  limit: number;
  tell: (outcome: string) => void;
}

export const News = (props: NewsProps) => (
  <>
    <learning-city-badge city="Ventspils" since={2022} />
    <news-card data={props.feed} heading-level="2" />
    <news-list
      src={props.src}
      limit={props.limit}
      on:load={() => props.tell('loaded')}
      on:error={({error}) => props.tell(error.code)}
    >
      <a href="/news">All news</a>
    </news-list>
  </>
);
