/** The content of `custom-elements.json`: the public API of each element, in a stable order. */
import {readdirSync, readFileSync} from 'node:fs';
/** @import {Element, Item, Member} from './editor-data.mjs' */

const isPublic = (/** @type {Member} */ {privacy, name}) =>
  privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');
/** @type {(one: Item, other: Item) => number} */
const byName = (one, other) => (one.name < other.name ? -1 : Number(one.name > other.name));

/** Members that matter only to the library itself or to Lit. */
const INTERNAL = new Set(['properties', 'styles', 'version', 'language', 'resource']);
/** The methods that a page may call, on one element or on all. */
const METHODS = new Set(['reload', 'define']);

/** Names of union types, which editors and controls need to see as a list of values: `HeadingLevel`. */
const choices = new Map(
  readdirSync('src/elements', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(`src/elements/${file}`, 'utf8').matchAll(/^export type (\w+) = ([^;]+);$/gm)])
    .filter(([, , text]) => /^('[\w-]+'|\d+)( \| ('[\w-]+'|\d+))+$/.test(text))
    .map(([, name, text]) => /** @type {const} */ ([name, text])),
);
const spellOut = (/** @type {Member} */ member) => {
  if ('type' in member) member.type.text = member.type.text.replace(/^\w+/, (name) => choices.get(name) ?? name);
};

/** The path of the compiled module in the package: `dist/npm/elements/news-card/news-card.js`. */
const inPackage = (/** @type {string} */ module) => module.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/npm/$1.js');

/** Uses the package's module paths wherever the manifest refers to a module. */
const packagePaths = () => ({
  name: 'package-paths',
  /** @param {{customElementsManifest: object}} phase */
  packageLinkPhase({customElementsManifest}) {
    const rename = (/** @type {unknown} */ node) => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if ((key === 'module' || key === 'path') && typeof value === 'string')
          Object.assign(node, {[key]: inPackage(value)});
        else rename(value);
      }
    };
    rename(customElementsManifest);
  },
});

const publicFace = () => ({
  name: 'public-face',
  /** @param {{customElementsManifest: {modules: {path: string, declarations?: Partial<Element>[]}[]}}} phase */
  packageLinkPhase({customElementsManifest}) {
    customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const {attributes = [], events, slots, cssParts, cssProperties, cssStates} = declaration;
        const members = (declaration.members ?? []).filter(
          (member) =>
            isPublic(member) && !INTERNAL.has(member.name) && (member.kind !== 'method' || METHODS.has(member.name)),
        );
        if (declaration.members) declaration.members = members;
        for (const list of [attributes, members, events, slots, cssParts, cssProperties, cssStates]) list?.sort(byName);
        members.forEach(spellOut);
        for (const attribute of attributes) {
          // An element may override the default of an inherited attribute.
          const {
            type,
            default: value,
            description,
          } = members.filter((member) => member.kind === 'field').find(({name}) => name === attribute.fieldName) ??
          attribute;
          Object.assign(attribute, {type, default: value, description});
        }
      }
    }
  },
});

export default {
  globs: [
    'src/elements/{widget,news}-element.ts',
    ...['learning-city-badge', 'network-map', 'network-stats', 'news-card', 'news-list'].map(
      (name) => `src/elements/${name}/${name}.ts`,
    ),
  ],
  litelement: true,
  packagejson: false,
  plugins: [publicFace(), packagePaths()],
};
