/**
 * Rollup plugins: parts are what one element needs once it has data, its view and its styles. The page bundle keeps
 * each in a file of its own, `parts/<element>.js` beside the script, though the source imports them like any other
 * module (and `dist/npm` does). In the bundle a stand-in has their place: its `prepare` starts to fetch the file, what
 * it reads is a promise, all else does nothing before something has been read; and the style sheet is empty until then.
 */

/** Elements with a part: the name of its style sheet, and what its `content.js` exports, `read…` first of all. */
export const PARTS = {
  'learning-city-badge': {
    sheet: 'badgeStyles',
    calls: ['readRegister', 'findMembership', 'troubleOf', 'state', 'badgeView'],
  },
  'network-stats': {sheet: 'statsStyles', calls: ['readFigures', 'isBare', 'statsView', 'settle']},
};
/** The chart of the figures, a part of their part, which most pages do without. */
const CHART = 'network-chart';
/** All parts with words of their own, each with its folder in `elements/`. */
export const FOLDERS = {
  ...Object.fromEntries(Object.keys(PARTS).map((name) => [name, name])),
  [CHART]: 'network-stats/chart',
};
export const contentOf = (name) => `build/elements/${FOLDERS[name]}/content.js`;
const stylesOf = (name) => `build/elements/${name}/${name}.styles.js`;
const partOf = (id, fileOf) => Object.keys(PARTS).find((name) => id.replaceAll('\\', '/').endsWith(fileOf(name)));

/** An import by another address after each failure: a browser remembers which module it could not have, by its address. */
const importAnew = (file) => `import(\`${file}\${failures ? '?' + failures : ''}\`)`;

/**
 * In the page bundle, what the stand-ins have in common: `fetch` gets a file once, and its style sheet; `file` is it.
 * Where the page has the element already, the file is asked for at once, before any class is made: it takes as long to
 * come as the data, and then to be compiled. `querySelectorAll`, since a picture may be named like `querySelector`, which
 * is then no function; the script cannot do without the former in any case.
 */
const LOADER = '\0part-loader';
const loader = `
  import {Problem} from ${JSON.stringify(`${process.cwd()}/build/util/problem.js`)};
  export function createPart(name, sheet) {
    let coming;
    let failures = 0;
    const part = {
      fetch() {
        coming ??= ${importAnew('./parts/${name}.js')}.then(
          (file) => {
            sheet.styleSheet.replaceSync(file.styles);
            part.file = file;
          },
          (cause) => {
            failures++;
            coming = undefined;
            throw new Problem('network', 'parts/' + name + '.js could not be loaded', {cause});
          },
        );
        // That it failed is told to those who wait for it.
        coming.catch(() => {});
        return coming;
      },
    };
    if (document.querySelectorAll(name + ':not([loading=lazy])')[0]) part.fetch();
    return part;
  }`;

/** In the page bundle: the stand-ins. */
export const standIns = () => ({
  name: 'stand-ins',
  resolveId: (id) => (id === LOADER ? id : null),
  load(id) {
    if (id === LOADER) return loader;
    const styles = partOf(id, stylesOf);
    if (styles) return `import {css} from '../shared/css.js';\nexport const ${PARTS[styles].sheet} = css\`\`;`;
    const name = partOf(id, contentOf);
    if (!name) return null;
    const {
      sheet,
      calls: [read, ...others],
    } = PARTS[name];
    return `
      import {createPart} from '${LOADER}';
      import {${sheet}} from './${name}.styles.js';
      const part = createPart('${name}', ${sheet});
      export const prepare = () => void part.fetch();
      export const ${read} = async (...args) => (await part.fetch(), part.file.${read}(...args));
      ${others.map((other) => `export const ${other} = (...args) => part.file?.${other}(...args);`).join('\n')}`;
  },
  resolveDynamicImport: (id) => (String(id).startsWith('./parts/') ? {id, external: true} : null),
});

/** What the file of a part holds. */
export const partEntry = (name) => ({
  name: 'part-entry',
  resolveId: (id) => (id === name ? '\0part-entry' : null),
  load(id) {
    if (id !== '\0part-entry') return null;
    const {sheet, calls} = PARTS[name];
    const from = (file) => JSON.stringify(`${process.cwd()}/${file}`);
    return `export {${calls.join(', ')}} from ${from(contentOf(name))};
      export {${sheet} as styles} from ${from(stylesOf(name))};`;
  },
});

/** In the part of the figures: the stand-in for their chart, which is shown once it is here, or not at all. */
export const chartStandIn = () => ({
  name: 'chart-stand-in',
  load: (id) =>
    id.replaceAll('\\', '/').endsWith(contentOf(CHART))
      ? `
      let part, coming;
      let failures = 0;
      export const prepareChart = (isAnew) => {
        if (isAnew && failures && !part.chartView) part = coming = undefined;
        return part ? undefined : coming ??= ${importAnew('./network-chart.js')}.then(
          (file) => void (part = file),
          (cause) => {
            failures++;
            part = {};
            console.warn('parts/network-chart.js could not be loaded', cause);
          },
        );
      };
      export const chartView = (...args) => part?.chartView?.(...args);`
      : null,
});

/** In a part: of Lit only what makes templates, which the page bundle's own copy then renders; style sheets are text. */
export const templatesOnly = () => ({
  name: 'templates-only',
  resolveId: (id) => (id === 'lit' ? '\0lit-templates' : null),
  load: (id) =>
    id === '\0lit-templates'
      ? `const TYPE = Symbol.for('lcw-template'), tag = (type) => (strings, ...values) => ({[TYPE]: type, strings, values});
         export const html = tag(1), svg = tag(2), nothing = Symbol.for('lit-nothing'), unsafeCSS = String;`
      : null,
});
