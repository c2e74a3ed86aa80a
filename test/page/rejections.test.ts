/*
 * No faulty source causes an unhandled rejection in the built files, with or without a chart. A listener on the page
 * waits through every fault, and through every document that the readers refuse.
 */
import {expect} from '@open-wc/testing';
import {FAULTS, pageFor} from '../support/fault-matrix.js';
import {answer, newKey} from '../support/faults.js';
import {closePages, HASTY, type HostPage, make, openPage, outcomeOf, waitUntil} from '../support/host-page.js';

const OWN = JSON.stringify({
  sources: {one: {url: 'https://source.example/'}},
  figures: [{id: 'cities', points: [{date: '2022', value: 294, source: 'one'}]}],
});
const dataset = (codes: readonly string[], more: object = {}): string =>
  JSON.stringify({
    class: 'dataset',
    label: 'Prices',
    id: ['time'],
    size: [codes.length],
    dimension: {time: {category: {index: codes}}},
    value: codes.map((_, at) => at),
    ...more,
  });
/** Complete documents that are refused by the built-in reader or by a reader loaded on demand. */
const REFUSED: readonly string[] = [
  '{"hello":1}',
  '{"class":"collection"}',
  '{"class":"dataset"}',
  dataset(['2020', 'soon']),
  dataset(['2020'], {value: ['n/a']}),
  dataset(['2020'], {status: 5}),
  dataset(['2020', '2020']),
  JSON.stringify({sources: {}, figures: [{id: 'cities', points: 5}]}),
];
const ATTRIBUTES: readonly Readonly<Record<string, string>>[] = [
  {},
  {chart: 'growth'},
  {chart: 'growth', city: 'Ventspils'},
];

/** Records unhandled rejections separately, since the page's list mixes them with other reports. */
function listen({window}: HostPage): readonly string[] {
  const heard: string[] = [];
  window.addEventListener('unhandledrejection', ({reason}) => heard.push(String(reason)));
  return heard;
}

/** Waits until rejections have been reported, which browsers do in a separate task. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

/** Loads, reloads, and removes the element during the reload. */
async function load(page: HostPage, attributes: Readonly<Record<string, string>>): Promise<void> {
  const element = make(page, 'network-stats', attributes, 'Inside') as HTMLElement & {reload: () => Promise<void>};
  const outcome = outcomeOf(element);
  page.document.body.append(element);
  expect((await outcome).type, attributes.src).to.equal('error');
  void element.reload();
  element.remove();
}

describe('an unhandled rejection', () => {
  afterEach(closePages);

  for (const body of [OWN, dataset(['2020', '2021'])]) {
    const format = body === OWN ? 'our own format' : 'JSON-stat';
    it(`is caused by none of ${FAULTS.length} faults of a source in ${format}, with or without a chart`, async function () {
      this.timeout(120_000);
      for (const kind of [undefined, 'strict'] as const) {
        for (const waits of [true, false]) {
          const faults = FAULTS.filter((each) => each.kind === kind && (each.code === 'timeout') === waits);
          if (!faults.length) continue;
          // Each set of attributes gets a new page, because a page loads the chart only with its first figures.
          for (const attributes of ATTRIBUTES) {
            const page = await openPage(pageFor(faults[0]!.code), kind);
            const heard = listen(page);
            await Promise.all(faults.map(({address}) => load(page, {...attributes, src: address(body, newKey())})));
            await settle();
            expect(heard, JSON.stringify(attributes)).to.deep.equal([]);
          }
          closePages();
        }
      }
    });
  }

  it('is recorded by the listener of these tests', async () => {
    const page = await openPage({head: '<script>setTimeout(() => Promise.reject(new Error("lost")), 1000)</script>'});
    const heard = listen(page);
    await waitUntil(() => heard.length);
    expect(heard).to.deep.equal(['Error: lost']);
  });

  it('is caused by no refused document, on a new page each time', async function () {
    this.timeout(120_000);
    for (const body of REFUSED) {
      for (const attributes of ATTRIBUTES) {
        const page = await openPage(HASTY);
        const heard = listen(page);
        await load(page, {...attributes, src: answer(body, {key: newKey()})});
        await settle();
        expect(heard, `${body} ${JSON.stringify(attributes)}`).to.deep.equal([]);
        closePages();
      }
    }
  });
});
