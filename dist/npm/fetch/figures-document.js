import { readNetwork } from '../sources/network.js';
import { asProblem } from '../util/problem.js';
import { defined } from '../util/record.js';
import { writeHistory } from './history.js';
import { stableText } from './stable-text.js';
/** Returns the document. */
export function figuresDocument({ name, checked, updated, note, notes, moreNotes, sources, figures }, history) {
    return defined({
        name,
        checked,
        updated,
        note,
        notes,
        moreNotes,
        sources,
        figures,
        _learning_city: { fetched: writeHistory(history) },
    });
}
/**
 * Compares the figures that the elements read from the document with the figures of its sources. This is the last check
 * before a document replaces an older one.
 *
 * @returns undefined if they are the same; otherwise the problem, or the ids of the figures that differ
 */
export function misreadFigures(document, network) {
    let read;
    try {
        read = readNetwork(JSON.parse(JSON.stringify(document)));
    }
    catch (error) {
        return asProblem(error).message;
    }
    const { figures, ...others } = network;
    const { figures: readFigures, ...readOthers } = { ...read, warnings: undefined };
    const wrong = figures
        .filter((figure, index) => stableText(figure) !== stableText(readFigures[index]))
        .map(({ id }) => id);
    if (wrong.length)
        return wrong.join(', ');
    return stableText(others) === stableText(readOthers) ? undefined : 'its sources or notes';
}
//# sourceMappingURL=figures-document.js.map