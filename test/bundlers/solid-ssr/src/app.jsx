import {Home} from './home';
import {Rendered} from './rendered';

const FEED = {items: [{id: '1', title: 'From data', url: 'https://town.example/1', date_published: '2026-03-04'}]};

export const App = (props) => (props.page === 'rendered' ? <Rendered feed={FEED} /> : <Home />);
