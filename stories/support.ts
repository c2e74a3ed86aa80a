/* Helpers of the stories: the named documents, and the connection from the controls to an element. */
import type {ArgTypes, StoryContext} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {waitFor, within} from 'storybook/test';
import {type LoadState, ResourceController} from '../src/controllers/resource.js';
import type {ViewModel} from '../src/elements/shared/view-model.js';
import type {WidgetElement} from '../src/elements/widget-element.js';
import {Problem} from '../src/util/problem.js';
import {type Topic, wordsFor} from './words.js';

type State = LoadState<unknown>;
/** States that no document can cause. */
type HeldState = Exclude<State['status'], 'ready' | 'empty'>;

/** The controls of all elements. */
export interface WidgetArgs {
  /** A document, by its name. */
  data?: string;
  state?: HeldState;
  fallback?: boolean;
  src?: string;
  'heading-level'?: '2' | '3' | '4' | '5' | '6' | 'none';
  look?: 'plain' | 'card' | 'filled';
}

/** The controls of card and list. */
export interface NewsArgs extends WidgetArgs {
  images?: 'same-origin' | 'all' | 'none';
  'new-tab'?: boolean;
  'without-byline'?: boolean;
  'without-date'?: boolean;
  'without-image'?: boolean;
  'without-summary'?: boolean;
}

const files = import.meta.glob<string>(
  // One of the feeds has an old charset, which only a loader can decode.
  ['../test/examples/*/*.{json,xml}', '!../test/examples/*/windows-*', '../dist/{network,register}.json'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
/** The named examples and the shipped documents, as text: `news/seed`, `dist/register`. */
const documents = new Map(
  Object.entries(files).map(([path, text]) => [
    path
      .split('/')
      .slice(-2)
      .join('/')
      .replace(/\.(json|xml)$/, ''),
    text,
  ]),
);

/** Returns the document with a name. */
export function documentOf(name: string): string {
  const text = documents.get(name);
  if (text === undefined) throw new Error(`no document is named ${name}`);
  return text;
}

/** Lets a control choose among the documents of some kinds. */
export const documentsOf = (...kinds: readonly ('news' | 'network' | 'register' | 'statistics')[]) =>
  ({
    control: 'select',
    options: [...documents.keys()].filter((name) =>
      kinds.some((kind) => name.startsWith(`${kind}/`) || name === `dist/${kind}`),
    ),
  }) as const;

/** The part of a story's context that is used here; its full type ties it to the controls of one element. */
interface Context {
  readonly args: WidgetArgs;
  readonly argTypes: ArgTypes;
  readonly globals: StoryContext['globals'];
}

/** The fallback of an element, in the language of the page. */
export const fallback = ({args, globals}: Context, topic: Topic): unknown =>
  args.fallback ? html`<a href="#${topic}">${wordsFor(globals['language']).links[topic]}</a>` : nothing;

/** Applies the controls to an element: attributes, document and state. Its events go to the Actions panel. */
export const controlled = ({args, argTypes}: Context) =>
  ref((target) => {
    const element = target as WidgetElement<unknown, ViewModel> | undefined;
    if (!element) return;
    for (const [name, {table, action}] of Object.entries(argTypes)) {
      const value: unknown = Reflect.get(args, name);
      if (action) element.addEventListener((action as {name: string}).name, value as EventListener);
      else if (table?.category !== 'attributes') continue;
      else if (value) element.setAttribute(name, value === true ? '' : (value as string));
      else element.removeAttribute(name);
    }
    element.data = args.data && documentOf(args.data);
    hold(element, args.state);
  });

/** Returns queries for the content of an element once it is rendered. */
export async function inside(canvasElement: HTMLElement, tag: string): Promise<Inside> {
  const element = canvasElement.querySelector<WidgetElement<unknown, ViewModel>>(tag);
  const root = element?.shadowRoot;
  if (!root) throw new Error(`<${tag}> was not found`);
  // An instant load renders nothing at first.
  const base = await waitFor(() => {
    const found = root.querySelector<HTMLElement>('[part=base]');
    if (!found) throw new Error(`<${tag}> has not rendered`);
    return found;
  });
  await element.updateComplete;
  const queries: StoryContext['canvas'] = within(base);
  return {...queries, root};
}
type Inside = StoryContext['canvas'] & {readonly root: ShadowRoot};

/** The time of the last successful load of stale content, in UTC. */
const LAST_GOOD = Date.UTC(2026, 0, 15, 8, 30);

/** Holds an element in a load state, without network and without waiting; without a state, releases it. */
function hold(element: WidgetElement<unknown, ViewModel>, status: HeldState | undefined): void {
  const {resource} = element as unknown as {readonly resource: ResourceController<unknown>};
  const actual = (): State => Reflect.get(ResourceController.prototype, 'state', resource);
  Object.defineProperty(resource, 'state', {
    configurable: true,
    get: (): State => {
      const state = actual();
      const problem = new Problem('network', 'forced by the story');
      if (status === 'failed') return {status, problem};
      if (status !== 'stale') return status ? {status} : state;
      return 'value' in state ? {status, value: state.value, at: LAST_GOOD, problem} : state;
    },
  });
  element.requestUpdate();
}
