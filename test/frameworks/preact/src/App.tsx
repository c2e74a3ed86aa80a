import {useState} from 'preact/hooks';
import {News} from './News';

export function App({feed}: {feed: object}) {
  const [limit, setLimit] = useState(1);
  const [src, setSrc] = useState('/news.json');
  const [outcome, setOutcome] = useState('');
  return (
    <>
      <News feed={feed} src={src} limit={limit} tell={setOutcome} />
      <button id="more" onClick={() => setLimit(limit + 1)}>
        More
      </button>
      <button id="break" onClick={() => setSrc('/missing.json')}>
        Break
      </button>
      <output>{outcome}</output>
    </>
  );
}
