import {useLayoutEffect, useRef, useState} from 'preact/hooks';

export function Rendered({feed}) {
  const card = useRef(null);
  const [outcome, setOutcome] = useState('');
  useLayoutEffect(() => {
    card.current.data = feed;
    void import('learning-city-widgets/define');
  }, [feed]);
  return (
    <main>
      <news-list src="/town/news.json" limit={2} />
      <news-card ref={card} heading-level="2" onLoad={() => setOutcome('loaded')} />
      <output>{outcome}</output>
    </main>
  );
}
