import {FORMATS} from '../support/formats.js';
import {describePayloads} from '../support/payload-suite.js';

describePayloads(FORMATS.filter(({tag}) => tag !== 'news-list'));
