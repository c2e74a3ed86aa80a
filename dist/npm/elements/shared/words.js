/* Messages used in several places. */
export const loadingWords = ({ msg }) => msg('Loading…', { id: 'loading', desc: 'While data is on its way' });
export const loadedWords = ({ msg }) => msg('Loaded', { id: 'loaded', desc: 'Announced by screen readers when data has arrived after “Loading…”' });
export const failedWords = ({ msg }) => msg('Not available right now', { id: 'failed', desc: 'A source could not be read' });
//# sourceMappingURL=words.js.map