/*
 * The translation files in the repository: the expected words of a language, independent of the modules built from
 * them.
 */

export interface Unit {
  readonly id: string;
  readonly source: string;
  /** Undefined for a plural form that the language does not have. */
  readonly target: string | undefined;
}

/** The messages in a translation file, with placeholders such as `{0}`. */
export function readUnits(xliff: string): Unit[] {
  const document = new DOMParser().parseFromString(xliff, 'application/xml');
  return [...document.getElementsByTagName('trans-unit')].map((unit) => ({
    id: unit.id,
    source: textOf(unit, 'source') ?? '',
    target: textOf(unit, 'target'),
  }));
}

const textOf = (unit: Element, name: string): string | undefined => {
  const [element] = unit.getElementsByTagName(name);
  return (
    element &&
    [...element.childNodes].map((node) => (node instanceof Element ? `{${node.id}}` : node.nodeValue)).join('')
  );
};

/** The plural category of a message, and the noun that it is a form of. */
export const pluralOf = (id: string): {noun: string; category: string} | undefined => {
  const [, noun, category] = /^(.+)-(zero|one|two|few|many|other)$/.exec(id) ?? [];
  return noun && category ? {noun, category} : undefined;
};

export const placeholdersOf = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();

/** The file of one language, from the test server. */
export async function loadUnits(code: string): Promise<Unit[]> {
  const response = await fetch(new URL(`../../src/locale/xliff/${code}.xlf`, import.meta.url));
  if (!response.ok) throw new Error(`${code}.xlf: HTTP status ${response.status}`);
  return readUnits(await response.text());
}
