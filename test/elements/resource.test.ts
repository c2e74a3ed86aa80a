import {expect, fixtureCleanup, fixtureSync, html} from '@open-wc/testing';
import {LitElement, type PropertyDeclarations} from 'lit';
import {type Input, type LoadState, REFRESH_FLOOR, ResourceController} from '../../src/controllers/resource.js';
import type {Load} from '../../src/http/load.js';
import {Problem} from '../../src/util/problem.js';
import {settle, useFakeClock} from '../support/fake-clock.js';
import {FakeLoader, type Pending} from '../support/fake-loader.js';
import {watchConsole} from '../support/console.js';
import {observed} from '../support/observed.js';

const NEWS = 'https://town.example/news.json';
const OTHER = 'https://town.example/other.json';
const EVENTS = ['loadstart', 'load', 'error', 'loadend'];

/** A minimal element with a resource, which shows its state and its value. */
class ResourceHost extends LitElement {
  static override properties: PropertyDeclarations = {
    input: {attribute: false},
    lazy: {type: Boolean},
    refresh: {type: Number},
  };
  input: Input | undefined;
  lazy = false;
  refresh = 0;
  load: Load = () => Promise.reject(new Error('no loader'));
  read = (document: unknown): string => String(document);
  readonly bases: string[] = [];
  readonly rendered: string[] = [];
  readonly resource = new ResourceController<string>(this, {
    load: (address, options) => this.load(address, options),
    read: (document, {base}) => {
      this.bases.push(base);
      return this.read(document);
    },
  });

  get state(): LoadState<string> {
    return this.resource.state;
  }

  protected override willUpdate(): void {
    this.resource.sync({input: this.input, lazy: this.lazy, refresh: this.refresh});
  }

  protected override render(): string {
    const text = 'value' in this.state ? `${this.state.status}: ${this.state.value}` : this.state.status;
    this.rendered.push(text);
    return text;
  }
}
customElements.define('resource-host', ResourceHost);

