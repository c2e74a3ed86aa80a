import 'learning-city-widgets/define';

export function startNews(feed: object, tell: (outcome: string) => void) {
  document.querySelector('news-card')!.data = feed;
  const list = document.querySelector('news-list')!;
  list.addEventListener('load', () => tell('loaded'));
  list.addEventListener('error', ({error}) => tell(error.code));
  return list;
}
