/* Messages used in several places. */
export const loadingWords = ({ msg }) => msg('Loading…', { id: 'loading', desc: 'While data is on its way' });
export const failedWords = ({ msg }) => msg('Not available right now', { id: 'failed', desc: 'A source could not be read' });
//# sourceMappingURL=words.js.map