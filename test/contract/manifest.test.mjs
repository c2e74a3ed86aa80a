/**
 * `custom-elements.json` contains the complete public API of each element and nothing else: it is compared with the
 * classes, their views, their styles and the events that they dispatch. Editors, frameworks and the tables in the
 * documentation use it.
 */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import * as classes from 'learning-city-widgets';
import ts from 'typescript';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';
/**
 * @import {LitElement} from 'lit'
 * @import {Manifest} from '../../tools/editor-data.mjs'
 * @typedef {{name: string}} Named
 */

/** @type {(name: string) => Promise<unknown>} */
const json = async (name) => JSON.parse(await readFile(name, 'utf8'));
const manifest = /** @type {Manifest} */ (await json('custom-elements.json'));
const elements = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
const names = (/** @type {Named[]} */ list = []) => list.map(({name}) => name).sort();
const unique = (/** @type {string[]} */ list) => [...new Set(list)].sort();
const LISTS = /** @type {const} */ ([
  'attributes',
  'cssParts',
  'cssProperties',
  'cssStates',
  'events',
  'members',
  'slots',
]);

/**
 * The text of every module of an element: its own folder, the modules that it imports from other folders, and the base
 * classes.
 * @param {string} tag
 */
async function sourceOf(tag) {
  /** @type {Map<string, string>} */
  const texts = new Map();
  const visit = async (/** @type {string} */ file) => {
    if (texts.has(file)) return;
    const text = await readFile(file, 'utf8');
    texts.set(file, text);
    for (const [, from] of text.matchAll(/(?:from |import\(\s*)'(\.[^']+)\.js'/g)) {
      const next = from && path.posix.join(path.posix.dirname(file), `${from}.ts`);
      // The list of files on demand names the views of all elements.
      const isOfAnother = file.endsWith('/on-demand.ts') && !next?.startsWith(`src/elements/${tag}/`);
      if (next?.startsWith('src/elements/') && !isOfAnother) await visit(next);
    }
  };
  await visit(`src/elements/${tag}/${tag}.ts`);
  // The figures use the badge's module to look up a year, but render nothing of it.
  if (tag === 'network-stats')
    for (const file of texts.keys()) if (file.includes('/learning-city-badge/')) texts.delete(file);
  return [...texts.values()].join('\n').replace(/^ \*.*$/gm, '');
}
/** @type {(text: string, pattern: RegExp) => string[]} */
const found = (text, pattern) => unique([...text.matchAll(pattern)].map(([, name]) => name));

/** Public members according to the type checker, excluding members of Lit and the platform. */
function membersByTypes() {
  const {options} = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const program = ts.createProgram(['src/elements/all.ts'], options);
  const checker = program.getTypeChecker();
  const isOwn = (/** @type {ts.Declaration} */ declaration) =>
    path.relative('src', declaration.getSourceFile().fileName).startsWith(`elements${path.sep}`);
  const isPublic = (/** @type {ts.Symbol} */ {name, declarations = []}) =>
    declarations.some(isOwn) &&
    !name.includes('#') &&
    declarations.every(
      (declaration) =>
        !(ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)),
    );
  const source = program.getSourceFile('src/elements/all.ts');
  const all = source && checker.getSymbolAtLocation(source);
  const exported = all ? checker.getExportsOfModule(all) : [];
  return (/** @type {string} */ name) => {
    const alias = exported.find((each) => each.name === name);
    assert.ok(alias, `src/elements/all.ts does not export ${name}`);
    const symbol = checker.getAliasedSymbol(alias);
    const own = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol));
    const ofClass = checker.getPropertiesOfType(checker.getTypeOfSymbol(symbol));
    return unique([...own, ...ofClass].filter(isPublic).map((each) => each.name));
  };
}
/** Public only technically: for Lit, for checking the version, and listener methods with the platform's names. */
const NOT_OURS = [
  'adoptedCallback',
  'addEventListener',
  'connectedCallback',
  'properties',
  'removeEventListener',
  'styles',
  'version',
];

