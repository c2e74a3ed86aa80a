import 'learning-city-widgets/define';

export function startNews(feed: Promise<object>, tell: (outcome: string) => void) {
  // Checked before anything is awaited: the list is loading.
  const list = document.querySelector('news-list')!;
  list.addEventListener('load', () => tell('loaded'));
  list.addEventListener('error', ({error}) => tell(error.code));
  const card = document.querySelector('news-card')!;
  void feed.then((data) => (card.data = data));
  return list;
}
