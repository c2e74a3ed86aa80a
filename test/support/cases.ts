/* The four elements with documents, for tests of every element in every state. */
import {text as networkText} from '../../src/data/network.js';
import {text as registerText} from '../../src/data/register.js';
import {loadExample} from './examples.js';

/** For each element: a good document, an empty one, the words shown for that, and the attributes it needs. */
export const CASES = [
  {tag: 'news-card', good: 'news/seed', empty: 'news/empty', nothing: 'Pašlaik jaunumu nav', more: {}},
  {tag: 'news-list', good: 'news/sample', empty: 'news/empty', nothing: 'Pašlaik jaunumu nav', more: {}},
  {
    tag: 'learning-city-badge',
    good: JSON.parse(registerText) as object,
    empty: {checked: '2026-02', sources: {}, members: []},
    nothing: 'Nav satura, ko rādīt',
    more: {city: 'Ventspils'},
  },
  {
    tag: 'network-stats',
    good: JSON.parse(networkText) as object,
    empty: {sources: {}, figures: []},
    nothing: 'Nav satura, ko rādīt',
    more: {},
  },
] as const;

/** The document of a case, which has either the document or the name of an example. */
export const documentOf = (from: unknown): Promise<unknown> =>
  typeof from === 'string' ? loadExample(from) : Promise.resolve(from);
