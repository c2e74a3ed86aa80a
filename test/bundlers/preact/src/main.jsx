import {hydrate} from 'preact';
import {App} from './app';

hydrate(<App page={location.pathname.replace('/town/', '')} />, document.getElementById('app'));
