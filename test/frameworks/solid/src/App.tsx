import {createSignal} from 'solid-js';
import {News} from './News';

export function App(props: {feed: object}) {
  const [limit, setLimit] = createSignal(1);
  const [src, setSrc] = createSignal('/news.json');
  const [outcome, setOutcome] = createSignal('');
  return (
    <>
      <News feed={props.feed} src={src()} limit={limit()} tell={setOutcome} />
      <button id="more" onClick={() => setLimit(limit() + 1)}>
        More
      </button>
      <button id="break" onClick={() => setSrc('/missing.json')}>
        Break
      </button>
      <output>{outcome()}</output>
    </>
  );
}
