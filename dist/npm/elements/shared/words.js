/* Words that are said in more than one place. */
const loadingWords = ({ msg }) => msg('Loading…', { id: 'loading' });
const failedWords = ({ msg }) => msg('Not available right now', { id: 'failed', desc: 'A source could not be read' });

export { failedWords, loadingWords };
