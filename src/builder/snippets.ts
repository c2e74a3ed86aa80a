/* The texts to copy: pure functions of the choice and the measurements of the preview. */
import {safeUrl} from '../util/safe-url.js';
import type {Choice} from './choice.js';
import {type ElementInfo, type Library, MAIN} from './library.js';
import {NEWS} from './source.js';

/** The measurements of the preview, for the element as it is now. */
export interface Measured {
  /** The files that it loaded, by their names in the folder, without the script itself. */
  readonly files: readonly string[];
  /** In pixels. */
  readonly height: number;
  /** The font size of the element, in pixels. */
  readonly fontSize: number;
  /** The addresses of its pictures. */
  readonly pictures: readonly string[];
}

/** Everything that snippets are made of. */
export interface Input {
  readonly choice: Choice;
  readonly element: ElementInfo;
  readonly library: Library;
  readonly measured: Measured;
  /** A pasted document in JSON, which takes the place of a source. */
  readonly json: string | undefined;
  /** The absolute address of the source after redirects, if it has been read. */
  readonly readFrom: string | undefined;
  /** The text of the link inside. */
  readonly linkText: string;
}

/** The address of the link inside, if the user names none. */
export const HOME = '/';

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const attribute = (name: string, value: string): string => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`);

/** The hash of a file. The browser checks one on another host only if that host lets every site read the file. */
const pin = (file: string, folder: string, {hashes}: Library): string =>
  ` integrity="${hashes.get(file) ?? ''}"${/^(https?:)?\/\//i.test(folder) ? ' crossorigin' : ''}`;

/** The lines for the head of a page: a line for each file that the element loads, and the script, all with hashes. */
export function headLines({choice: {folder}, library, measured: {files}}: Input): string {
  const pinned = (file: string): string => pin(file, folder, library);
  const address = (file: string): string => escapeHtml(folder + file);
  return [
    ...files.map((file) => `<link rel="modulepreload" href="${address(file)}"${pinned(file)}>`),
    `<script type="module" src="${address(MAIN)}"${pinned(MAIN)}></script>`,
  ].join('\n');
}

/** The link that visitors see without the script. */
const linkHtml = ({choice: {linkAddress}, linkText}: Input): string =>
  `<a href="${escapeHtml(linkAddress || HOME)}">${escapeHtml(linkText)}</a>`;

/** The attributes in the order of the manifest. */
function attributesOf({choice: {attributes}, element: {settings}, json}: Input): [name: string, value: string][] {
  return settings.flatMap(({name}): [string, string][] => {
    const value = attributes[name];
    return value === undefined || (name === 'src' && json !== undefined) ? [] : [[name, value]];
  });
}

/** The element itself. JSON inside is written so that no text in it can end the block. */
export function elementHtml(input: Input): string {
  const {choice, json} = input;
  const attributes = attributesOf(input).map(([name, value]) => attribute(name, value));
  const data =
    json === undefined ? '' : `  <script type="application/json">${json.replaceAll('<', '\\u003c')}</script>\n`;
  return `<${choice.tag}${attributes.join('')}>\n  ${linkHtml(input)}\n${data}</${choice.tag}>`;
}

/** The placeholder for a content management system. A badge in a line of text needs a `span`. */
export function placeholderHtml(input: Input): string {
  const {tag, attributes} = input.choice;
  const container = attributes.variant === 'inline' ? 'span' : 'div';
  const written = attributesOf(input).map(([name, value]) => attribute(`data-${name}`, value));
  return `<${container} data-widget="${tag}"${written.join('')}>${linkHtml(input)}</${container}>`;
}

/** The shortcode of the WordPress plugin, and the settings that it lacks; undefined if it has none for the element. */
export function shortcode(input: Input): {readonly text: string; readonly missing: readonly string[]} | undefined {
  const {choice, element, linkText} = input;
  const known = element.shortcode;
  if (!known) return undefined;
  const name = choice.tag.replaceAll('-', '_');
  const pairs = attributesOf(input).map(([key, value]): [string, string] => [
    key === 'lang' ? 'language' : key.replaceAll('-', '_'),
    value,
  ]);
  const written = pairs
    .filter(([key]) => known.includes(key))
    .map(([key, value]) => ` ${key}${value ? `="${inShortcode(isAddress(key) ? inAddress(value) : value)}"` : ''}`);
  const link = choice.linkAddress ? ` link="${inShortcode(inAddress(choice.linkAddress))}"` : '';
  return {
    text: `[${name}${written.join('')}${link}]${inShortcode(linkText)}[/${name}]`,
    missing: pairs.map(([key]) => key).filter((key) => !known.includes(key)),
  };
}

const isAddress = (name: string): boolean => name === 'src' || name === 'href';
/** The brackets of `page[limit]=10`, which no character reference may replace in an address. */
const inAddress = (address: string): string => address.replaceAll('[', '%5B').replaceAll(']', '%5D');
/** A bracket would end the shortcode. */
const inShortcode = (text: string): string => escapeHtml(text).replaceAll('[', '&#91;').replaceAll(']', '&#93;');

export const installLine = 'npm install learning-city-widgets';
export const importLine = ({choice}: Input): string => `import 'learning-city-widgets/define/${choice.tag}';`;

/** The origin that a policy may name. `URL` lets a host have characters that mean something else in a policy. */
const originOf = (address: string, site: string): string | undefined => {
  const url = safeUrl(address, site);
  const {host, origin} = new URL(url ?? site);
  return /^[\w.:[\]-]+$/.test(host) ? origin : undefined;
};

const originInPolicy = (origin: string | undefined, pageOrigin: string): string =>
  origin === undefined || origin === pageOrigin ? "'self'" : origin;

/** The source expression for the folder of the files. */
export const filesInPolicy = ({folder}: Choice, pageOrigin: string): string =>
  originInPolicy(originOf(folder, pageOrigin), pageOrigin);

/**
 * The policy that the element needs in addition to `default-src 'none'`.
 * @param isRendered the style sheets of rendered HTML are files
 * @param pageOrigin the origin that stands for the user's own site: the builder's own
 */
export function policyLine(input: Input, isRendered: boolean, pageOrigin: string): string {
  const {choice, json, measured, readFrom} = input;
  const nameOf = (origin: string | undefined): string => originInPolicy(origin, pageOrigin);
  const files = filesInPolicy(choice, pageOrigin);
  const {src, images} = choice.attributes;
  const names = (addresses: readonly string[]): string =>
    [...new Set(addresses.map((each) => nameOf(originOf(each, pageOrigin))))].sort().join(' ');
  // News may have pictures on the page's own host, even if the preview has shown none.
  const hasPictures = NEWS.includes(choice.tag) && images !== 'none' && !('without-image' in choice.attributes);
  const pictures = [...measured.pictures, ...(hasPictures ? [pageOrigin] : [])];
  return [
    `script-src ${files}`,
    // The browser also asks the policy about the address that the source redirects to.
    ...(src !== undefined && json === undefined ? [`connect-src ${names([src, readFrom ?? src])}`] : []),
    ...(pictures.length ? [`img-src ${names(pictures)}`] : []),
    ...(isRendered ? [`style-src ${files}`] : []),
  ].join('; ');
}

/** The line that loads `reserve.css`. */
export const reserveLink = ({choice: {folder}, library}: Input): string =>
  `<link rel="stylesheet" href="${escapeHtml(`${folder}reserve.css`)}"${pin('reserve.css', folder, library)}>`;

/** The rule that sets the reserved height, rounded up to half an em, so that it follows the reader's text size. */
export function reserveRule({choice: {tag}, library: {reserved}, measured: {height, fontSize}}: Input): string {
  const ems = Math.ceil((2 * height) / fontSize) / 2;
  return reserved.includes(tag)
    ? `:root {\n  --${tag}-reserve: ${ems}em;\n}`
    : `${tag},\n[data-widget='${tag}'] {\n  display: block;\n  min-block-size: ${ems}em;\n}`;
}

/** The style sheet with the chosen colour; undefined without one. */
export const styleRule = ({hasAccent, colours}: Choice): string | undefined =>
  hasAccent ? `:root {\n  --civic-accent: light-dark(${colours.accentLight}, ${colours.accentDark});\n}` : undefined;

/** A text as one word of a shell command. Double quotes also work on Windows, if no character means something in them. */
const inShell = (text: string): string =>
  /^[\p{L}\p{N}\-.~:/?#[\]@&()*+,;=_%]*$/u.test(text) ? `"${text}"` : `'${text.replaceAll("'", `'\\''`)}'`;

/** The command that copies a source to the user's own server. */
export const fetchCommand = (address: string): string =>
  `npx learning-city-widgets fetch ${inShell(address)} -o news.json`;

/** The header that lets every page read a source. The builder may be on another site than the page. */
export const corsLine = 'Access-Control-Allow-Origin: *';

/** The command that renders a page again. */
export const renderCommand = ({choice}: Input): string =>
  `npx learning-city-widgets render page.html --folder ${inShell(choice.folder)}`;
