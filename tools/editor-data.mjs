/*
 * Editor data about the elements, generated from `custom-elements.json`: custom data for VS Code
 * (https://github.com/microsoft/vscode-custom-data) and Web Types for JetBrains
 * (https://github.com/JetBrains/web-types).
 */
import {readFile} from 'node:fs/promises';

/**
 * The parts of `custom-elements.json` that tools and tests read.
 * @typedef {{name: string, description: string, default?: string}} Item
 * @typedef {Item & {type: {text: string}, fieldName: string, inheritedFrom?: {name: string}}} Attribute
 * @typedef {Item & {static?: boolean, privacy?: 'public' | 'protected' | 'private'}} AnyMember
 * @typedef {AnyMember & {kind: 'field', type: {text: string}}} Field
 * @typedef {AnyMember & {kind: 'method', return: {type: {text: string}}}} Method
 * @typedef {Field | Method} Member
 * @typedef {{ name: string, tagName: string, summary: string, description: string, attributes: Attribute[], members:
 *   Member[], events: Item[], slots: Item[], cssParts: Item[], cssProperties: Item[], cssStates: Item[], }} Element
 * @typedef {{modules: {path: string, declarations?: Element[]}[]}} Manifest
 */

/**
 * @param {Manifest} manifest
 * @returns {Promise<Record<string, string>>} a text for each file
 */
export async function editorData(manifest) {
  const {name, version} = /** @type {{name: string, version: string}} */ (
    JSON.parse(await readFile('package.json', 'utf8'))
  );
  const elements = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  const files = {
    'vscode.html-custom-data.json': {
      version: 1.1,
      tags: elements.map((element) => ({
        name: element.tagName,
        description: markdown(element.description),
        attributes: element.attributes.map((attribute) => ({
          name: attribute.name,
          description: markdown(attribute.description),
          // The editor's built-in value set for boolean attributes.
          ...(isBoolean(attribute) ? {valueSet: 'v'} : {values: choicesOf(attribute)}),
        })),
      })),
      // A placeholder, which a CMS allows, names its element in this attribute.
      globalAttributes: [
        {
          name: 'data-widget',
          description: markdown(
            'The script replaces this placeholder with the named element. Each `data-` attribute becomes an attribute of the element.',
          ),
          values: elements.map(({tagName}) => ({name: tagName})),
        },
      ],
    },
    'vscode.css-custom-data.json': {
      version: 1.1,
      properties: once(elements, 'cssProperties', (each) => each),
      pseudoElements: once(elements, 'cssParts', (each) => `::part(${each})`),
      pseudoClasses: once(elements, 'cssStates', (each) => `:state(${each})`),
    },
    'web-types.json': {
      $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
      name,
      version,
      'description-markup': 'markdown',
      'js-types-syntax': 'typescript',
      contributions: {
        html: {
          elements: elements.map((element) => ({
            name: element.tagName,
            description: element.description,
            attributes: element.attributes.map((attribute) => ({
              ...named(attribute),
              value: isBoolean(attribute)
                ? {kind: 'no-value', type: 'boolean'}
                : {kind: 'plain', type: attribute.type.text, required: true},
              ...(attribute.default && {default: attribute.default.replace(/^'(.*)'$/, '$1')}),
            })),
            slots: element.slots.map(({name: slot, description}) => ({name: slot || 'default', description})),
            js: {
              properties: element.members
                .filter((member) => member.kind === 'field')
                .filter((member) => !member.static)
                .map((member) => ({...named(member), type: member.type.text})),
              events: element.events.map(named),
            },
            css: {
              properties: element.cssProperties.map(named),
              parts: element.cssParts.map(named),
              'pseudo-classes': element.cssStates.map(({name: state, description}) => ({
                name: `state(${state})`,
                description,
              })),
            },
          })),
        },
      },
    },
  };
  return Object.fromEntries(Object.entries(files).map(([file, data]) => [file, `${JSON.stringify(data, null, 2)}\n`]));
}

const markdown = (/** @type {string} */ value) => ({kind: 'markdown', value});
const named = (/** @type {Item} */ {name, description}) => ({name, description});
const isBoolean = (/** @type {Attribute} */ {type}) => type.text === 'boolean';

/**
 * The values of an attribute with a fixed choice, each once: in markup, a number and the same number as text are equal.
 * @param {Attribute} attribute
 */
function choicesOf({type}) {
  const found = type.text.match(/'[^']*'|\b\d+\b/g) ?? [];
  return [...new Set(found.map((value) => value.replaceAll("'", '')))].map((name) => ({name}));
}

/**
 * Lists names that several elements share once, and describes each difference by element.
 * @param {Element[]} elements
 * @param {'cssParts' | 'cssProperties' | 'cssStates'} list
 * @param {(name: string) => string} rename
 */
function once(elements, list, rename) {
  /** @type {Map<string, Map<string, string[]>>} */
  const found = new Map();
  for (const {tagName, [list]: items} of elements) {
    for (const {name, description} of items) {
      /** @type {Map<string, string[]>} */
      const uses = found.get(name) ?? new Map();
      found.set(name, uses.set(description, [...(uses.get(description) ?? []), `\`<${tagName}>\``]));
    }
  }
  return [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, uses]) => ({
      name: rename(name),
      description: markdown(
        [...uses].map(([text, tags]) => (uses.size > 1 ? `${tags.join(', ')}: ${text}` : text)).join('\n\n'),
      ),
    }));
}
