/*
 * Everything that a user has chosen, and its form in the page's address. The address may come from anybody, so each
 * value is checked: unknown elements, settings and values are left out, and texts are cleaned.
 */
import {safeUrl} from '../util/safe-url.js';
import {cleanText} from '../util/text.js';
import type {ElementInfo, Library, Setting} from './library.js';

export const WAYS = ['script', 'placeholder', 'wordpress', 'rendered', 'npm', 'file'] as const;
export type Way = (typeof WAYS)[number];
export const FORMS = ['live', 'placeholder', 'rendered'] as const;
export type Form = (typeof FORMS)[number];
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];
export const INTERFACES = ['en', 'lv'] as const;
export type Interface = (typeof INTERFACES)[number];
export const FONT_NAMES = ['system', 'humanist', 'grotesque', 'rounded', 'oldStyle', 'slab'] as const;
export type FontName = (typeof FONT_NAMES)[number];

/** Colours as `#rrggbb`. */
export interface Colours {
  readonly accentLight: string;
  readonly accentDark: string;
  readonly backgroundLight: string;
  readonly backgroundDark: string;
}

export interface Choice {
  readonly tag: string;
  /** By name; a switch that is on is an empty text. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly linkText: string;
  readonly linkAddress: string;
  readonly hasAccent: boolean;
  readonly colours: Colours;
  readonly font: FontName;
  readonly scheme: Scheme;
  /** The width of the preview in pixels. */
  readonly width: number;
  readonly form: Form;
  readonly way: Way;
  /** The folder of the files on the user's site, as written; it ends with a slash. */
  readonly folder: string;
  readonly ui: Interface;
}

export const WIDTHS = {least: 240, most: 1280, initial: 640};
const MOST_CHARACTERS = 2000;
const FOLDER = '/widgets/';
const COLOURS: Colours = {
  accentLight: '#0b6072',
  accentDark: '#8fd3e0',
  backgroundLight: '#ffffff',
  backgroundDark: '#14181b',
};
/** The names of colours in the address. */
const COLOUR_KEYS = {
  accentLight: 'accent',
  accentDark: 'accent-dark',
  backgroundLight: 'background',
  backgroundDark: 'background-dark',
} as const satisfies Record<keyof Colours, string>;
/** Settings of the element have this prefix in the address. */
const PREFIX = 'a.';

/** The choice of somebody who has just opened the page. */
export const firstChoice = (library: Library, ui: Interface): Choice => ({
  tag: library.elements.find(({tag}) => tag === 'news-list')?.tag ?? library.elements[0]?.tag ?? '',
  attributes: {},
  linkText: '',
  linkAddress: '',
  hasAccent: false,
  colours: COLOURS,
  font: 'system',
  scheme: 'light',
  width: WIDTHS.initial,
  form: 'live',
  way: 'script',
  folder: FOLDER,
  ui,
});

export const elementOf = ({elements}: Library, tag: string): ElementInfo | undefined =>
  elements.find((element) => element.tag === tag);

/**
 * Reads the choice from the fragment of the page's address, which may come from anybody.
 * @param ui the language without one in the address
 * @param usualWidth the width of the preview without one in the address
 */
