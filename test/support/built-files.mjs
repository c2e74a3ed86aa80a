/*
 * Runs the element tests on the published files: the page bundle replaces imports of the elements' source, and custom
 * words are added through the bundle too. Everything else that these tests import is data and pure functions.
 */

const CLASSES = {
  'learning-city-badge': 'LearningCityBadge',
  'network-map': 'NetworkMap',
  'network-stats': 'NetworkStats',
  'news-card': 'NewsCard',
  'news-list': 'NewsList',
};
/** A page that imports the script from a module has no tag of it. An empty tag with a setting says that none was removed. */
const SETTINGS = `const tag = document.createElement('script');
tag.type = 'text/plain';
tag.dataset.base = '/dist/';
document.head.append(tag);`;
const BUNDLE = "import '/test/settings-tag.js'; import '/dist/learning-city-widgets.js';";
const classOf = (/** @type {string} */ tag) => `customElements.get('${tag}')`;

/**
 * Tests of classes that the bundle does not export.
 * @type {readonly string[]}
 */
export const ONLY_SOURCE = ['language', 'language-choice', 'language-file', 'resource'].map(
  (name) => `test/elements/${name}.test.ts`,
);

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export const builtFilesPlugin = () => ({
  name: 'built-files',
  serve({path}) {
    if (path === '/test/settings-tag.js') return {type: 'js', body: SETTINGS};
    if (path.startsWith('/src/controllers/language.')) {
      return {type: 'js', body: `${BUNDLE} export const {addWords} = ${classOf('news-card')};`};
    }
    const [, name] = /^\/src\/(?:define|elements\/[\w-]+)\/([\w-]+)\.[jt]s$/.exec(path) ?? [];
    const wanted = Object.entries(CLASSES).filter(([tag]) => tag === name || path.startsWith('/src/define/all.'));
    if (!wanted.length) return undefined;
    const exports = wanted.map(([tag, className]) => `export const ${className} = ${classOf(tag)};`);
    return {type: 'js', body: [BUNDLE, ...exports].join('\n')};
  },
});
