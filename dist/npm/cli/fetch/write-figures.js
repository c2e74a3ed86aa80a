/* Writes the figures of all sources. */
import { mergeFigures } from '../../fetch/figures.js';
import { figuresDocument, misreadFigures } from '../../fetch/figures-document.js';
import { isSameContent } from '../../fetch/history.js';
import { MAX_BYTES } from '../../http/load.js';
import { asProblem } from '../../util/problem.js';
import { defined } from '../../util/record.js';
import { EXIT } from '../result.js';
import { failure, parse, textOf } from './work.js';
import { replaceFile } from './write-file.js';
/**
 * Writes figures. They are written only if all sources could be read, since the figures of a document share their name
 * and notes.
 */
export async function writeFigures({ file, given, old, reads, settings, messages, complaints, }) {
    if (complaints.length)
        return { code: EXIT.fault, messages: [...messages, ...complaints] };
    let network;
    try {
        network = mergeFigures(reads.flatMap(({ outcome }) => (outcome.kind === 'figures' ? outcome.parts : [])));
    }
    catch (error) {
        return failure([asProblem(error).message]);
    }
    const history = {
        settings,
        sources: reads.map(({ key, outcome }) => defined({ key, validators: outcome.kind === 'figures' ? outcome.validators : undefined })),
    };
    const document = figuresDocument(network, history);
    const wrong = misreadFigures(document, network);
    const text = textOf(document);
    if (wrong !== undefined) {
        return failure([`${given.output} is not written, since it would not be read as its source: ${wrong}`]);
    }
    if (Buffer.byteLength(text) > MAX_BYTES) {
        return failure([`the figures need more than ${MAX_BYTES / 1e6} MB; write them to separate files`]);
    }
    if (!old || !isSameContent(old.document, parse(document))) {
        await replaceFile(file, text);
    }
    return { code: EXIT.ok, messages };
}
//# sourceMappingURL=write-figures.js.map