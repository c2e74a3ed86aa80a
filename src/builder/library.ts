/* Facts about the files beside the builder, from `library.json`, which the build writes. */
import {fields, isRecord} from '../util/record.js';

/** How a setting is entered. */
export type Control =
  | {readonly kind: 'switch'}
  | {readonly kind: 'number'}
  | {readonly kind: 'choice'; readonly options: readonly string[]}
  | {readonly kind: 'text'};

export interface Setting {
  readonly name: string;
  /** From the manifest, in English. */
  readonly description: string;
  readonly control: Control;
  /** The value without the attribute; undefined without a default. */
  readonly byDefault: string | undefined;
}

export interface ElementInfo {
  readonly tag: string;
  readonly summary: string;
  readonly settings: readonly Setting[];
  /** The settings of the WordPress shortcode, as it writes them; undefined if there is no shortcode. */
  readonly shortcode: readonly string[] | undefined;
}

export interface Library {
  readonly version: string;
  readonly elements: readonly ElementInfo[];
  /** The hash of each script and style sheet, by its name in the folder. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Languages of the elements: by tag, the name in that language. */
  readonly languages: ReadonlyMap<string, string>;
  /** Elements whose height `reserve.css` reserves. */
  readonly reserved: readonly string[];
}

/** The script of a page. */
export const MAIN = 'learning-city-widgets.js';

/** Loads the list. The builder and the list belong together, so a damaged list is an error. */
export async function loadLibrary(address: string): Promise<Library> {
  const response = await fetch(address, {credentials: 'omit'});
  return readLibrary(await response.json());
}

/** Reads the list. */
export function readLibrary(document: unknown): Library {
  const {version, elements, hashes, languages, reserved} = fields(document);
  return {
    version: String(version),
    elements: (elements as readonly unknown[]).map(readElement),
    hashes: new Map(Object.entries(hashes as Readonly<Record<string, string>>)),
    languages: new Map(Object.entries(languages as Readonly<Record<string, string>>)),
    reserved: reserved as readonly string[],
  };
}

function readElement(document: unknown): ElementInfo {
  const {tag, summary, attributes, shortcode} = fields(document);
  return {
    tag: String(tag),
    summary: String(summary),
    settings: (attributes as readonly unknown[]).map(readSetting),
    shortcode: Array.isArray(shortcode) ? shortcode.map(String) : undefined,
  };
}

function readSetting(document: unknown): Setting {
  const {name, description, type, default: byDefault} = isRecord(document) ? document : {};
  const control = controlFor(String(type));
  return {
    name: String(name),
    description: String(description).replace(/\s+/g, ' ').replaceAll('`', ''),
    control,
    byDefault: typeof byDefault === 'string' ? byDefault.replaceAll("'", '') : undefined,
  };
}

/**
 * Chooses how a value is entered.
 * @param type a TypeScript type as the manifest writes it: `'grid' | 'list'`, `2 | '2' | 'none'`, `string | undefined`
 */
export function controlFor(type: string): Control {
  const parts = type
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part && part !== 'undefined' && part !== 'null');
  if (parts.length && parts.every((part) => part === 'boolean')) return {kind: 'switch'};
  if (parts.length && parts.every((part) => part === 'number')) return {kind: 'number'};
  if (parts.length && parts.every((part) => /^(?:'[^']*'|\d+)$/.test(part))) {
    return {kind: 'choice', options: [...new Set(parts.map((part) => part.replaceAll("'", '')))]};
  }
  return {kind: 'text'};
}
