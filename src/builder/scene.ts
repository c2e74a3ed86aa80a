/* The content of the preview, and the measurements in it. */
import {FONTS} from './fonts.js';
import {type Library, MAIN} from './library.js';
import type {Outcome, Scene} from './messages.js';
import type {Model} from './model.js';
import {HOME, type Input, type Measured} from './snippets.js';

/** The scene for a choice. A source that the user has not agreed to is not part of it. */
export function sceneOf({choice, linkText}: Input, {source, pasted}: Pick<Model, 'source' | 'pasted'>): Scene {
  const {colours, hasAccent, scheme} = choice;
  const {src, ...others} = choice.attributes;
  return {
    tag: choice.tag,
    attributes: src === undefined || ['waiting', 'asking'].includes(source.status) ? others : {...others, src},
    isPlaceholder: choice.form === 'placeholder',
    data: pasted.trim() ? pasted : undefined,
    linkText,
    linkAddress: choice.linkAddress || HOME,
    lang: choice.ui,
    scheme,
    font: FONTS[choice.font],
    background: scheme === 'dark' ? colours.backgroundDark : colours.backgroundLight,
    accent: hasAccent ? (scheme === 'dark' ? colours.accentDark : colours.accentLight) : undefined,
  };
}

/**
 * The parts that snippets need from the preview's outcome.
 * @param folder the address of the built files
 */
export function measuredIn(outcome: Outcome | undefined, {hashes}: Library, folder: string): Measured {
  const names = (outcome?.loaded ?? []).map((address) =>
    address.startsWith(folder) ? address.slice(folder.length) : '',
  );
  const isNeeded = (name: string): boolean =>
    name.endsWith('.js') && name !== MAIN && !name.startsWith('builder/') && hashes.has(name);
  return {
    files: [...new Set(names.filter(isNeeded))],
    height: outcome?.height ?? 0,
    fontSize: outcome?.fontSize ?? 16,
    pictures: outcome?.pictures ?? [],
  };
}

/** A pasted document that can be put into the element as JSON; undefined for a feed. */
export function jsonOf(pasted: string): string | undefined {
  try {
    const document: unknown = JSON.parse(pasted);
    return typeof document === 'object' && document !== null ? JSON.stringify(document) : undefined;
  } catch {
    return undefined;
  }
}
