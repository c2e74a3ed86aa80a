/*
 * Declarations by which templates of React, Vue and Svelte know the elements, from `custom-elements.json`. Types of
 * attributes are those of the classes' own properties, so that none is written twice.
 */
const HEAD = `import type {Problem} from '../util/problem.js';`;
const EVENTS = `
/** Event that tells what went wrong in a load. */
export interface ProblemEvent extends ErrorEvent {
  readonly error: Problem;
}`;

/** @returns {Record<string, string>} a text for each file */
export function frameworkTypes(manifest) {
  const elements = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  const classes = `import type {${elements.map(({name}) => name).join(', ')}} from '../elements/all.js';`;
  const lines = (line) => elements.map((element) => `    ${line(element)}`).join('\n');
  return {
    'react.d.ts': `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
${classes}
${HEAD}
${EVENTS}

/** React listens to an element's own events under their names in lower case; its \`onLoad\` and \`onError\` never fire. */
interface Listeners {
  onloadstart?: ((event: Event) => void) | undefined;
  onload?: ((event: Event) => void) | undefined;
  onerror?: ((event: ProblemEvent) => void) | undefined;
  onloadend?: ((event: Event) => void) | undefined;
}
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
    'svelte.d.ts': `import type {HTMLAttributes} from 'svelte/elements';
${classes}
${HEAD}
${EVENTS}

interface Listeners {
  onloadstart?: ((event: Event) => void) | undefined;
  onload?: ((event: Event) => void) | undefined;
  onerror?: ((event: ProblemEvent) => void) | undefined;
  onloadend?: ((event: Event) => void) | undefined;
}
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
    // Vue takes `heading-level` in a template for `headingLevel`.
    'vue.d.ts': `import type {EmitFn, HTMLAttributes} from 'vue';
${classes}
${HEAD}
${EVENTS}

type Listeners = {
  loadstart: (event: Event) => void;
  load: (event: Event) => void;
  error: (event: ProblemEvent) => void;
  loadend: (event: Event) => void;
};
type Handlers = {[Name in keyof Listeners as \`on\${Capitalize<Name>}\`]?: Listeners[Name] | undefined};
type Element<Class extends HTMLElement, Own> = new () => Class & {
  /** @deprecated Only for templates; it is not there when the page runs. */
  $props: Omit<HTMLAttributes, keyof Handlers | keyof Own> & Handlers & Own;
  /** @deprecated Only for templates; it is not there when the page runs. */
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

/** Attributes by their names in markup where a framework sets those too, and properties. */
function interfaceOf({name, attributes, members}, hasAttributes) {
  const line = (key, field) => `  ${key}?: ${name}['${field}'] | undefined;`;
  const fields = members
    .filter((member) => member.kind === 'field' && !member.static)
    .map((member) => line(member.name, member.name));
  const kebab = hasAttributes
    ? attributes.filter((each) => each.name.includes('-')).map((each) => line(`'${each.name}'`, each.fieldName))
    : [];
  return `export interface ${name}Props {\n${[...fields, ...kebab].join('\n')}\n}`;
}
