/* HTML text of a rendered element. */
import {ElementRenderer, render} from '@lit-labs/ssr';
import {SERVED_TYPE, type ServedData} from '../model/served-data.js';

/**
 * Lit's markers for hydration, and the end of a template that ends with a value. The script renders again, so a page
 * does not need them.
 */
const MARKER = /<!--(?:\/?lit-part(?: [\w+/=]*)?|lit-node \d+)-->|<\?>/g;

/** The element around a template: slots need one. */
class Host extends ElementRenderer {
  override renderShadow(): undefined {
    return undefined;
  }
  override renderLight(): undefined {
    return undefined;
  }
}

/** Turns a template into HTML. Texts of a source are escaped, so they can't contain a marker or end the template. */
export function templateHtml(template: unknown): string {
  let text = '';
  for (const piece of render(template, {customElementHostStack: [new Host('host')]})) {
    if (typeof piece !== 'string') throw new TypeError('a view has a promise');
    text += piece;
  }
  // Line breaks come from our templates and are only spaces.
  return text.replace(MARKER, '').replace(/\s*\n\s*/g, ' ');
}

/** Turns data into a block that no text inside can end: `<` is written as an escape of JSON. */
export const dataHtml = (data: ServedData): string =>
  `<script type="${SERVED_TYPE}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** The declarative shadow root of an element. */
export const rootHtml = (styles: string, template: unknown, data: ServedData): string =>
  `<template shadowrootmode="open">${styles}${templateHtml(template)}${dataHtml(data)}</template>`;

/**
 * A link to a style sheet.
 * @param more further attributes
 */
export const linkHtml = (address: string, more = ''): string =>
  `<link rel="stylesheet" href="${escapeAttribute(address)}"${more}>`;

/** Escapes text for a quoted attribute. */
export const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Writes all other characters as references or escapes, for a page that is not in UTF-8. */
export function toAscii(html: string): string {
  const [block = ''] = html.match(/<script [^]*?<\/script>/) ?? [];
  const inScript = block.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const inHtml = (text: string): string =>
    text.replace(/[^\0-\x7f]/gu, (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`);
  const [before = '', after = ''] = block ? html.split(block) : [html];
  return inHtml(before) + inScript + inHtml(after);
}
