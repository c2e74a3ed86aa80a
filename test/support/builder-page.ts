/* Opens the builder page under its own policy, sent as a header, and uses it as an editor would. */
import {type HostPage, openFrame, waitUntil} from './host-page.js';

const ADDRESS = '/strict/dist/builder/index.html';

/** Opens the builder with a state in its address. */
export async function openBuilder(
  state: Readonly<Record<string, string>> | string = {},
  width = 1200,
): Promise<HostPage> {
  const fragment = typeof state === 'string' ? state : new URLSearchParams({ui: 'en', ...state}).toString();
  const page = await openFrame(`${ADDRESS}?axe#${fragment}`, (frame) => {
    frame.width = String(width);
    frame.height = '900';
  });
  await waitUntil(() => page.document.querySelector('h1') !== null, 'the builder is there', 30_000);
  return page;
}

// The type of the element is the caller's, as with `querySelector`.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export const find = <E extends HTMLElement = HTMLElement>({document}: HostPage, selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

/** A text to copy, by its name. */
export const textOf = (page: HostPage, name: string): string => find(page, `[data-text="${name}"] code`).textContent;

/** Enters a value as a user does. */
export function enter(page: HostPage, selector: string, value: string): void {
  const field = find<HTMLInputElement>(page, selector);
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true}));
}

/** The document in the preview; undefined until there is one. */
export const previewOf = ({document}: HostPage): Document | undefined =>
  document.querySelector<HTMLIFrameElement>('iframe[src="preview.html"]')?.contentDocument ?? undefined;

/** Resolves with the element in the preview, when it shows its content. */
export async function previewed(page: HostPage, tag: string): Promise<HTMLElement> {
  const status = (): string | undefined => find(page, '#preview-status').dataset.state;
  await waitUntil(
    () => status() === 'ready' && previewOf(page)?.querySelector(tag)?.matches(':state(ready)'),
    `the preview of ${tag}: ${status()}`,
    30_000,
  );
  return previewOf(page)!.querySelector<HTMLElement>(tag)!;
}

interface Axe {
  run(root: string, options: object): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
}

/** The faults that axe finds in the page, without the preview, whose elements have tests of their own. */
export async function axeFaults({window}: HostPage): Promise<string[]> {
  const {axe} = window as unknown as {axe: Axe};
  const {violations} = await axe.run('#builder', {iframes: false, preload: false, resultTypes: ['violations']});
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 160)}`));
}
