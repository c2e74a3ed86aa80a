import {renderToString} from 'react-dom/server';
import {App} from './App';

export const render = (feed: object): string => renderToString(<App feed={feed} />);
