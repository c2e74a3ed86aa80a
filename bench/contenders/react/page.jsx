import {useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {figuresIn, membershipIn} from '../shared/city.js';
import {load} from '../shared/feed.js';
import {Badge, Card, Cards, Figures} from '../shared/views.jsx';

/** @import {AnyDocument} from '../shared/feed.js' */

const {src, register, figures, city} = /** @type {Record<string, string>} */ (document.getElementById('app').dataset);

/** @param {string} address */
function useDocument(address) {
  /** @type {[AnyDocument | undefined, (source: AnyDocument) => void]} */
  const [source, setSource] = useState();
  useEffect(() => {
    load(address).then(setSource);
  }, [address]);
  return source;
}

function App() {
  const members = useDocument(register);
  const network = useDocument(figures);
  const feed = useDocument(src);
  return (
    <>
      <div id="three">
        {members && <Badge {...membershipIn(members, city)} />}
        {network && <Figures {...figuresIn(network)} />}
        {feed && <Card item={feed.items[0]} />}
      </div>
      {feed && <Cards items={feed.items} />}
    </>
  );
}

createRoot(document.getElementById('app')).render(<App />);
