import {readFileSync} from 'node:fs';

/** The look of a card in the page's own style sheet. */
export const cardStyle = `<style>${readFileSync(new URL('card.css', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ')}</style>`;
