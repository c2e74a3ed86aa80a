/*
 * Type declarations that make the elements known in templates of React, Preact, Solid, Vue and Svelte, from `custom-elements.json`.
 * Attributes use the types of the classes' properties, so none is written twice.
 */
/** @import {Element, Manifest} from './editor-data.mjs' */

const EVENTS = `import type {WidgetEventMap} from '../elements/events.js';`;
/** In React and Svelte a listener has the event's name in lowercase. */
const LISTENERS = `type Listeners = {
  [Name in keyof WidgetEventMap as \`on\${Name}\`]?: ((event: WidgetEventMap[Name]) => void) | undefined;
};`;

/**
 * @param {Manifest} manifest
 * @returns {Record<string, string>} a text for each file
 */
export function frameworkTypes(manifest) {
  const elements = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  const classes = `import type {${elements.map(({name}) => name).join(', ')}} from '../elements/all.js';`;
  const lines = (/** @type {(element: Element) => string} */ line) =>
    elements.map((element) => `    ${line(element)}`).join('\n');
  return {
    'react.d.ts': `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
${classes}
${EVENTS}

/** React listens to the elements' own events under their lowercase names; its \`onLoad\` and \`onError\` never fire. */
${LISTENERS}
type Silent = 'onLoad' | 'onLoadStart' | 'onError';
type Props<Element extends HTMLElement, Own> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, Silent | keyof Own> &
  Listeners &
  Own;

${elements.map((element) => interfaceOf(element, true)).join('\n')}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${lines(({tagName, name}) => `  '${tagName}': Props<${name}, ${name}Props>;`)}
    }
  }
}
`,
    // Preact accepts a listener under the event's name in lowercase and under its own name for it.
    'preact.d.ts': `import type {HTMLAttributes} from 'preact';
${classes}
${EVENTS}

type Listeners = {
  [Name in keyof WidgetEventMap as \`on\${Name}\` | \`on\${Capitalize<Name>}\`]?:
    | ((event: WidgetEventMap[Name]) => void)
    | undefined;
} & {onLoadStart?: ((event: Event) => void) | undefined};
type Props<Element extends HTMLElement, Own> = Omit<HTMLAttributes<Element>, keyof Listeners | keyof Own> & Listeners & Own;

${elements.map((element) => interfaceOf(element, true)).join('\n')}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${lines(({tagName, name}) => `  '${tagName}': Props<${name}, ${name}Props>;`)}
    }
  }
}
`,
    // Solid sets properties on custom elements, and takes a listener with \`on:\`.
    'solid.d.ts': `import type {JSX} from 'solid-js';
${classes}
${EVENTS}

type Listeners = {
  [Name in keyof WidgetEventMap as \`on:\${Name}\`]?: ((event: WidgetEventMap[Name]) => void) | undefined;
};
/** Other spellings, which would have events without the type of their error. */
type Silent = 'onLoad' | 'onload' | 'onLoadStart' | 'onloadstart' | 'onError' | 'onerror';
type Props<Element extends HTMLElement, Own> = Omit<JSX.HTMLAttributes<Element>, Silent | keyof Listeners | keyof Own> &
  Listeners &
  Own;

${elements.map((element) => interfaceOf(element, true)).join('\n')}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${lines(({tagName, name}) => `  '${tagName}': Props<${name}, ${name}Props>;`)}
    }
  }
}
`,
    'svelte.d.ts': `import type {HTMLAttributes} from 'svelte/elements';
${classes}
${EVENTS}

${LISTENERS}
type Props<Element extends HTMLElement, Own> = Omit<HTMLAttributes<Element>, keyof Listeners | keyof Own> &
  Listeners &
  Own;

${elements.map((element) => interfaceOf(element, true)).join('\n')}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${lines(({tagName, name}) => `'${tagName}': Props<${name}, ${name}Props>;`)}
  }
}
`,
    // In a Vue template, `heading-level` sets `headingLevel`.
    'vue.d.ts': `import type {EmitFn, HTMLAttributes} from 'vue';
${classes}
${EVENTS}

type Listeners = {[Name in keyof WidgetEventMap]: (event: WidgetEventMap[Name]) => void};
type Handlers = {[Name in keyof Listeners as \`on\${Capitalize<Name>}\`]?: Listeners[Name] | undefined};
type Element<Class extends HTMLElement, Own> = new () => Class & {
  /** @deprecated Only for templates; it does not exist at run time. */
  $props: Omit<HTMLAttributes, keyof Handlers | keyof Own> & Handlers & Own;
  /** @deprecated Only for templates; it does not exist at run time. */
  $emit: EmitFn<Listeners>;
};

${elements.map((element) => interfaceOf(element, false)).join('\n')}

declare module 'vue' {
  interface GlobalComponents {
${lines(({tagName, name}) => `'${tagName}': Element<${name}, ${name}Props>;`)}
  }
}
`,
  };
}

/**
 * Properties, and attributes under their markup names if the framework sets those too.
 * @param {Element} element
 * @param {boolean} hasAttributes
 */
function interfaceOf({name, attributes, members}, hasAttributes) {
  /** @type {(key: string, field: string) => string} */
  const line = (key, field) => `  ${key}?: ${name}['${field}'] | undefined;`;
  const fields = members
    .filter((member) => member.kind === 'field' && !member.static)
    .map((member) => line(member.name, member.name));
  const kebab = hasAttributes
    ? attributes.filter((each) => each.name.includes('-')).map((each) => line(`'${each.name}'`, each.fieldName))
    : [];
  return `export interface ${name}Props {\n${[...fields, ...kebab].join('\n')}\n}`;
}
