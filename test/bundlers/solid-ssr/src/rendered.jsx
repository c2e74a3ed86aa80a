import {createSignal, onMount} from 'solid-js';

export function Rendered(props) {
  let card;
  const [outcome, setOutcome] = createSignal('');
  onMount(() => {
    card.data = props.feed;
    void import('learning-city-widgets/define');
  });
  return (
    <main>
      <news-list src="/town/news.json" limit="2" />
      <news-card ref={card} heading-level="2" on:load={() => setOutcome('loaded')} />
      <output>{outcome()}</output>
    </main>
  );
}