export function readFragment(fragment: string, library: Library, ui: Interface, usualWidth: number): Choice {
  const first = firstChoice(library, ui);
  const query = new URLSearchParams(fragment.replace(/^#/, '').slice(0, 20_000));
  const oneOf = <T extends string>(key: string, all: readonly T[], other: T): T =>
    all.find((each) => each === query.get(key)) ?? other;
  const tag = elementOf(library, query.get('show') ?? '')?.tag ?? first.tag;
  const colours = Object.fromEntries(
    Object.entries(COLOUR_KEYS).map(([name, key]) => [
      name,
      colourFrom(query.get(key)) ?? COLOURS[name as keyof Colours],
    ]),
  ) as unknown as Colours;
  const attributes = (elementOf(library, tag)?.settings ?? []).flatMap((setting): [string, string][] => {
    const value = query.get(PREFIX + setting.name);
    const checked = value === null ? undefined : checkedValue(setting, value);
    return checked === undefined ? [] : [[setting.name, checked]];
  });
  return {
    ...first,
    tag,
    attributes: Object.fromEntries(attributes),
    linkText: cleanText(query.get('text'), MOST_CHARACTERS) ?? '',
    linkAddress: addressFrom(query.get('link')) ?? '',
    hasAccent: query.has(COLOUR_KEYS.accentLight) && colourFrom(query.get(COLOUR_KEYS.accentLight)) !== undefined,
    colours,
    font: oneOf('font', FONT_NAMES, first.font),
    scheme: oneOf('scheme', SCHEMES, first.scheme),
    width: widthFrom(query.get('width')) ?? usualWidth,
    form: oneOf('form', FORMS, first.form),
    way: oneOf('way', WAYS, first.way),
    folder: folderFrom(query.get('folder')) ?? first.folder,
    ui: oneOf('ui', INTERFACES, ui),
  };
}

/** Writes the choice as a fragment. Defaults are left out. */
export function writeFragment(choice: Choice, library: Library): string {
  const first = firstChoice(library, choice.ui);
  const query = new URLSearchParams({show: choice.tag});
  for (const {name} of elementOf(library, choice.tag)?.settings ?? []) {
    const value = choice.attributes[name];
    if (value !== undefined) query.set(PREFIX + name, value);
  }
  if (choice.linkText) query.set('text', choice.linkText);
  if (choice.linkAddress) query.set('link', choice.linkAddress);
  if (choice.hasAccent) {
    for (const [name, key] of Object.entries(COLOUR_KEYS)) query.set(key, choice.colours[name as keyof Colours]);
  }
  for (const key of ['font', 'scheme', 'form', 'way', 'folder'] as const) {
    if (choice[key] !== first[key]) query.set(key, choice[key]);
  }
  query.set('width', String(choice.width));
  query.set('ui', choice.ui);
  return `#${query.toString()}`;
}

/**
 * Returns the value that a setting takes from a text, or undefined if it takes none or would be the default.
 * @param value as entered
 */
export function checkedValue({name, control, byDefault}: Setting, value: string): string | undefined {
  switch (control.kind) {
    case 'switch':
      return '';
    case 'number': {
      const number = value.trim() === '' ? NaN : Number(value);
      return Number.isFinite(number) && String(number) !== byDefault ? String(number) : undefined;
    }
    case 'choice':
      return control.options.includes(value) && value !== byDefault ? value : undefined;
    case 'text':
      if (name === 'src' || name === 'href') return addressFrom(value);
      // `only-language` without a value is a separate choice.
      return cleanText(value, MOST_CHARACTERS) ?? (name === 'only-language' ? '' : undefined);
  }
}

/** Any origin: it only decides whether an address is absolute. */
const ANYWHERE = 'https://site.invalid';

/** Returns an address as written, if a page may link to it or load it. */
export function addressFrom(value: string | null | undefined): string | undefined {
  const text = cleanText(value, MOST_CHARACTERS)?.trim();
  // Without the slash, `www.town.example/feed` would be a folder of this host.
  if (text === undefined || !/^(?:https?:)?\//i.test(text)) return undefined;
  // Half a character would become another address in each program.
  return !/\p{Surrogate}/u.test(text) && safeUrl(text, ANYWHERE) ? text : undefined;
}

/** Returns the folder that an address names, with a slash at its end. */
export function folderFrom(value: string | null | undefined): string | undefined {
  const address = addressFrom(value);
  return address === undefined || /[?#]/.test(address) ? undefined : address.replace(/\/*$/, '/');
}

const colourFrom = (value: string | null): string | undefined =>
  value !== null && /^#[\da-f]{6}$/i.test(value) ? value.toLowerCase() : undefined;

function widthFrom(value: string | null): number | undefined {
  const width = Math.round(Number(value));
  return width >= WIDTHS.least && width <= WIDTHS.most ? width : undefined;
}
