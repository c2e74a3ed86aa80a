/* The figures, in a page of some language and width, and what of them is read, slid, opened and saved. */
import {executeServerCommand} from '@web/test-runner-commands';
import '../../src/define/network-stats.js';
import type {NetworkStats} from '../../src/elements/network-stats/network-stats.js';
import {has} from './engines.mjs';
import {loadExample} from './examples.js';
import {type FakeNetwork, useFakeNetwork} from './fake-network.js';
import {all, find, once, type Place, show, tidy} from './show-element.js';

export const ADDRESS = 'https://town.example/figures.json';

/** An element that has loaded, with what is neither language, direction nor width as its attributes. */
export const showFigures = ({
  lang = 'en',
  dir,
  width,
  ...attributes
}: Record<string, string> = {}): Promise<NetworkStats> =>
  show('network-stats', {lang, dir: dir as Place['dir'], width: Number(width ?? 0)}, attributes);

/** One of the named documents, from an address. */
type ShowExample = (name: string, attributes?: Record<string, string>) => Promise<NetworkStats>;

/** A network for every test of a file, and its way to show an example. */
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
/** What the chart says of the point that is read. */
export const readout = (stats: Element): string => textsOf(stats, '.readout > *').join(' | ');

/** Opens the table. */
export async function open(stats: Element): Promise<void> {
  const table = tableOf(stats);
  const toggled = once(table, 'toggle');
  table.open = true;
  await toggled;
}

/** Whatever a test has pretended ends with it, also where it fails. */
export function resetMedia(): void {
  if (has('media')) afterEach(() => executeServerCommand('media', {}));
}