describe('ResourceController', () => {
  const written = watchConsole();
  const clock = useFakeClock();
  let events: string[];

  /** Creates a host with settings, not yet on the page. */
  function create({
    loader = new FakeLoader(),
    ...settings
  }: Partial<ResourceHost> & {loader?: FakeLoader}): ResourceHost {
    const host = Object.assign(new ResourceHost(), {load: loader.load, ...settings});
    for (const type of EVENTS) host.addEventListener(type, () => events.push(type));
    return host;
  }

  /** Adds a host to the page, and waits until nothing is pending. */
  async function show(host: ResourceHost): Promise<ResourceHost> {
    fixtureSync(html`<div></div>`).append(host);
    await settle();
    return host;
  }

  const shown = (host: ResourceHost): string | null | undefined => host.shadowRoot?.textContent;

  async function answer(call: Pending, ...answer: Parameters<Pending['answer']>): Promise<void> {
    call.answer(...answer);
    await settle();
  }

  async function fail(call: Pending, reason: unknown = new Problem('status', 'HTTP status 404')): Promise<void> {
    call.fail(reason);
    await settle();
  }

  /** Adds a host to the page that has loaded `news`. */
  async function showLoaded(loader: FakeLoader, settings: Partial<ResourceHost> = {}): Promise<ResourceHost> {
    const host = await show(create({loader, input: {address: NEWS}, ...settings}));
    await answer(loader.last, 'news');
    return host;
  }

  beforeEach(() => {
    events = [];
  });

  describe('state', () => {
    it('is idle without an input, without a request', async () => {
      const loader = new FakeLoader();
      const host = await show(create({loader}));
      expect(host.state).to.deep.equal({status: 'idle'});
      expect(loader.calls).to.deep.equal([]);
      expect(events).to.deep.equal([]);
    });

    it('is loading until the first response', async () => {
      const loader = new FakeLoader();
      const host = await show(create({loader, input: {address: NEWS}}));
      expect(host.state).to.deep.equal({status: 'loading'});
      expect(shown(host)).to.equal('loading');
      expect(loader.calls.map(({address, fresh}) => ({address, fresh}))).to.deep.equal([{address: NEWS, fresh: false}]);
    });

    it('is ready with the value and its time of arrival', async () => {
      const loader = new FakeLoader();
      const host = await show(create({loader, input: {address: NEWS}}));
      await clock.pass(1234);
      await answer(loader.last, 'news');
      expect(host.state).to.deep.equal({status: 'ready', value: 'news', at: 1234});
      expect(shown(host)).to.equal('ready: news');
    });

    it('is failed, with the problem, if nothing could be loaded', async () => {
      const loader = new FakeLoader();
      const problem = new Problem('status', 'HTTP status 404');
      const host = await show(create({loader, input: {address: NEWS}}));
      await fail(loader.last, problem);
      expect(host.state).to.deep.equal({status: 'failed', problem});
      expect(shown(host)).to.equal('failed');
    });

    it('is stale when a reload fails, with the last value, its time and the problem, and recovers', async () => {
      const loader = new FakeLoader();
      const problem = new Problem('network', 'no answer');
      const host = await showLoaded(loader);
      await clock.pass(5000);
      void host.resource.reload();
      await fail(loader.last, problem);
      expect(host.state).to.deep.equal({status: 'stale', value: 'news', at: 0, problem});
      expect(shown(host)).to.equal('stale: news');

      void host.resource.reload();
      await settle();
      expect(host.state.status, 'until the response arrives').to.equal('stale');
      await answer(loader.last, 'newer');
      expect(host.state).to.deep.equal({status: 'ready', value: 'newer', at: 5000});
      expect(shown(host)).to.equal('ready: newer');
    });

    it('recovers after a failed first load', async () => {
      const loader = new FakeLoader();
      const host = await show(create({loader, input: {address: NEWS}}));
      await fail(loader.last);
      void host.resource.reload();
      await answer(loader.last, 'news');
      expect(host.state).to.deep.equal({status: 'ready', value: 'news', at: 0});
    });

    it('drops value and problem at once when the input changes', async () => {
      const loader = new FakeLoader();
      const host = await showLoaded(loader);
      void host.resource.reload();
      await fail(loader.last);
      host.input = {address: OTHER};
      await settle();
      expect(host.state).to.deep.equal({status: 'loading'});
      expect(host.rendered.slice(-2)).to.deep.equal(['stale: news', 'loading']);
      host.input = undefined;
      await settle();
      expect(host.state).to.deep.equal({status: 'idle'});
      expect(loader.last.signal.aborted).to.equal(true);
    });
  });

  describe('with an input', () => {
    it('reads an inline document before the first rendering', async () => {
      const host = await show(create({input: {document: 'news'}}));
      expect(host.rendered[0]).to.equal('ready: news');
      expect(new Set(host.rendered).size).to.equal(1);
      expect(events).to.deep.equal(['loadstart', 'load', 'loadend']);
    });

    it('reads an inline document before the element is on a page', () => {
      const host = create({input: {document: 'news'}});
      host.resource.sync({input: host.input, lazy: false, refresh: 0});
      expect(host.state).to.deep.equal({status: 'ready', value: 'news', at: 0});
    });

    it('reads a new inline document', async () => {
      const host = await show(create({input: {document: 'news'}}));
      host.input = {document: 'newer'};
      await settle();
      expect(shown(host)).to.equal('ready: newer');
      expect(events).to.deep.equal(['loadstart', 'load', 'loadend', 'loadstart', 'load', 'loadend']);
    });

    it('does not load the same input again', async () => {
      const loader = new FakeLoader();
      const host = await showLoaded(loader);
      host.input = {address: NEWS};
      await settle();
      expect(loader.calls.length).to.equal(1);
    });

    it('resolves a relative address against the page', async () => {
      const loader = new FakeLoader();
      await show(create({loader, input: {address: 'news.json?of=today'}}));
      expect(loader.last.address).to.equal(new URL('news.json?of=today', document.baseURI).href);
    });

    it('resolves addresses in a document against its final address after redirects', async () => {
      const loader = new FakeLoader();
      const host = await show(create({loader, input: {address: NEWS}}));
      await answer(loader.last, 'news', OTHER);
      expect(host.bases).to.deep.equal([OTHER]);
      host.input = {document: 'news'};
      await settle();
      expect(host.bases).to.deep.equal([OTHER, document.baseURI]);
    });

    for (const address of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:application/json,{}',
      'blob:null/1',
      'file:///news.json',
      'https://',
      '//',
    ]) {
      it(`rejects the address ${JSON.stringify(address)} before any request`, async () => {
        const loader = new FakeLoader();
        const host = await show(create({loader, input: {address}}));
        expect(host.state).to.have.nested.property('problem.code', 'address');
        expect(loader.calls).to.deep.equal([]);
        expect(events).to.deep.equal(['loadstart', 'error', 'loadend']);
      });
    }
  });

  describe('after an error', () => {
    /** The problem of a document whose reader throws this error. */
    async function problemOf(reason: unknown): Promise<Problem> {
      const read = (): never => {
        throw reason;
      };
      const {state} = await show(create({input: {document: 'news'}, read}));
      if (state.status !== 'failed') throw new Error(state.status);
      return state.problem;
    }

    it('passes a Problem on unchanged', async () => {
      const problem = new Problem('syntax', 'not JSON');
      expect(await problemOf(problem)).to.equal(problem);
    });

    it('reports any other error of the reader with the code shape and its cause', async () => {
      for (const reason of [new TypeError('undefined is not a function'), 'a string', undefined, null]) {
        const problem = await problemOf(reason);
        expect(problem).to.be.an.instanceOf(Problem);
        expect(problem).to.include({code: 'shape', message: String(reason), cause: reason});
      }
    });

    it('reports any other error of the loader with the same code', async () => {
      const loader = new FakeLoader();
      const host = await show(create({loader, input: {address: NEWS}}));
      await fail(loader.last, new TypeError('unexpected'));
      expect(host.state).to.have.nested.property('problem.code', 'shape');
    });

    it('keeps a good value if a new document cannot be read', async () => {
      const loader = new FakeLoader();
      const host = await showLoaded(loader);
      host.read = () => {
        throw new Problem('shape', 'not a feed');
      };
      void host.resource.reload();
      await answer(loader.last, 'something else');
      expect(host.state).to.include({status: 'stale', value: 'news'});
    });
  });

  describe('for its events', () => {
    it('sends loadstart, load and loadend in the order of <img>', async () => {
      const loader = new FakeLoader();
      await show(create({loader, input: {address: NEWS}}));
      expect(events).to.deep.equal(['loadstart']);
      await answer(loader.last, 'news');
      expect(events).to.deep.equal(['loadstart', 'load', 'loadend']);
    });

    it('sends error with the problem instead of load after a failure', async () => {
      const loader = new FakeLoader();
      const host = await show(create({loader, input: {address: NEWS}}));
      const heard: ErrorEvent[] = [];
      host.addEventListener('error', (event) => heard.push(event));
      const problem = new Problem('timeout', 'no answer in 15 s');
      await fail(loader.last, problem);
      expect(events).to.deep.equal(['loadstart', 'error', 'loadend']);
      expect(heard.map(({error, message}) => ({error: error as unknown, message}))).to.deep.equal([
        {error: problem, message: 'no answer in 15 s'},
      ]);
    });

    it('sends events that do not bubble', async () => {
      const loader = new FakeLoader();
      const host = create({loader, input: {address: NEWS}});
      const heard: string[] = [];
      for (const type of EVENTS)
        host.addEventListener(type, ({bubbles, composed}) => heard.push(`${type} ${bubbles} ${composed}`));
      await show(host);
      await fail(loader.last);
      void host.resource.reload();
      await answer(loader.last, 'news');
      expect([...new Set(heard)].sort()).to.deep.equal(EVENTS.map((type) => `${type} false false`).sort());
    });

    it('sends load and error after rendering the outcome', async () => {
      const loader = new FakeLoader();
      const host = create({loader, input: {address: NEWS}});
      const seen: unknown[] = [];
      for (const type of EVENTS) host.addEventListener(type, () => seen.push([type, shown(host)]));
      await show(host);
      await answer(loader.last, 'news');
      void host.resource.reload();
      await fail(loader.last);
      expect(seen).to.deep.equal([
        // The first rendering has not happened yet.
        ['loadstart', ''],
        ['load', 'ready: news'],
        ['loadend', 'ready: news'],
        ['loadstart', 'ready: news'],
        ['error', 'stale: news'],
        ['loadend', 'stale: news'],
      ]);
    });
  });

  describe('with several requests', () => {
    for (const order of ['in order', 'in reverse order']) {
      it(`uses the newest request if responses arrive ${order}`, async () => {
        const loader = new FakeLoader({heedsAbort: false});
        const host = await show(create({loader, input: {address: NEWS}}));
        host.input = {address: OTHER};
        await settle();
        host.input = {address: `${OTHER}?2`};
        await settle();
        const calls = order === 'in their order' ? loader.calls : loader.calls.toReversed();
        for (const call of calls) await answer(call, call.address);
        expect(host.state).to.deep.equal({status: 'ready', value: `${OTHER}?2`, at: 0});
        expect(host.rendered).to.not.include(`ready: ${NEWS}`);
        expect(events).to.deep.equal(['loadstart', 'loadstart', 'loadstart', 'load', 'loadend']);
      });
    }

    it('uses the newest request if an older one fails later', async () => {
      const loader = new FakeLoader({heedsAbort: false});
      const host = await show(create({loader, input: {address: NEWS}}));
      host.input = {address: OTHER};
      await settle();
      const [older, newer] = loader.calls as [Pending, Pending];
      await answer(newer, 'other');
      await fail(older);
      expect(host.state).to.deep.equal({status: 'ready', value: 'other', at: 0});
      expect(events).to.deep.equal(['loadstart', 'loadstart', 'load', 'loadend']);
    });

    it('aborts older requests', async () => {
      const loader = new FakeLoader();
      const host = await show(create({loader, input: {address: NEWS}}));
      host.input = {address: OTHER};
      await settle();
      void host.resource.reload();
      expect(loader.calls.map(({signal}) => signal.aborted)).to.deep.equal([true, true, false]);
    });

    it('drops a request if a document replaces the address', async () => {
      const loader = new FakeLoader({heedsAbort: false});
      const host = await show(create({loader, input: {address: NEWS}}));
      host.input = {document: 'document'};
      await settle();
      await answer(loader.last, 'news');
      expect(shown(host)).to.equal('ready: document');
    });
  });

  describe('reload()', () => {
    /** Returns true if a promise has resolved. */
    const watch = (promise: Promise<void>): {isOver: boolean} => {
      const watched = {isOver: false};
      void promise.then(() => (watched.isOver = true));
      return watched;
    };

    it('revalidates with the server, and resolves when the response has been rendered', async () => {
      const loader = new FakeLoader();
      const host = await showLoaded(loader);
      const reloaded = watch(host.resource.reload());
      await settle();
      expect(reloaded.isOver).to.equal(false);
      expect(loader.last.fresh).to.equal(true);
      await answer(loader.last, 'newer');
      expect(reloaded.isOver).to.equal(true);
      expect(shown(host)).to.equal('ready: newer');
    });

    it('resolves if the load fails', async () => {
      const loader = new FakeLoader();
      const host = await showLoaded(loader);
      const reloaded = watch(host.resource.reload());
      await fail(loader.last);
      expect(reloaded.isOver).to.equal(true);
    });

    it('resolves with the newest load if it is superseded', async () => {
      const loader = new FakeLoader();
      const host = await showLoaded(loader);
      const first = watch(host.resource.reload());
      const second = watch(host.resource.reload());
      await settle();
      expect([first.isOver, second.isOver]).to.deep.equal([false, false]);
      await answer(loader.last, 'newer');
      expect([first.isOver, second.isOver]).to.deep.equal([true, true]);
      expect(loader.calls.length).to.equal(3);
    });

    it('resolves if the input or the element is removed', async () => {
      const loader = new FakeLoader();
      const host = await showLoaded(loader);
      const first = watch(host.resource.reload());
      host.input = undefined;
      await settle();
      expect(first.isOver).to.equal(true);
      host.input = {address: OTHER};
      await settle();
      const second = watch(host.resource.reload());
      host.remove();
      await settle();
      expect(second.isOver).to.equal(true);
    });

    it('resolves at once without an input', async () => {
      const host = await show(create({}));
      await host.resource.reload();
      expect(events).to.deep.equal([]);
    });

    it('does not wait until a lazy element is visible', async () => {
      const loader = new FakeLoader();
      const host = create({loader, input: {address: NEWS}, lazy: true});
      fixtureSync(html`<div style="padding-block-start: 9000px"></div>`).append(host);
      await host.updateComplete;
      void host.resource.reload();
      expect(loader.calls.length).to.equal(1);
    });

    it('reads a document again', async () => {
      const host = await show(create({input: {document: 'news'}}));
      host.read = (document) => `${String(document)}, read again`;
      await host.resource.reload();
      expect(shown(host)).to.equal('ready: news, read again');
    });
  });

  describe('with elements that move', () => {
    it('loads nothing for an element that was never connected', async () => {
      const loader = new FakeLoader();
      const host = create({loader, input: {address: NEWS}});
      host.resource.sync({input: host.input, lazy: false, refresh: 60});
      await settle();
      expect(loader.calls).to.deep.equal([]);
      expect(clock.waits).to.deep.equal([]);
    });

    it('aborts the request silently when the element is removed', async () => {
      const loader = new FakeLoader({heedsAbort: false});
      const host = await show(create({loader, input: {address: NEWS}}));
      host.remove();
      await settle();
      expect(loader.last.signal.aborted).to.equal(true);
      await answer(loader.last, 'news');
      expect(events).to.deep.equal(['loadstart']);
      expect(host.rendered).to.not.include('ready: news');
    });

    it('starts the load again when a removed element returns', async () => {
      const loader = new FakeLoader();
      const host = await show(create({loader, input: {address: NEWS}}));
      host.remove();
      await settle();
      await show(host);
      expect(loader.calls.map(({signal}) => signal.aborted)).to.deep.equal([true, false]);
      await answer(loader.last, 'news');
      expect(shown(host)).to.equal('ready: news');
      expect(events).to.deep.equal(['loadstart', 'loadstart', 'load', 'loadend']);
    });

    it('makes no request when a loaded element returns', async () => {
      const loader = new FakeLoader();
      const host = await showLoaded(loader);
      host.remove();
      await settle();
      await show(host);
      expect(loader.calls.length).to.equal(1);
      expect(shown(host)).to.equal('ready: news');
    });

    it('does not interrupt the request when the element moves', async () => {
      const loader = new FakeLoader();
      const host = await show(create({loader, input: {address: NEWS}}));
      fixtureSync(html`<section></section>`).append(host);
      fixtureSync(html`<section></section>`).append(host);
      await settle();
      expect(loader.calls.map(({signal}) => signal.aborted)).to.deep.equal([false]);
      await answer(loader.last, 'news');
      expect(shown(host)).to.equal('ready: news');
      expect(events).to.deep.equal(['loadstart', 'load', 'loadend']);
    });

    it('delays the load of a new address while the element is removed', async () => {
      const loader = new FakeLoader();
      const host = await showLoaded(loader);
      host.remove();
      await settle();
      host.input = {address: OTHER};
      await settle();
      expect(loader.calls.length).to.equal(1);
      await show(host);
      expect(loader.calls.map(({address}) => address)).to.deep.equal([NEWS, OTHER]);
    });
  });

  describe('a lazy element', () => {
    const FAR = 9000;

    /** Adds a lazy host far below the viewport. */
    async function showFar(settings: Partial<ResourceHost> & {loader?: FakeLoader}): Promise<ResourceHost> {
      const host = create({input: {address: NEWS}, lazy: true, ...settings});
      fixtureSync(html`<div style="padding-block-start: ${FAR}px"></div>`).append(host);
      await observed(host);
      return host;
    }

    afterEach(() => scrollTo(0, 0));

    it('loads nothing while it is far away', async () => {
      const loader = new FakeLoader();
      const host = await showFar({loader});
      expect(loader.calls).to.deep.equal([]);
      expect(host.state).to.deep.equal({status: 'idle'});
      expect(events).to.deep.equal([]);
    });

    it('loads once when it comes near, before it is visible', async () => {
      const loader = new FakeLoader();
      const host = await showFar({loader});
      // It is 300 px below the viewport.
      scrollTo(0, host.getBoundingClientRect().top + scrollY - innerHeight - 300);
      await observed(host);
      expect(host.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
      expect(loader.calls.length).to.equal(1);
      scrollTo(0, 0);
      await observed(host);
      scrollTo(0, FAR);
      await observed(host);
      expect(loader.calls.length).to.equal(1);
    });

    it('loads at once if it is visible', async () => {
      const loader = new FakeLoader();
      const host = await show(create({loader, input: {address: NEWS}, lazy: true}));
      await observed(host);
      expect(loader.calls.length).to.equal(1);
    });

    it('loads at once when it is no longer lazy', async () => {
      const loader = new FakeLoader();
      const host = await showFar({loader});
      host.lazy = false;
      await host.updateComplete;
      expect(loader.calls.length).to.equal(1);
    });

    it('keeps waiting after a move or a change of address', async () => {
      const loader = new FakeLoader();
      const host = await showFar({loader});
      fixtureSync(html`<div style="padding-block-start: ${FAR}px"></div>`).append(host);
      host.input = {address: OTHER};
      await observed(host);
      expect(loader.calls).to.deep.equal([]);
      host.scrollIntoView();
      await observed(host);
      expect(loader.calls.map(({address}) => address)).to.deep.equal([OTHER]);
    });

    it('does not load if it is removed while waiting', async () => {
      const loader = new FakeLoader();
      const host = await showFar({loader});
      host.remove();
      await settle();
      const near = await show(create({loader: new FakeLoader()}));
      await observed(near);
      expect(loader.calls).to.deep.equal([]);
    });

    it('shows a document at once', async () => {
      const host = await showFar({input: {document: 'news'}});
      expect(host.rendered[0]).to.equal('ready: news');
    });
  });

  describe('refresh', () => {
    const HOUR = 3_600_000;

    function setHidden(hidden: boolean): void {
      Object.defineProperty(document, 'hidden', {configurable: true, get: () => hidden});
      document.dispatchEvent(new Event('visibilitychange', {bubbles: true}));
    }

    afterEach(() => {
      Reflect.deleteProperty(document, 'hidden');
    });

    it('reloads repeatedly at its interval, revalidating with the server', async () => {
      const loader = new FakeLoader();
      const host = await showLoaded(loader, {refresh: 60});
      expect(clock.waits).to.deep.equal([60_000]);
      await clock.pass(59_999);
      expect(loader.calls.length).to.equal(1);
      await clock.pass(1);
      expect(loader.calls.map(({fresh}) => fresh)).to.deep.equal([false, true]);
      expect(clock.waits, 'no timer during a load').to.deep.equal([]);
      await answer(loader.last, 'newer');
      expect(shown(host)).to.equal('ready: newer');
      expect(clock.waits).to.deep.equal([60_000]);
    });

    it('continues after a failure', async () => {
      const loader = new FakeLoader();
      const host = await showLoaded(loader, {refresh: 60});
      await clock.pass(60_000);
      await fail(loader.last);
      expect(host.state.status).to.equal('stale');
      await clock.pass(60_000);
      await answer(loader.last, 'newer');
      expect(shown(host)).to.equal('ready: newer');
    });

    for (const refresh of [1, 0.001, 29, REFRESH_FLOOR]) {
      it(`raises an interval of ${refresh} seconds to the minimum of ${REFRESH_FLOOR}`, async () => {
        await showLoaded(new FakeLoader(), {refresh});
        expect(clock.waits).to.deep.equal([30_000]);
      });
    }

    for (const refresh of [0, -1, -60, NaN]) {
      it(`never reloads with an interval of ${refresh} seconds`, async () => {
        await showLoaded(new FakeLoader(), {refresh});
        expect(clock.waits).to.deep.equal([]);
      });
    }

    for (const refresh of [2_147_484, 31_536_000, 1e12, Infinity]) {
      it(`keeps an interval of ${refresh} seconds within the limit of timers`, async () => {
        await showLoaded(new FakeLoader(), {refresh});
        // A timer of more than 2^31 - 1 milliseconds fires at once.
        for (const wait of clock.waits) expect(wait).to.be.within(30_000, 2 ** 31 - 1);
      });
    }

    it('can be changed at any time', async () => {
      const host = await showLoaded(new FakeLoader());
      const waits = async (refresh: number): Promise<number[]> => {
        host.refresh = refresh;
        await settle();
        return clock.waits;
      };
      expect(await waits(90)).to.deep.equal([90_000]);
      expect(await waits(120)).to.deep.equal([120_000]);
      expect(await waits(0)).to.deep.equal([]);
    });

    it('pauses while the page is hidden, and catches up when it is visible again', async () => {
      const loader = new FakeLoader();
      await showLoaded(loader, {refresh: 60});
      setHidden(true);
      await clock.pass(60_000);
      await clock.pass(HOUR);
      expect(loader.calls.length).to.equal(1);
      setHidden(false);
      expect(loader.calls.length).to.equal(2);
      setHidden(true);
      setHidden(false);
      expect(loader.calls.length).to.equal(2);
    });

    it('catches up when the page returns from the back/forward cache', async () => {
      const loader = new FakeLoader();
      await showLoaded(loader, {refresh: 60});
      // No timer runs in the cache.
      clock.freeze(HOUR);
      expect(loader.calls.length).to.equal(1);
      setHidden(false);
      expect(loader.calls.length).to.equal(2);
    });

    it('does not reload early when the page returns from the back/forward cache', async () => {
      const loader = new FakeLoader();
      await showLoaded(loader, {refresh: 60});
      clock.freeze(59_999);
      setHidden(false);
      expect(loader.calls.length).to.equal(1);
      expect(clock.waits).to.deep.equal([1]);
    });

    it('catches up soon after a computer has slept, even if its timer has time left', async () => {
      const loader = new FakeLoader();
      await showLoaded(loader, {refresh: 24 * 3600});
      const [wait = NaN] = clock.waits;
      expect(wait).to.be.at.most(300_000);
      clock.freeze(30 * HOUR);
      await clock.pass(wait);
      expect(loader.calls.length).to.equal(2);
    });

    it('waits in several short timers, and does not reload early', async () => {
      const loader = new FakeLoader();
      await showLoaded(loader, {refresh: 3600});
      for (let nap = 0; nap < 11; nap++) await clock.pass(300_000);
      expect(loader.calls.length).to.equal(1);
      await clock.pass(300_000);
      expect(loader.calls.length).to.equal(2);
    });

    it('does not reload early because the page was hidden for a moment', async () => {
      const loader = new FakeLoader();
      await showLoaded(loader, {refresh: 60});
      setHidden(true);
      setHidden(false);
      await settle();
      expect(loader.calls.length).to.equal(1);
      expect(clock.waits).to.deep.equal([60_000]);
    });

    it('stops when the element is removed, visible or hidden, and continues when it returns', async () => {
      const loader = new FakeLoader();
      const host = await showLoaded(loader, {refresh: 60});
      setHidden(true);
      await clock.pass(60_000);
      host.remove();
      await settle();
      setHidden(false);
      expect(loader.calls.length).to.equal(1);
      expect(clock.waits).to.deep.equal([]);
      await show(host);
      expect(clock.waits).to.deep.equal([60_000]);
      host.remove();
      await settle();
      expect(clock.waits).to.deep.equal([]);
    });

    it('continues after a move', async () => {
      const host = await showLoaded(new FakeLoader(), {refresh: 60});
      fixtureSync(html`<section></section>`).append(host);
      await settle();
      expect(clock.waits).to.deep.equal([60_000]);
    });

    it('restarts with every reload', async () => {
      const loader = new FakeLoader();
      const host = await showLoaded(loader, {refresh: 60});
      await clock.pass(50_000);
      void host.resource.reload();
      await answer(loader.last, 'newer');
      expect(clock.waits).to.deep.equal([60_000]);
    });

    it('has no effect for a document', async () => {
      await show(create({input: {document: 'news'}, refresh: 60}));
      expect(clock.waits).to.deep.equal([]);
    });

    it('leaves no timer when the address is removed', async () => {
      const host = await showLoaded(new FakeLoader(), {refresh: 60});
      host.input = undefined;
      await settle();
      expect(clock.waits).to.deep.equal([]);
    });
  });

  it('writes nothing to the console', async () => {
    const loader = new FakeLoader();
    const host = await showLoaded(loader);
    void host.resource.reload();
    await fail(loader.last);
    fixtureCleanup();
    await settle();
    expect(written.take()).to.deep.equal([]);
  });
});
