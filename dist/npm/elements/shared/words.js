/* Words that are said in more than one place. */
const loadingWords = ({ msg }) => msg('Loading…', { id: 'loading', desc: 'While data is on its way' });
const failedWords = ({ msg }) => msg('Not available right now', { id: 'failed', desc: 'A source could not be read' });

export { failedWords, loadingWords };
