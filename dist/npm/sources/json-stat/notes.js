import { MOST_NOTES } from '../../model/network.js';
import { cleanText } from '../../util/text.js';
import { plainText } from '../html-field.js';
/** Maximum number of characters of a note; a longer one ends in an ellipsis. */
const MOST_CHARACTERS = 1000;
/** Maximum number of notes that are read: far more than are shown, to count the others. */
const MOST_READ = 1000;
/**
 * Returns the notes on the dataset, on its dimensions and on the chosen categories, each once.
 * @returns the first ones, and the number of the others
 */
export function notesOf({ note }, dimensions, choices) {
    const written = [
        note,
        ...dimensions.flatMap(({ notes }) => notes),
        ...choices.map(({ dimension, code }) => dimension.noteOf(code)),
    ];
    const all = [...new Set(textsIn(written.flatMap(listed)))];
    return { notes: all.slice(0, MOST_NOTES), more: Math.max(all.length - MOST_NOTES, 0) };
}
/** Returns the notes on a period as one text, which ends in an ellipsis if it is too long. */
export function noteOn(written, own) {
    const text = cleanText(textsIn(listed(written)).join(' '), 500);
    return text === undefined ? undefined : own(text);
}
const listed = (notes) => (Array.isArray(notes) ? notes : [notes]);
const textsIn = (notes) => notes
    .filter((note) => typeof note === 'string')
    .slice(0, MOST_READ)
    // PxWeb writes a line break as "#".
    .map((note) => plainText(note.replace(/##+/g, ' '), MOST_CHARACTERS))
    .filter((text) => text !== undefined);
//# sourceMappingURL=notes.js.map