import {renderToString} from 'preact-render-to-string';
import {App} from './App';

export const render = (feed: object): string => renderToString(<App feed={feed} />);
