/*
 * Everything that can go wrong between an element and its source, for each of the four: what the public sees, which code
 * the event has, how often the server is asked, and that nothing shown is lost. On a page with short pauses.
 */
import {expect} from '@open-wc/testing';
import {FAULTS, pageFor} from '../support/fault-matrix.js';
import {answer, ledgerOf, newKey} from '../support/faults.js';
import {
  closePages,
  HASTY,
  type HostPage,
  IMPATIENT,
  isReady,
  make,
  openPage,
  outcomeOf,
  tidy,
  waitUntil,
  wordsOf,
} from '../support/host-page.js';

interface Widget extends HTMLElement {
  src: string;
  data: unknown;
  readonly reload: () => Promise<void>;
}
interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** A valid document, and a word that the element then shows. */
  readonly body: string;
  readonly shows: string;
}
const SOURCES = {one: {url: 'https://source.example/'}};
const ELEMENTS: readonly Element[] = [
  {tag: 'news-card', attributes: {}, body: '{"items":[{"id":"1","title":"A title"}]}', shows: 'A title'},
  {tag: 'news-list', attributes: {}, body: '{"items":[{"id":"1","title":"A title"}]}', shows: 'A title'},
  {
    tag: 'learning-city-badge',
    attributes: {city: 'Ventspils'},
    body: JSON.stringify({
      checked: '2025-01-01',
      sources: SOURCES,
      members: [{id: 'lv-ventspils', city: 'Ventspils', country: 'LV', since: 2022, source: 'one'}],
    }),
    shows: 'since 2022',
  },
  {
    tag: 'network-stats',
    attributes: {},
    body: JSON.stringify({
      sources: SOURCES,
      figures: [{id: 'cities', points: [{date: '2022', value: 294, source: 'one'}]}],
    }),
    shows: '294',
  },
];

function put(page: HostPage, {tag, attributes}: Element, src: string, words = 'Inside'): Widget {
  const element = make(page, tag, {...attributes, src}, words) as Widget;
  page.document.body.append(element);
  return element;
}
const errorOf = (outcome: Event): {code: string; message: string} =>
  (outcome as ErrorEvent).error as {code: string; message: string};
/** Uncaught errors and unhandled rejections, without warnings for the developer. */
const uncaught = ({window}: HostPage): string[] =>
  window.reports.filter((report) => !/^warn: <|^securitypolicyviolation: connect-src/.test(report));

