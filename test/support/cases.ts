/* The five elements with documents, for tests that cover every element in every state. */
import {text as networkText} from '../../src/data/network.js';
import {text as registerText} from '../../src/data/register.js';
import {loadExample} from './examples.js';

/**
 * For each element: a good document, an empty document, the message shown for the empty one, and the attributes that it
 * needs.
 */
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
    tag: 'network-map',
    good: 'register/places',
    empty: {checked: '2026-02', sources: {}, members: []},
    nothing: 'Nav satura, ko rādīt',
    more: {city: 'Ventspils', country: 'LV', loading: 'eager'},
  },
  {
    tag: 'network-stats',
    good: JSON.parse(networkText) as object,
    empty: {sources: {}, figures: []},
    nothing: 'Nav satura, ko rādīt',
    more: {},
  },
] as const;

/** The document of a case: either inline or loaded from a named example. */
export const documentOf = (from: unknown): Promise<unknown> =>
  typeof from === 'string' ? loadExample(from) : Promise.resolve(from);
