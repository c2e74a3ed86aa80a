/* The arguments of `fetch`. Some options belong to the source before them. */
import {parseArgs} from 'node:util';
import {canonicalTag} from '../../util/language-tag.js';
import {isTimeZone} from '../../util/time-zone.js';
import {safeUrl} from '../../util/safe-url.js';
import {isAddress} from '../read-input.js';

const OPTIONS = {
  output: {type: 'string', short: 'o'},
  limit: {type: 'string', default: '20'},
  tag: {type: 'string'},
  language: {type: 'string'},
  'time-zone': {type: 'string'},
  select: {type: 'string', multiple: true},
  label: {type: 'string', multiple: true},
  id: {type: 'string', multiple: true},
  base: {type: 'string', multiple: true},
  pictures: {type: 'string'},
  'pictures-url': {type: 'string'},
  'allow-private': {type: 'boolean', default: false},
  timeout: {type: 'string', default: '60'},
} as const;

/** A series of a dataset, or a document as a whole. */
export interface Slice {
  select?: string;
  label?: string;
  id?: string;
}

/** A source as given. */
export interface SourceArgument {
  /** An address, a file or a pattern. */
  readonly argument: string;
  readonly slices: Slice[];
  /** The public address, for a file or for a source on a private address. */
  base?: string;
}

export interface FetchArguments {
  readonly sources: readonly SourceArgument[];
  readonly output: string;
  /** The most articles. */
  readonly limit: number;
  readonly tag: string | undefined;
  readonly language: string | undefined;
  readonly timeZone: string | undefined;
  /** The folder for pictures. */
  readonly pictures: string | undefined;
  /** The address of that folder on the page; undefined for one that follows from the two paths. */
  readonly picturesUrl: string | undefined;
  readonly allowPrivate: boolean;
  /** The longest time for one source, in seconds. */
  readonly timeout: number;
}

/** Maximum number of articles that an element reads. */
const MOST_ARTICLES = 1000;
const MOST_SECONDS = 3600;
/** Options for the source before them. */
const OF_SOURCE = ['select', 'label', 'id', 'base'] as const;

/**
 * Reads the arguments.
 * @returns a sentence that says what is wrong, if something is
 * @throws the errors of `parseArgs` for unknown arguments
 */
export function readArguments(args: readonly string[]): FetchArguments | string {
  const {values, tokens} = parseArgs({args: [...args], options: OPTIONS, allowPositionals: true, tokens: true});
  const sources: SourceArgument[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') sources.push({argument: token.value, slices: []});
    const name = token.kind === 'option' ? OF_SOURCE.find((each) => each === token.name) : undefined;
    if (token.kind !== 'option' || name === undefined) continue;
    const source = sources.at(-1);
    const value = token.value ?? '';
    if (!source) return `--${name} belongs to the source before it`;
    const wrong = name === 'base' ? setBase(source, value) : setSlice(source.slices, name, value);
    if (wrong !== undefined) return wrong;
  }
  const {output, tag, pictures, limit, timeout, 'time-zone': timeZone, 'pictures-url': picturesUrl} = values;
  const language = canonicalTag(values.language);
  if (!sources.length) return 'a source is missing: an address or a file';
  if (!output) return '-o is missing: the file to write';
  for (const {argument} of sources) {
    if (isAddress(argument) ? safeUrl(argument) === undefined : /^[a-z][a-z\d+.-]+:\/\//i.test(argument)) {
      return `not an http(s) address: ${argument}`;
    }
  }
  const most = wholeNumber(limit, MOST_ARTICLES);
  const seconds = wholeNumber(timeout, MOST_SECONDS);
  if (most === undefined) return `--limit is a whole number from 1 to ${MOST_ARTICLES}, not "${limit}"`;
  if (seconds === undefined)
    return `--timeout is a whole number of seconds from 1 to ${MOST_SECONDS}, not "${timeout}"`;
  if (values.language !== undefined && language === undefined) {
    return `--language is a language tag such as lv, not "${values.language}"`;
  }
  if (tag !== undefined && !tag.trim()) return '--tag is a topic';
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    return `--time-zone is a name such as Europe/Riga, not "${timeZone}"`;
  }
  if (pictures === '') return '--pictures is a folder';
  if (picturesUrl !== undefined) {
    if (pictures === undefined) return '--pictures-url needs --pictures, the folder that it is the address of';
    if (safeUrl(picturesUrl, 'https://town.example/') === undefined || /[?#\\]/.test(picturesUrl)) {
      return `--pictures-url is the address of a folder such as /media/, not "${picturesUrl}"`;
    }
  }
  return {
    sources,
    output,
    limit: most,
    tag: tag?.trim(),
    language,
    timeZone,
    pictures,
    picturesUrl,
    allowPrivate: values['allow-private'],
    timeout: seconds,
  };
}

function setBase(source: SourceArgument, value: string): string | undefined {
  const address = safeUrl(value);
  if (address === undefined) return `--base is an address that begins with https:// or http://, not "${value}"`;
  source.base = address;
  return undefined;
}

/** Each `--select` begins a series; `--label` and `--id` describe the last one. */
function setSlice(slices: Slice[], name: 'select' | 'label' | 'id', value: string): string | undefined {
  if (!value.trim()) return `--${name} is empty`;
  if (name === 'id' && value.length > 60) return '--id has at most 60 characters';
  const last = slices.at(-1);
  const isNew = !last || (name === 'select' && (last.select !== undefined || slices.length > 1));
  if (!isNew && last[name] !== undefined) return `--${name} is given twice for one series`;
  if (isNew) slices.push({[name]: value});
  else last[name] = value;
  return undefined;
}

/** Returns a whole number from 1 to a limit. */
function wholeNumber(text: string, most: number): number | undefined {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  return number >= 1 && number <= most ? number : undefined;
}
