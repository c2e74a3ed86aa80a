import {render} from 'preact';
import {useEffect, useState} from 'preact/hooks';
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

render(<App />, document.getElementById('app'));
