import {renderToString} from 'solid-js/web';
import {App} from './App';

export const render = (feed: object): string => renderToString(() => <App feed={feed} />);