describe(`${FAULTS.length} faults and ${ELEMENTS.length} elements: an element`, () => {
  afterEach(closePages);

  for (const {name, address, code, message, requests, mayRepeat, kind} of FAULTS) {
    it(`shows its fallback, and warns once, if its source ${name}`, async function () {
      this.timeout(60_000);
      const page = await openPage(pageFor(code), kind);
      await Promise.all(
        ELEMENTS.map(async (each) => {
          const key = newKey();
          const src = address(each.body, key);
          const events: string[] = [];
          const first = make(page, each.tag, {...each.attributes, src}, 'Inside') as Widget;
          for (const type of ['loadstart', 'load', 'error', 'loadend'])
            first.addEventListener(type, () => events.push(type));
          const outcome = outcomeOf(first);
          page.document.body.append(first);
          const told = errorOf(await outcome);
          expect(told.code, each.tag).to.equal(code);
          expect(told.message, each.tag).to.match(message);
          if (requests) {
            const asked = (await ledgerOf(key)).requests;
            if (mayRepeat) expect(asked, each.tag).to.be.at.least(requests);
            else expect(asked, each.tag).to.equal(requests);
          }
          await waitUntil(() => events.length === 3);
          expect(events).to.deep.equal(['loadstart', 'error', 'loadend']);
          expect(first.matches(':state(failed)')).to.equal(true);
          expect(wordsOf(first)).to.equal('Inside');
          // Without content, the element shows one calm sentence.
          const bare = make(page, each.tag, {...each.attributes, src}) as Widget;
          const again = outcomeOf(bare);
          page.document.body.append(bare);
          await again;
          expect(wordsOf(bare)).to.match(/^Not available right now( Source: [\w.-]+)?$/);
        }),
      );
      expect(uncaught(page)).to.deep.equal([]);
      // The two elements of a kind have the same warning, which appears once per kind.
      const warnings = page.window.reports.filter((report) => report.startsWith('warn: <'));
      expect(warnings.length).to.be.within(ELEMENTS.length, 2 * ELEMENTS.length);
      expect(new Set(warnings).size).to.equal(warnings.length);
    });
  }

  for (const each of ELEMENTS) {
    it(`keeps its content if its source fails later, and says how old it is, for every fault: <${each.tag}>`, async function () {
      this.timeout(60_000);
      const pages = {[HASTY.scripts]: await openPage(HASTY), [IMPATIENT.scripts]: await openPage(IMPATIENT)};
      await inTurns(
        FAULTS.filter(({kind, code}) => !kind && code !== 'address'),
        async ({name, address, code}) => {
          const page = pages[pageFor(code).scripts!]!;
          // The page replaces `fetch`, so that the same address gets a different response.
          const element = put(page, each, answer(each.body, {key: newKey()}));
          await waitUntil(() => isReady(element), `ready: ${name}`);
          const good = wordsOf(element);
          expect(good).to.include(each.shows);
          sendOn(page, element.src, address(each.body, newKey()));
          const outcome = outcomeOf(element);
          await element.reload();
          expect(errorOf(await outcome).code, name).to.equal(code);
          expect(element.matches(':state(stale)'), name).to.equal(true);
          expect(wordsOf(element))
            .to.include(good.slice(0, 20))
            .and.to.match(/Not updated since /);
          sendOn(page, element.src, element.src);
          await element.reload();
          expect(isReady(element), name).to.equal(true);
          expect(wordsOf(element)).to.equal(good);
        },
      );
      for (const page of Object.values(pages)) expect(uncaught(page)).to.deep.equal([]);
    });

    it(`retries silently if its source responds with 500 or 429 at first: <${each.tag}>`, async () => {
      const page = await openPage({
        ...HASTY,
        head: `<script>{const {fetch} = window; const turns = new Map(); window.fetch = async (address, options) => {
          const turn = (turns.get(address) ?? 0) + 1; turns.set(address, turn);
          const [, status] = /then=(\\d+)/.exec(address) ?? [];
          return status && turn < 3 ? new Response('', {status: Number(status), headers: {'retry-after': '1'}}) : fetch(address, options);
        }}</script>`,
      });
      for (const status of [500, 502, 503, 429]) {
        const element = put(page, each, `${answer(each.body, {key: newKey()})}&then=${status}`);
        expect((await outcomeOf(element)).type, String(status)).to.equal('load');
        expect(wordsOf(element)).to.include(each.shows);
      }
      expect(page.window.reports).to.deep.equal([]);
    });

    it(`reports that the reader is offline, and recovers with the next request: <${each.tag}>`, async () => {
      const page = await openPage(HASTY);
      const navigator = (page.window as unknown as {navigator: Navigator}).navigator;
      Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => false});
      const src = answer(each.body, {key: newKey()});
      sendOn(page, src, 'http://no-such-host.invalid/');
      const element = put(page, each, src);
      const {code, message} = errorOf(await outcomeOf(element));
      expect(`${code}: ${message}`).to.equal('network: offline');
      expect(wordsOf(element)).to.equal('Inside');
      Reflect.deleteProperty(navigator, 'onLine');
      sendOn(page, src, src);
      await element.reload();
      expect(wordsOf(element)).to.include(each.shows);
      expect(uncaught(page)).to.deep.equal([]);
    });

    it(`reloads when a reload came due while the computer slept: <${each.tag}>`, async () => {
      // A fake clock on the page, which jumps ahead.
      const page = await openPage({
        head: `<script>{const {now} = Date; window.ahead = 0; Date.now = () => now() + window.ahead;
          const {setTimeout} = window; window.naps = [];
          window.setTimeout = (call, ms = 0, ...rest) => ms > 20000 ? window.naps.push(call) : setTimeout(call, ms, ...rest)}</script>`,
      });
      const view = page.window as unknown as {ahead: number; naps: (() => void)[]};
      const key = newKey();
      const element = make(
        page,
        each.tag,
        {...each.attributes, refresh: '3600', src: answer(each.body, {key})},
        'Inside',
      ) as Widget;
      page.document.body.append(element);
      await waitUntil(() => isReady(element) && view.naps.length);
      view.ahead = 8 * 3_600_000;
      const outcome = outcomeOf(element);
      view.naps.splice(0).forEach((call) => call());
      expect((await outcome).type).to.equal('load');
      expect((await ledgerOf(key)).requests).to.equal(2);
      expect(tidy(wordsOf(element))).to.include(each.shows);
      expect(page.window.reports).to.deep.equal([]);
    });
  }
});

/** Runs four at a time: browsers open six connections per host, and some faults keep theirs open. */
async function inTurns<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const worker = async (): Promise<void> => {
    for (let each = left.shift(); each !== undefined; each = left.shift()) await work(each);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

/** Sends the page's requests for one address to another from now on. */
function sendOn({window}: HostPage, from: string, to: string): void {
  const page = window as unknown as {sent?: Map<string, string>; fetch: typeof fetch};
  if (!page.sent) {
    const sent = (page.sent = new Map<string, string>());
    const {fetch} = page;
    page.fetch = (address, options) => fetch.call(window, sent.get(address as string) ?? address, options);
  }
  page.sent.set(new URL(from, location.href).href, new URL(to, location.href).href);
}
