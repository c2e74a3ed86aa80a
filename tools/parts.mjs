/**
 * Rollup plugins: parts are modules that the page bundle keeps in files of their own, `parts/<name>.js` beside the
 * script, though the source imports them like any other (and `dist/npm` does). In the bundle a stand-in has their
 * place: its `prepare` starts to fetch the file, what it reads is a promise, and all else is called only once
 * something has been read.
 */

/** Modules that are parts, with what they export: `read…` first of all. */
export const PARTS = {
  'learning-city-badge': ['readRegister', 'findMembership', 'badgeView'],
  'network-stats': ['readNetwork', 'takeSnapshot', 'statsView'],
};
export const partInput = (name) => `build/elements/${name}/content.js`;

/** In the page bundle: the stand-ins. */
export const standIns = () => ({
  name: 'stand-ins',
  load(id) {
    const name = Object.keys(PARTS).find((part) => id.replaceAll('\\', '/').endsWith(partInput(part)));
    if (!name) return null;
    const [read, ...others] = PARTS[name];
    return `
      let part, coming;
      const fetchPart = () => coming ??= import('./parts/${name}.js').then(
        (file) => part = file,
        (cause) => {
          coming = undefined;
          throw Object.assign(Error('parts/${name}.js could not be loaded', {cause}), {code: 'network'});
        },
      );
      export const prepare = () => void fetchPart().catch(() => {});
      export const ${read} = async (...args) => (await fetchPart()).${read}(...args);
      ${others.map((other) => `export const ${other} = (...args) => part.${other}(...args);`).join('\n')}`;
  },
  resolveDynamicImport: (id) => (String(id).startsWith('./parts/') ? {id, external: true} : null),
});

/** In a part: of Lit only what makes templates, which the page bundle's own copy then renders. */
export const templatesOnly = () => ({
  name: 'templates-only',
  resolveId: (id) => (id === 'lit' ? '\0lit-templates' : null),
  load: (id) =>
    id === '\0lit-templates'
      ? `const tag = (type) => (strings, ...values) => ({_$litType$: type, strings, values});
         export const html = tag(1), svg = tag(2), nothing = Symbol.for('lit-nothing');`
      : null,
});
