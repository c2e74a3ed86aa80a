/** What `custom-elements.json` holds: the public face of each element, in a stable order. */
import {readdirSync, readFileSync} from 'node:fs';

const isPublic = ({privacy, name}) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');
const byName = (one, other) => (one.name < other.name ? -1 : Number(one.name > other.name));

/** Members that only matter to the library itself, or to Lit. */
const INTERNAL = new Set(['properties', 'styles', 'version', 'language', 'resource']);
/** The methods that a page may call, its own and those of all elements. */
const METHODS = new Set(['reload', 'define']);

/** Names of types that stand for a choice of values, which an editor and a control want to see: `HeadingLevel`. */
const choices = new Map(
  readdirSync('src/elements', {recursive: true})
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(`src/elements/${file}`, 'utf8').matchAll(/^export type (\w+) = ([^;]+);$/gm)])
    .filter(([, , text]) => /^('[\w-]+'|\d+)( \| ('[\w-]+'|\d+))+$/.test(text))
    .map(([, name, text]) => [name, text]),
);
const spellOut = (item) => {
  if (item.type) item.type.text = item.type.text.replace(/^\w+/, (name) => choices.get(name) ?? name);
};

const publicFace = () => ({
  name: 'public-face',
  packageLinkPhase({customElementsManifest}) {
    customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          (member) =>
            isPublic(member) && !INTERNAL.has(member.name) && (member.kind !== 'method' || METHODS.has(member.name)),
        );
        for (const list of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates']) {
          declaration[list]?.sort(byName);
        }
        declaration.members?.forEach(spellOut);
        for (const attribute of declaration.attributes ?? []) {
          // An element may have a default of its own for what it inherits.
          const {
            type,
            default: value,
            description,
          } = declaration.members.find(({name}) => name === attribute.fieldName) ?? attribute;
          Object.assign(attribute, {type, default: value, description});
        }
      }
    }
  },
});

export default {
  globs: [
    'src/elements/{widget,news}-element.ts',
    ...['learning-city-badge', 'network-stats', 'news-card', 'news-list'].map(
      (name) => `src/elements/${name}/${name}.ts`,
    ),
  ],
  litelement: true,
  packagejson: false,
  plugins: [publicFace()],
};
