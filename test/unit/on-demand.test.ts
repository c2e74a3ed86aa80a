import {aTimeout, expect} from '@open-wc/testing';
import {OnDemand} from '../../src/util/on-demand.js';
import {Problem} from '../../src/util/problem.js';

const FILE = 'views/network-chart.js';
const CAUSE = new TypeError('Failed to fetch dynamically imported module');
const MODULE = {text: 'here'};

/** A request that the test answers. */
interface Pending {
  readonly resolve: (module: typeof MODULE) => void;
  readonly reject: (cause: unknown) => void;
}

function stage() {
  const requests: Pending[] = [];
  const load = () =>
    new Promise<typeof MODULE>((resolve, reject) => {
      requests.push({resolve, reject});
    });
  return {onDemand: new OnDemand(FILE, load), requests};
}

const problemOf = async (promise: unknown): Promise<Problem> => {
  const error = await Promise.resolve(promise).then(
    () => new Error('not rejected'),
    (reason: unknown) => reason,
  );
  if (error instanceof Problem) return error;
  throw error;
};

describe('OnDemand', () => {
  it('makes no request before its first use', () => {
    const {onDemand, requests} = stage();
    expect(onDemand.module).to.equal(undefined);
    expect(requests).to.have.length(0);
  });

  it('loads its module once, for all callers', async () => {
    const {onDemand, requests} = stage();
    onDemand.preload();
    const calls = [onDemand.load(), onDemand.load(), Promise.resolve(onDemand.use((module) => module))];
    expect(onDemand.module).to.equal(undefined);
    requests[0]?.resolve(MODULE);
    for (const module of await Promise.all(calls)) expect(module).to.equal(MODULE);
    expect(onDemand.module).to.equal(MODULE);
    expect(await onDemand.load()).to.equal(MODULE);
    onDemand.preload();
    expect(requests).to.have.length(1);
  });

  it('calls back with the module: at once if it has loaded, otherwise later', async () => {
    const {onDemand, requests} = stage();
    const later = onDemand.use(({text}) => text);
    expect(later).to.be.instanceOf(Promise);
    requests[0]?.resolve(MODULE);
    expect(await later).to.equal('here');
    expect(onDemand.use(({text}) => text)).to.equal('here');
  });

  it('waits for the promise that a callback returns', async () => {
    const {onDemand, requests} = stage();
    const read = ({text}: typeof MODULE) => Promise.resolve(text);
    const first = onDemand.use(read);
    requests[0]?.resolve(MODULE);
    expect(await first).to.equal('here');
    expect(await onDemand.use(read)).to.equal('here');
  });

  it('is synchronous and makes no request if the module was provided', async () => {
    const {onDemand, requests} = stage();
    onDemand.provide(MODULE);
    expect(onDemand.module).to.equal(MODULE);
    expect(onDemand.use(({text}) => text)).to.equal('here');
    onDemand.preload();
    expect(await onDemand.load()).to.equal(MODULE);
    expect(requests).to.have.length(0);
  });

  it('reports a failure to every caller, naming the file and what to do', async () => {
    const {onDemand, requests} = stage();
    const calls = [onDemand.load(), onDemand.load(), onDemand.use(() => expect.fail('called back without a module'))];
    requests[0]?.reject(CAUSE);
    for (const call of calls) {
      const {code, message, cause} = await problemOf(call);
      expect(code).to.equal('network');
      expect(message).to.equal(
        `${FILE} could not be loaded (${String(CAUSE)}): publish all files of one version together, and allow them in script-src`,
      );
      expect(cause).to.equal(CAUSE);
    }
    expect(requests).to.have.length(1);
    expect(onDemand.module).to.equal(undefined);
  });

  for (const [name, call] of [
    ['load', (onDemand: OnDemand<typeof MODULE>) => onDemand.load()],
    ['use', (onDemand: OnDemand<typeof MODULE>) => onDemand.use((module) => module)],
  ] as const) {
    it(`retries after a failure when ${name} is called again`, async () => {
      const {onDemand, requests} = stage();
      const first = call(onDemand);
      requests[0]?.reject(CAUSE);
      await problemOf(first);
      // It does not retry by itself.
      expect(requests).to.have.length(1);
      const second = call(onDemand);
      expect(requests).to.have.length(2);
      requests[1]?.resolve(MODULE);
      expect(await second).to.equal(MODULE);
    });
  }

  describe('preload', () => {
    const unhandled: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      unhandled.push(event.reason);
    };
    beforeEach(() => addEventListener('unhandledrejection', note));
    afterEach(() => {
      removeEventListener('unhandledrejection', note);
      unhandled.length = 0;
    });

    it('starts the request', () => {
      const {onDemand, requests} = stage();
      onDemand.preload();
      expect(requests).to.have.length(1);
    });

    it('leaves no unhandled rejection, and lets the next call retry', async () => {
      const {onDemand, requests} = stage();
      onDemand.preload();
      requests[0]?.reject(CAUSE);
      // Browsers report an unhandled rejection in a separate task.
      await aTimeout(50);
      expect(unhandled).to.deep.equal([]);
      onDemand.preload();
      expect(requests).to.have.length(2);
    });

    it('leaves the failure of its request to callers of load in the meantime', async () => {
      const {onDemand, requests} = stage();
      onDemand.preload();
      const load = onDemand.load();
      requests[0]?.reject(CAUSE);
      expect((await problemOf(load)).code).to.equal('network');
    });
  });
});
