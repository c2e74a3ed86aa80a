import {useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {load} from '../shared/feed.js';
import {Cards} from '../shared/views.jsx';

const {src} = document.getElementById('app').dataset;

function App() {
  const [feed, setFeed] = useState();
  useEffect(() => {
    window.showFeed = setFeed;
    load(src).then(setFeed);
  }, []);
  return feed && <Cards items={feed.items} />;
}

createRoot(document.getElementById('app')).render(<App />);
