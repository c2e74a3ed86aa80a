/* The four elements with documents, for what is asked of each of them in each state. */
import {loadExample, loadJson} from './examples.js';

/** For each element a good document, one that holds nothing, what is said then, and what it needs besides. */
export const CASES = [
  {tag: 'news-card', good: 'news/seed', empty: 'news/empty', nothing: 'Pašlaik jaunumu nav', more: {}},
  {tag: 'news-list', good: 'news/sample', empty: 'news/empty', nothing: 'Pašlaik jaunumu nav', more: {}},
  {
    tag: 'learning-city-badge',
    good: '/src/util/register.json',
    empty: {checked: '2026-02', sources: {}, members: []},
    nothing: 'Nav satura, ko rādīt',
    more: {city: 'Ventspils'},
  },
  {
    tag: 'network-stats',
    good: '/src/util/network.json',
    empty: {sources: {}, figures: []},
    nothing: 'Nav satura, ko rādīt',
    more: {},
  },
] as const;

/** The document of a case: it stands there itself, or the name of an example does, or an address here. */
export async function documentOf(from: unknown): Promise<unknown> {
  if (typeof from !== 'string') return from;
  return from.startsWith('/') ? loadJson(from) : loadExample(from);
}
