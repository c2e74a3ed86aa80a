/* The command that copies sources to the town's own server, as one file. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readHistory } from '../fetch/history.js';
import { MAX_BYTES } from '../http/load.js';
import { fields } from '../util/record.js';
import { VERSION } from '../util/version.js';
import { readArguments } from './fetch/arguments.js';
import { withoutUser } from './fetch/guarded-request.js';
import { keyOf } from './fetch/keys.js';
import { withLock } from './fetch/lock.js';
import { readSource } from './fetch/read-source.js';
import { failure } from './fetch/work.js';
import { removeLeftovers, targetOf } from './fetch/write-file.js';
import { writeFigures } from './fetch/write-figures.js';
import { writeNews } from './fetch/write-news.js';
import { isAddress, readInputs } from './read-input.js';
import { EXIT, wrongUse } from './result.js';
export const FETCH_HELP = `learning-city-widgets fetch SOURCE… -o FILE [options]

Copies news or figures to your own server, as one JSON file for the elements' src. Reads what the elements read (JSON
Feed, WordPress, Drupal, RSS, Atom; figures and JSON-stat), and merges several sources.

  SOURCE             an address (https://…), a file, or a pattern such as 'news/*.xml'
  -o, --output FILE  file to write; it is replaced in one step, and only if something has changed

For news:
  --limit NUMBER     the most articles, 1 to 1000 (default: 20); several sources are sorted, newest first
  --tag TOPIC        only articles on this topic
  --language TAG     only articles in this language, such as lv, or of unknown language
  --time-zone ZONE   the publisher's zone, such as Europe/Riga, for dates in UTC; this computer's by default
  --pictures DIR     copies the pictures to a folder; JPEG, PNG, WebP, AVIF and GIF up to 5 MB
  --pictures-url URL the address of that folder on the page (default: relative to the file)

For the source before them:
  --select CODES     the series of a JSON-stat dataset, such as "geo:LV;unit:NR"; repeat it for several series
  --label TEXT       the label of the last series
  --id NAME          the id of the last series
  --base URL         the public address of a file, or of a source on a private address

  --allow-private    allows sources on private addresses, such as 10.0.0.5 and localhost
  --timeout SECONDS  the longest time for one source (default: 60)

Exit status: 0 the file is up to date, 1 nothing was written, 2 usage error, 3 the file was written, and has the old
items of sources that failed. If all sources fail, the old file stays.
`;
/** Requests to several sources at the same time. */
const AT_ONCE = 4;
/** Runs the command. Throws the errors of `parseArgs` for unknown arguments. */
export async function fetchCommand(args) {
    const given = readArguments(args);
    if (typeof given === 'string')
        return wrongUse(`fetch: ${given}`);
    try {
        const file = await targetOf(given.output);
        const sources = await openSources(given);
        const wrong = await problemWith(file, given, sources);
        if (wrong !== undefined)
            return wrongUse(`fetch: ${wrong}`);
        const result = await withLock(file, () => fetchTo(file, given, sources));
        return result ?? failure([`another fetch is writing ${given.output}`]);
    }
    catch (error) {
        // A full disk or a missing permission. The old file is still there.
        const { syscall, message } = error;
        if (syscall === undefined)
            throw error;
        return failure([`${given.output} is not written: ${message}`]);
    }
}
/** Reads the files among the sources; a pattern stands for several. */
async function openSources({ sources }) {
    const opened = [];
    for (const source of sources) {
        const { argument } = source;
        if (isAddress(argument))
            opened.push({ ...source, name: withoutUser(argument) });
        else {
            for (const input of await readInputs(argument, process.stdin, false)) {
                const { name } = input;
                const file = 'decoded' in input ? input : { refusal: 'refusal' in input ? input.refusal : 'cannot be read' };
                opened.push({ ...source, argument: name, name, file });
            }
        }
    }
    return opened;
}
/** Returns what keeps a file from being written, before anything is requested. */
async function problemWith(file, { output, pictures }, sources) {
    const status = await stat(file).catch(() => undefined);
    if (/[\\/]$/.test(output))
        return `${output} is a folder; -o is the file to write`;
    if (status?.isDirectory())
        return `${output} is a folder; -o is the file to write`;
    if (status && !status.isFile())
        return `${output} is not a regular file, which could be replaced in one step`;
    for (const { name, file: own } of sources) {
        if (own && (await targetOf(name).catch(() => name)) === file)
            return `${name} is both a source and the file to write`;
    }
    if (pictures !== undefined && (await stat(pictures).catch(() => undefined))?.isDirectory() === false) {
        return `${pictures} is a file; --pictures is a folder`;
    }
    if (status?.size && !(await readOldFile(file))) {
        return `${output} was not written by this command; remove it, or choose another name`;
    }
    return undefined;
}
async function readOldFile(file) {
    try {
        // A larger file is not read, since this command does not write it.
        if ((await stat(file)).size > MAX_BYTES)
            return undefined;
        const document = JSON.parse(await readFile(file, 'utf8'));
        const history = readHistory(document);
        return history && { document, history };
    }
    catch (error) {
        const { code } = error;
        if (error instanceof SyntaxError || code === 'ENOENT')
            return undefined;
        throw error;
    }
}
async function fetchTo(file, given, sources) {
    await removeLeftovers(file);
    const old = await readOldFile(file);
    const { limit, tag, language, timeZone, pictures, picturesUrl } = given;
    const prefix = pictures === undefined ? undefined : prefixOf(file, pictures, picturesUrl);
    const settings = keyOf(VERSION, limit, tag, language, timeZone ?? zoneOfComputer(), prefix);
    const isSameQuestion = old?.history.settings === settings;
    const keys = sources.map((source) => keyOf(source.file ? 'file' : 'address', source.name, source.slices, source.base));
    // A source that is new or gone changes the room for the others.
    const areSameSources = keys.join() === old?.history.sources.map(({ key }) => key).join();
    const readOne = async (index, isConditional) => {
        const [source, key] = [sources[index], keys[index]];
        const position = old?.history.sources.findIndex((each) => each.key === key) ?? -1;
        const known = old?.history.sources[position];
        const outcome = await readSource(source, { ...given, isMerged: sources.length > 1 }, isConditional && isSameQuestion ? known : undefined);
        return { source, key, known, position, outcome };
    };
    let reads = await inParallel(sources.keys(), (index) => readOne(index, true));
    const has = (kind) => reads.some(({ outcome }) => outcome.kind === kind);
    const hadFigures = Array.isArray(fields(old?.document).figures);
    const isFigures = has('figures') || (hadFigures && has('unchanged'));
    // An unchanged source may have articles that are not in the file, and now there may be room for them.
    const isAnyNew = !areSameSources || has('news') || has('figures');
    if (isAnyNew) {
        reads = await inParallel(reads.entries(), ([index, read]) => read.outcome.kind === 'unchanged' && (isFigures || read.known?.isShortened)
            ? readOne(index, false)
            : Promise.resolve(read));
    }
    const failed = reads.filter(({ outcome }) => outcome.kind === 'failed');
    const messages = reads.flatMap(({ source, outcome }) => 'remarks' in outcome ? outcome.remarks.map((remark) => `fetch: ${source.name}: ${remark}`) : []);
    const complaints = (words) => failed.map((read) => {
        const { code, message } = read.outcome.problem;
        return `fetch: ${read.source.name}: ${code}: ${message}${words(read)}`;
    });
    if (failed.length === reads.length) {
        const words = old ? '; the old file stays' : '; nothing is written';
        return { code: EXIT.fault, messages: [...messages, ...complaints(() => words)] };
    }
    if (reads.every(({ outcome }) => outcome.kind === 'unchanged') && areSameSources)
        return { code: EXIT.ok, messages };
    if (old && hadFigures !== isFigures) {
        const [before, now] = hadFigures ? ['figures', 'news'] : ['news', 'figures'];
        return failure([`${given.output} has ${before}, and the sources are ${now}; remove it, or choose another name`]);
    }
    if (isFigures && has('news'))
        return failure(['some sources are news and others are figures; write them to separate files']);
    return isFigures
        ? writeFigures({ file, given, old, reads, settings, messages, complaints: complaints(() => '; the old file stays') })
        : writeNews({ file, given, old, reads, settings, messages, prefix, complaints });
}
const zoneOfComputer = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
/** Calls a function for all values, a few at a time; returns the results in the order of the values. */
async function inParallel(values, work) {
    const left = [...values].map((value, index) => ({ value, index }));
    const results = [];
    const worker = async () => {
        for (let next = left.shift(); next; next = left.shift())
            results[next.index] = await work(next.value);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return results;
}
/** The address of the folder with pictures, as a page sees it: by default relative to the file. */
function prefixOf(file, folder, address) {
    const own = address ??
        path.relative(path.dirname(file), path.resolve(folder)).split(path.sep).map(encodeURIComponent).join('/');
    return own === '' || own.endsWith('/') ? own : `${own}/`;
}
//# sourceMappingURL=fetch-command.js.map