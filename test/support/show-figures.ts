/* The figures on a page with a given language and width, and helpers to read, point at, open and save them. */
import {executeServerCommand} from '@web/test-runner-commands';
import '../../src/define/network-stats.js';
import type {NetworkStats} from '../../src/elements/network-stats/network-stats.js';
import {has} from './engines.mjs';
import {loadExample} from './examples.js';
import {type FakeNetwork, useFakeNetwork} from './fake-network.js';
import {all, find, once, type Place, show, tidy} from './show-element.js';

export const ADDRESS = 'https://town.example/figures.json';

/** Shows an element and waits for its load; options other than language, direction and width become attributes. */
export const showFigures = ({
  lang = 'en',
  dir,
  width,
  ...attributes
}: Record<string, string> = {}): Promise<NetworkStats> =>
  show('network-stats', {lang, dir: dir as Place['dir'], width: Number(width ?? 0)}, attributes);

/** A named document, loaded from an address. */
type ShowExample = (name: string, attributes?: Record<string, string>) => Promise<NetworkStats>;

/** A network for every test of a file, and a function that shows an example from it. */
export function useFigures(): {readonly network: FakeNetwork; readonly example: ShowExample} {
  const network = useFakeNetwork();
  const example: ShowExample = async (name, attributes) => {
    network.answer(ADDRESS, await loadExample(name));
    return showFigures({src: ADDRESS, ...attributes});
  };
  return {network, example};
}

export const sliderOf = (stats: Element): HTMLInputElement => find(stats, 'input') as HTMLInputElement;
export const tableOf = (stats: Element): HTMLDetailsElement => find(stats, 'details') as HTMLDetailsElement;
export const fileLinkOf = (stats: Element): HTMLAnchorElement => find(stats, 'a[download]') as HTMLAnchorElement;
export const sourceLinkOf = (stats: Element): HTMLAnchorElement => find(stats, '[part=meta] a') as HTMLAnchorElement;

export const textsOf = (stats: Element, selector: string): string[] =>
  all(stats, selector).map(({textContent}) => tidy(textContent));
/** The text that the chart shows for the selected point. */
export const readout = (stats: Element): string => textsOf(stats, '.readout > *').join(' | ');

/** Opens the table. */
export async function open(stats: Element): Promise<void> {
  const table = tableOf(stats);
  const toggled = once(table, 'toggle');
  table.open = true;
  await toggled;
}

/** Restores everything that a test has faked, even if the test fails. */
export function resetMedia(): void {
  if (has('media')) afterEach(() => executeServerCommand('media', {}));
}
