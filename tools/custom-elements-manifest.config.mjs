/** What `custom-elements.json` holds: the public face of each element, in a stable order. */
const isPublic = ({privacy, name}) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');
const byName = (one, other) => (one.name < other.name ? -1 : Number(one.name > other.name));

/** Members that only matter to the library itself. */
const INTERNAL = new Set(['properties', 'styles', 'version', 'language', 'resource']);

const publicFace = () => ({
  name: 'public-face',
  packageLinkPhase({customElementsManifest}) {
    customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          (member) =>
            isPublic(member) &&
            !INTERNAL.has(member.name) &&
            !(member.kind === 'method' && member.inheritedFrom && member.name !== 'reload' && member.name !== 'define'),
        );
        for (const list of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates']) {
          declaration[list]?.sort(byName);
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
