import type {Locale} from '../../locale/locale.js';

/* Messages used in several places. */

export const loadingWords = ({msg}: Locale): string =>
  msg('Loading…', {id: 'loading', desc: 'While data is on its way'});
export const loadedWords = ({msg}: Locale): string =>
  msg('Loaded', {id: 'loaded', desc: 'Announced by screen readers when data has arrived after “Loading…”'});
export const failedWords = ({msg}: Locale): string =>
  msg('Not available right now', {id: 'failed', desc: 'A source could not be read'});
