import {hydrate} from 'solid-js/web';
import {App} from './app';

hydrate(() => <App page={location.pathname.replace('/town/', '')} />, document.getElementById('app'));
