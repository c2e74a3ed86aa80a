/* The command that copies sources to the town's own server, as one file. */
import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {mergeFigures} from '../fetch/figures.js';
import {figuresDocument, misreadFigures} from '../fetch/figures-document.js';
import {isSameContent, type History, type KnownSource, readHistory} from '../fetch/history.js';
import {type Entry, mergeNews, type Part} from '../fetch/news.js';
import {type Copies, misread, newsDocument, readWrittenNews} from '../fetch/news-document.js';
import type {Network} from '../model/network.js';
import {asProblem, Problem} from '../util/problem.js';
import {defined, fields} from '../util/record.js';
import {VERSION} from '../util/version.js';
import {type FetchArguments, readArguments} from './fetch/arguments.js';
import {copyPictures, isTemporary, removeUnused} from './fetch/copy-pictures.js';
import {withoutUser} from './fetch/guarded-request.js';
import {keyOf} from './fetch/keys.js';
import {withLock} from './fetch/lock.js';
import {type Outcome, readSource, type Source} from './fetch/read-source.js';
import {removeLeftovers, replaceFile, targetOf} from './fetch/write-file.js';
import {isAddress, readInputs} from './read-input.js';
import {EXIT, type Result, wrongUse} from './result.js';

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

Ends with 0 if the file is up to date, 3 if it was written with the old items of sources that failed, 1 if it could not
be written or read anew, and 2 after a usage error. If all sources fail, the old file stays.
`;

/** Requests to several sources at the same time. */
const AT_ONCE = 4;

/** The file that is there already, if this command has written it. */
interface OldFile {
  readonly document: unknown;
  readonly history: History;
}

/** Runs the command. Throws the errors of `parseArgs` for unknown arguments. */
export async function fetchCommand(args: readonly string[]): Promise<Result> {
  const given = readArguments(args);
  if (typeof given === 'string') return wrongUse(`fetch: ${given}`);
  try {
    const file = await targetOf(given.output);
    const sources = await openSources(given);
    const wrong = await problemWith(file, given, sources);
    if (wrong !== undefined) return wrongUse(`fetch: ${wrong}`);
    const result = await withLock(file, () => fetchTo(file, given, sources));
    return result ?? failure([`another fetch is writing ${given.output}`]);
  } catch (error) {
    // A full disk or a missing permission. The old file is still there.
    const {syscall, message} = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    return failure([`${given.output} is not written: ${message}`]);
  }
}

const failure = (messages: readonly string[]): Result => ({
  code: EXIT.fault,
  messages: messages.map((message) => `fetch: ${message}`),
});

/** Reads the files among the sources; a pattern stands for several. */
async function openSources({sources}: FetchArguments): Promise<Source[]> {
  const opened: Source[] = [];
  for (const source of sources) {
    const {argument} = source;
    if (isAddress(argument)) opened.push({...source, name: withoutUser(argument)});
    else {
      for (const input of await readInputs(argument, process.stdin, false)) {
        const {name} = input;
        const file = 'decoded' in input ? input : {refusal: 'refusal' in input ? input.refusal : 'cannot be read'};
        opened.push({...source, argument: name, name, file});
      }
    }
  }
  return opened;
}

/** Returns what keeps a file from being written, before anything is requested. */
async function problemWith(
  file: string,
  {output, pictures}: FetchArguments,
  sources: readonly Source[],
): Promise<string | undefined> {
  const status = await stat(file).catch(() => undefined);
  if (status?.isDirectory()) return `${output} is a folder; -o is the file to write`;
  if (status && !status.isFile()) return `${output} is not a regular file, which could be replaced in one step`;
  for (const {name, file: own} of sources) {
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

async function readOldFile(file: string): Promise<OldFile | undefined> {
  try {
    const document: unknown = JSON.parse(await readFile(file, 'utf8'));
    const history = readHistory(document);
    return history && {document, history};
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (error instanceof SyntaxError || code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A source with what the last run and this one know about it. */
interface Read {
  readonly source: Source;
  readonly key: string;
  /** The source in the last run, and its position. */
  readonly known: KnownSource | undefined;
  readonly position: number;
  readonly outcome: Outcome;
}

async function fetchTo(file: string, given: FetchArguments, sources: readonly Source[]): Promise<Result> {
  await removeLeftovers(file);
  const old = await readOldFile(file);
  const {limit, tag, language, timeZone, pictures, picturesUrl} = given;
  const prefix = pictures === undefined ? undefined : prefixOf(file, pictures, picturesUrl);
  const settings = keyOf(VERSION, limit, tag, language, timeZone ?? zoneOfComputer(), prefix);
  const isSameQuestion = old?.history.settings === settings;
  const keys = sources.map((source) =>
    keyOf(source.file ? 'file' : 'address', source.name, source.slices, source.base),
  );
  // A source that is new or gone changes the room for the others.
  const areSameSources = keys.join() === old?.history.sources.map(({key}) => key).join();

  const readOne = async (index: number, isConditional: boolean): Promise<Read> => {
    const [source, key] = [sources[index] as Source, keys[index] as string];
    const position = old?.history.sources.findIndex((each) => each.key === key) ?? -1;
    const known = old?.history.sources[position];
    const outcome = await readSource(source, given, isConditional && isSameQuestion ? known : undefined);
    return {source, key, known, position, outcome};
  };
  let reads = await inParallel(sources.keys(), (index) => readOne(index, true));
  const has = (kind: Outcome['kind']): boolean => reads.some(({outcome}) => outcome.kind === kind);
  const hadFigures = Array.isArray(fields(old?.document).figures);
  const isFigures = has('figures') || (hadFigures && has('unchanged'));
  // An unchanged source may have articles that are not in the file, and now there may be room for them.
  const isAnyNew = !areSameSources || has('news') || has('figures');
  if (isAnyNew) {
    reads = await inParallel(reads.entries(), ([index, read]) =>
      read.outcome.kind === 'unchanged' && (isFigures || read.known?.isShortened)
        ? readOne(index, false)
        : Promise.resolve(read),
    );
  }

  const failed = reads.filter(({outcome}) => outcome.kind === 'failed');
  const messages = reads.flatMap(({source, outcome}) =>
    'remarks' in outcome ? outcome.remarks.map((remark) => `fetch: ${source.name}: ${remark}`) : [],
  );
  const complaints = (words: (read: Read) => string): string[] =>
    failed.map((read) => {
      const {code, message} = (read.outcome as {readonly problem: Problem}).problem;
      return `fetch: ${read.source.name}: ${code}: ${message}${words(read)}`;
    });
  if (failed.length === reads.length) {
    const words = old ? '; the old file stays' : '; nothing is written';
    return {code: EXIT.fault, messages: [...messages, ...complaints(() => words)]};
  }
  if (reads.every(({outcome}) => outcome.kind === 'unchanged') && areSameSources) return {code: EXIT.ok, messages};
  if (old && hadFigures !== isFigures) {
    const [before, now] = hadFigures ? ['figures', 'news'] : ['news', 'figures'];
    return failure([`${given.output} has ${before}, and the sources are ${now}; remove it, or choose another name`]);
  }
  if (isFigures && has('news'))
    return failure(['some sources are news and others are figures; write them to separate files']);
  return isFigures
    ? writeFigures({file, given, old, reads, settings, messages, complaints: complaints(() => '; the old file stays')})
    : writeNews({file, given, old, reads, settings, messages, prefix, complaints});
}

const zoneOfComputer = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Calls a function for all values, a few at a time; returns the results in the order of the values. */
async function inParallel<T, R>(values: Iterable<T>, work: (value: T) => Promise<R>): Promise<R[]> {
  const left = [...values].map((value, index) => ({value, index}));
  const results: R[] = [];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) results[next.index] = await work(next.value);
  };
  await Promise.all(Array.from({length: AT_ONCE}, worker));
  return results;
}

/** The address of the folder with pictures, as a page sees it: by default relative to the file. */
function prefixOf(file: string, folder: string, address: string | undefined): string {
  const own =
    address ??
    path.relative(path.dirname(file), path.resolve(folder)).split(path.sep).map(encodeURIComponent).join('/');
  return own === '' || own.endsWith('/') ? own : `${own}/`;
}

interface Work {
  readonly file: string;
  readonly given: FetchArguments;
  readonly old: OldFile | undefined;
  readonly reads: readonly Read[];
  readonly settings: string;
  readonly messages: readonly string[];
}

async function writeNews({
  file,
  given,
  old,
  reads,
  settings,
  messages: remarks,
  prefix,
  complaints,
}: Work & {
  readonly prefix: string | undefined;
  readonly complaints: (words: (read: Read) => string) => readonly string[];
}): Promise<Result> {
  const {limit, tag, language, pictures: folder, allowPrivate} = given;
  const written = old && readWrittenNews(old.document, prefix);
  const keptOf = ({position}: Read): readonly Entry[] =>
    position < 0 ? [] : (written?.entries ?? []).filter(({from}) => from.includes(position));
  const parts = reads.map((read, index): Part => {
    const {outcome, known} = read;
    const isNew = outcome.kind === 'news';
    const entries = isNew ? outcome.part.entries : keptOf(read);
    return {
      entries: entries.map((entry) => ({...entry, from: [index]})),
      hasMore: isNew ? outcome.part.hasMore : known?.hasMore === true || known?.isShortened === true || !known,
    };
  });
  const merged = mergeNews(parts, {limit, tag, language});

  const done = written?.copies ?? new Map<string, string>();
  const copied =
    folder === undefined || prefix === undefined
      ? undefined
      : await copyPictures(merged.entries, done, {
          folder,
          prefix,
          scope: path.relative(path.resolve(folder), file).split(path.sep).join('/'),
          allowPrivate,
        });
  const copies: Copies = copied?.copies ?? done;
  const shown = merged.entries.map((entry) => (copied ? withPicture(entry, copies) : entry));

  const messages = [
    ...remarks,
    ...complaints((read) => {
      const count = keptOf(read).length;
      return count ? `; its ${count} old items stay` : '; none of its items are in the file';
    }),
    ...[...(copied?.failures ?? [])].map(
      ([src, {message}]) => `fetch: picture ${copies.has(src) ? 'not renewed' : 'left out'}: ${src}: ${message}`,
    ),
  ];
  // A source whose picture may come with the next run has to be read again.
  const isIncomplete = (entries: readonly Entry[]): boolean =>
    entries.some(({article: {picture}}) => {
      const problem = picture && copied?.failures.get(picture.src);
      return problem && isTemporary(problem);
    });
  const history: History = {
    settings,
    sources: reads.map(({key, known, outcome}, index) =>
      defined<KnownSource>({
        key,
        validators:
          outcome.kind === 'news'
            ? isIncomplete(outcome.part.entries)
              ? undefined
              : outcome.validators
            : // What was kept from a source that failed has not been compared with these settings.
              outcome.kind === 'unchanged'
              ? known?.validators
              : undefined,
        hasMore: parts[index]?.hasMore || undefined,
        isShortened: merged.shortened.has(index) || undefined,
      }),
    ),
  };
  let entries = shown;
  const unreadable = misread(newsDocument(entries, copies, history), entries, copies);
  if (unreadable.length) {
    entries = entries.filter((entry) => !unreadable.includes(entry));
    for (const {article} of unreadable) {
      messages.push(`fetch: left out, since it would not be shown as in its source: ${article.title}`);
    }
  }
  const document = newsDocument(entries, copies, history);
  if (!old || !isSameContent(old.document, parse(document))) {
    await replaceFile(file, `${JSON.stringify(document, null, 1)}\n`);
    if (folder !== undefined) await removeUnused(folder, {old: done.values(), new: copies.values()});
  }
  const isPartial = reads.some(({outcome}) => outcome.kind === 'failed');
  return {code: isPartial ? EXIT.partial : EXIT.ok, messages};
}

/** Returns a document as a reader of the file gets it. */
const parse = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

/** Returns an entry without its picture, if that could not be copied. */
function withPicture(entry: Entry, copies: Copies): Entry {
  const {picture, ...rest} = entry.article;
  return !picture || copies.has(picture.src) ? entry : {...entry, article: rest};
}

/**
 * Writes figures. They are written only if all sources could be read, since the figures of a document share their name
 * and notes.
 */
async function writeFigures({
  file,
  old,
  reads,
  settings,
  messages,
  complaints,
}: Work & {readonly complaints: readonly string[]}): Promise<Result> {
  if (complaints.length) return {code: EXIT.fault, messages: [...messages, ...complaints]};
  let network: Network;
  try {
    network = mergeFigures(reads.flatMap(({outcome}) => (outcome.kind === 'figures' ? outcome.parts : [])));
  } catch (error) {
    return failure([asProblem(error).message]);
  }
  const history: History = {
    settings,
    sources: reads.map(({key, outcome}) =>
      defined<KnownSource>({key, validators: outcome.kind === 'figures' ? outcome.validators : undefined}),
    ),
  };
  const document = figuresDocument(network, history);
  const wrong = misreadFigures(document, network);
  if (wrong !== undefined)
    return failure([`${file} is not written, since it would not be read as its source: ${wrong}`]);
  if (!old || !isSameContent(old.document, parse(document))) {
    await replaceFile(file, `${JSON.stringify(document, null, 1)}\n`);
  }
  return {code: EXIT.ok, messages};
}
