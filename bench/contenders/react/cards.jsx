import {useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {load} from '../shared/feed.js';
import {Cards} from '../shared/views.jsx';

/** @import {Feed} from '../shared/feed.js' */

const {src} = /** @type {Record<string, string>} */ (document.getElementById('app').dataset);

function App() {
  /** @type {[Feed | undefined, (feed: Feed) => void]} */
  const [feed, setFeed] = useState();
  useEffect(() => {
    window.showFeed = setFeed;
    load(src).then(setFeed);
  }, []);
  return feed && <Cards items={feed.items} />;
}

createRoot(document.getElementById('app')).render(<App />);