describe('custom-elements.json', async () => {
  const membersOf = membersByTypes();
  const resource = await readFile('src/controllers/resource.ts', 'utf8');
  const reserve = await readFile('src/script-tag/reserve.css', 'utf8');

  for (const element of elements) {
    const {tagName, name} = element;
    const {observedAttributes} = /** @type {Record<string, typeof LitElement>} */ (/** @type {unknown} */ (classes))[
      name
    ];
    const source = await sourceOf(tagName);

    describe(`for <${tagName}>`, () => {
      it('lists the attributes that the class observes, and lang, which sets the language', () => {
        assert.deepEqual(names(element.attributes), unique([...observedAttributes, 'lang']));
      });

      it('lists the public properties and methods, and no others', () => {
        assert.deepEqual(
          names(element.members),
          membersOf(name).filter((member) => !NOT_OURS.includes(member)),
        );
        for (const member of element.members) {
          const {text} = 'return' in member ? member.return.type : member.type;
          assert.ok(text && member.description, `${member.name} has no type or no description`);
        }
      });

      it('gives each attribute the type, default and description of its property', () => {
        for (const {fieldName, type, default: value, description, name: attribute} of element.attributes) {
          if (attribute === 'lang') continue;
          const member = element.members.find(({name: each}) => each === fieldName);
          assert.ok(member?.kind === 'field', attribute);
          assert.deepEqual(
            {type, value, description},
            {type: member.type, value: member.default, description: member.description},
          );
          // Values of a fixed choice are spelled out for editors and controls.
          assert.doesNotMatch(type.text, /^[A-Z]/);
        }
      });

      it('lists the events that are dispatched', () => {
        assert.deepEqual(names(element.events), found(resource, /new (?:Custom|Error)Event\('(\w+)'/g));
        // The controller dispatches all of them; events dispatched inside the shadow root stay there.
        assert.doesNotMatch(source, /\bthis\.dispatchEvent\(/);
      });

      it('lists the parts in its views', () => {
        assert.deepEqual(names(element.cssParts), found(source, /\bpart=(?:"|\$\{[^}']*')([\w-]+)["']/g));
      });

      it('lists the slots in its views', () => {
        const slots = [...source.matchAll(/<slot\b(?:\s+name="([\w-]+)")?/g)].map(([, slot = '']) => slot);
        assert.deepEqual(names(element.slots), unique(slots));
      });

      it('lists the custom properties that its styles and reserve.css read', () => {
        const read = found(source, /var\(\s*(--(?!_)[\w-]+)/g);
        const room = found(reserve, new RegExp(`var\\((--${tagName}-reserve)`, 'g'));
        assert.deepEqual(names(element.cssProperties), unique([...read, ...room]));
        for (const {name: property, default: value} of element.cssProperties) {
          if (value && !room.includes(property)) continue;
          const isRead = (/** @type {string} */ text) => reserve.includes(`var(${property}, ${text}`);
          // The frame of a look comes on top.
          if (value) assert.ok(isRead(`${value})`) || isRead(`calc(${value} + `), `${property} is not ${value}`);
        }
      });

      it('lists its custom states', () => {
        assert.deepEqual(names(element.cssStates), found(resource + source, /readonly status: '(\w+)'/g));
      });

      it('describes every item', () => {
        for (const list of LISTS) {
          for (const {name: item, description} of element[list]) assert.ok(description, `${list}: ${item}`);
        }
      });
    });
  }

  it('lists every element of the library', async () => {
    const folders = (await readdir('src/define'))
      .map((file) => path.basename(file, '.ts'))
      .filter((each) => each !== 'all');
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), folders.sort());
  });
});

it('custom-elements.json is sorted independently of the order of the source', () => {
  const isSorted = (/** @type {Named[]} */ list) =>
    list.every(({name}, index) => index === 0 || list[index - 1].name <= name);
  for (const element of elements) {
    for (const list of LISTS) assert.ok(isSorted(element[list]), `${element.tagName}: ${list}`);
  }
});

/**
 * The parts of the Web Types that the tests read.
 * @typedef {object} WebElement
 * @property {string} name
 * @property {Named[]} attributes
 * @property {Named[]} slots
 * @property {{events: Named[]}} js
 * @property {{parts: Named[], properties: Named[]}} css
 * @typedef {{name: string, version: string, contributions: {html: {elements: WebElement[]}}}} WebTypes
 */

describe('the editor data', () => {
  const data = (/** @type {string} */ file) => json(`dist/editors/${file}`);
  const labels = (/** @type {{items: {label: string}[]}} */ {items}) => items.map(({label}) => label);

  it('makes VS Code offer elements, attributes, and the values of attributes with a fixed choice', async () => {
    const customData = /** @type {html.HTMLDataV1} */ (await data('vscode.html-custom-data.json'));
    const provider = html.newHTMLDataProvider('ours', customData);
    const service = html.getLanguageService({useDefaultDataProvider: false, customDataProviders: [provider]});
    const offer = (/** @type {string} */ text) => {
      const document = html.TextDocument.create('test://page.html', 'html', 1, text.replace('|', ''));
      const place = document.positionAt(text.indexOf('|'));
      return labels(service.doComplete(document, place, service.parseHTMLDocument(document)));
    };
    assert.deepEqual(
      offer('<|')
        .filter((label) => label.includes('-'))
        .sort(),
      elements.map(({tagName}) => tagName),
    );
    for (const {tagName, attributes} of elements) {
      const offered = offer(`<${tagName} |></${tagName}>`);
      for (const {name} of attributes) assert.ok(offered.includes(name), `<${tagName} ${name}>`);
    }
    assert.deepEqual(offer('<learning-city-badge variant="|">').sort(), ['card', 'inline', 'seal']);
    assert.deepEqual(offer('<news-list heading-level="|">').sort(), ['2', '3', '4', '5', '6', 'none']);
    assert.deepEqual(
      offer('<div data-widget="|">').sort(),
      elements.map(({tagName}) => tagName),
    );
  });

  it('makes VS Code offer custom properties, parts and states in style sheets', async () => {
    const customData = /** @type {css.CSSDataV1} */ (await data('vscode.css-custom-data.json'));
    const service = css.getCSSLanguageService({customDataProviders: [css.newCSSDataProvider(customData)]});
    const offer = (/** @type {string} */ text) => {
      const document = css.TextDocument.create('test://page.css', 'css', 1, text.replace('|', ''));
      return labels(
        service.doComplete(document, document.positionAt(text.indexOf('|')), service.parseStylesheet(document)),
      );
    };
    const [properties, parts, states] = [offer(':root { --c| }'), offer('news-card::p|'), offer('news-card:s|')];
    for (const {cssProperties, cssParts, cssStates} of elements) {
      for (const {name} of cssProperties) assert.ok(properties.includes(name), name);
      for (const {name} of cssParts) assert.ok(parts.includes(`::part(${name})`), name);
      for (const {name} of cssStates) assert.ok(states.includes(`:state(${name})`), name);
    }
  });

  it('gives JetBrains editors the same through package.json, with the version of the package', async () => {
    const pkg = /** @type {{name: string, version: string, 'web-types': string}} */ (await json('package.json'));
    const {name, version, contributions} = /** @type {WebTypes} */ (await json(pkg['web-types']));
    assert.deepEqual({name, version}, {name: pkg.name, version: pkg.version});
    assert.deepEqual(
      contributions.html.elements.map((element) => ({
        tagName: element.name,
        attributes: names(element.attributes),
        slots: names(element.slots),
        events: names(element.js.events),
        parts: names(element.css.parts),
        properties: names(element.css.properties),
      })),
      elements.map((element) => ({
        tagName: element.tagName,
        attributes: names(element.attributes),
        slots: element.slots.map(({name: slot}) => slot || 'default').sort(),
        events: names(element.events),
        parts: names(element.cssParts),
        properties: names(element.cssProperties),
      })),
    );
  });
});
