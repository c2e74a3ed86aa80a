import {aTimeout, expect} from '@open-wc/testing';
import {type Answer, createLoad, type Load, type Environment} from '../../src/http/load.js';
import {Problem} from '../../src/util/problem.js';

const ADDRESS = 'https://town.example/news.json';
const DOCUMENT = '{"ok":true}';

interface Call {
  readonly address: string;
  readonly init: RequestInit & {readonly signal: AbortSignal};
}
/** What the network does with one request. */
type Behaviour = (call: Call) => Promise<Response>;

interface Stage {
  readonly load: Load;
  /** Every request made, in order. */
  readonly calls: readonly Call[];
  /** How long was slept between tries, in milliseconds. */
  readonly waits: readonly number[];
}

/** A loader whose network follows a script, one behaviour a request, the last one for all that follow; it sleeps in no time. */
function stage(script: readonly Behaviour[], environment: Partial<Environment> = {}): Stage {
  const calls: Call[] = [];
  const waits: number[] = [];
  const load = createLoad({
    fetch: (async (address: string, init: Call['init']) => {
      const call = {address, init};
      const behaviour = script[Math.min(calls.push(call), script.length) - 1];
      if (!behaviour) throw new Error('no request was expected');
      return behaviour(call);
    }) as typeof fetch,
    sleep(ms) {
      waits.push(ms);
      return Promise.resolve();
    },
    random: () => 0,
    diagnose: (_, cause) => Promise.resolve(new Problem('network', 'no answer', {cause})),
    ...environment,
  });
  return {load, calls, waits};
}

const respond =
  (
    body: BodyInit | null = DOCUMENT,
    {
      type = 'application/json',
      status = 200,
      headers = {},
    }: {type?: string | null; status?: number; headers?: Record<string, string>} = {},
  ): Behaviour =>
  () => {
    const response = new Response(body, {status, headers});
    if (type === null) response.headers.delete('content-type');
    else response.headers.set('content-type', type);
    return Promise.resolve(response);
  };
const fail: Behaviour = () => Promise.reject(new TypeError('Failed to fetch'));
/** Never answers, and ends as an aborted `fetch` does. */
const hang: Behaviour = ({init: {signal}}) =>
  new Promise((_, reject) => {
    const end = () => reject(signal.reason as Error);
    if (signal.aborted) end();
    signal.addEventListener('abort', end);
  });
/** A promise that is settled from outside. */
function deferred<T = undefined>(): {promise: Promise<T>; resolve: (value: T) => void} {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return {promise, resolve};
}
/** Answers when it is told to. */
function held(): {behaviour: Behaviour; release: () => void} {
  const gate = deferred();
  return {
    behaviour: async (call) => {
      await Promise.race([gate.promise, hang(call)]);
      return respond()(call);
    },
    release: () => gate.resolve(undefined),
  };
}

/** What a promise was rejected with; being fulfilled is the failure here. */
async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const answer = await promise.then(
    (value) => ({value}),
    (error: unknown) => ({error}),
  );
  if ('error' in answer) return answer.error;
  throw new Error(`not rejected: ${JSON.stringify(answer.value)}`);
}
async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const error = await rejection(promise);
  if (error instanceof Problem) return error;
  throw error;
}
/** Lets everything happen that waits for nothing but promises. */
const settle = (): Promise<void> => aTimeout(0);

describe('load', () => {
  it('answers with the text and the address', async () => {
    const {load} = stage([respond()]);
    expect(await load(ADDRESS)).to.deep.equal({text: DOCUMENT, url: ADDRESS, next: undefined});
  });

  it('answers with the address that a redirect led to', async () => {
    const moved = 'https://town.example/moved/news.json';
    const {load} = stage([async (call) => Object.defineProperty(await respond()(call), 'url', {value: moved})]);
    expect((await load(ADDRESS)).url).to.equal(moved);
  });

  it('sends no cookies and no header of its own', async () => {
    const {load, calls} = stage([respond()]);
    await load(ADDRESS);
    const {signal, ...init} = calls[0]?.init ?? {};
    expect(init).to.deep.equal({credentials: 'omit', cache: 'default'});
    expect(signal).to.be.instanceOf(AbortSignal);
    expect(calls[0]?.address).to.equal(ADDRESS);
  });

  it('asks whether the copy in the cache is still right when it is to be fresh', async () => {
    const {load, calls} = stage([respond()]);
    await load(ADDRESS, {fresh: true});
    expect(calls[0]?.init.cache).to.equal('no-cache');
  });

  describe('of several who want the same', () => {
    it('makes one request for all who ask while it is under way', async () => {
      const {behaviour, release} = held();
      const {load, calls} = stage([behaviour]);
      const all = [load(ADDRESS), load(ADDRESS), load(ADDRESS, {signal: new AbortController().signal})];
      release();
      const answers = await Promise.all(all);
      expect(calls).to.have.length(1);
      expect(new Set(answers).size).to.equal(1);
    });

    it('makes one request for each address', async () => {
      const {load, calls} = stage([respond()]);
      await Promise.all([load(ADDRESS), load(`${ADDRESS}?page=2`)]);
      expect(calls.map(({address}) => address)).to.deep.equal([ADDRESS, `${ADDRESS}?page=2`]);
    });

    it('asks again once the answer is there: it is no cache', async () => {
      const {load, calls} = stage([respond('{"n":1}'), respond('{"n":2}')]);
      expect((await load(ADDRESS)).text).to.equal('{"n":1}');
      expect((await load(ADDRESS)).text).to.equal('{"n":2}');
      expect(calls).to.have.length(2);
    });

    it('asks again after a failure', async () => {
      const {load, calls} = stage([respond('', {status: 404}), respond()]);
      await problemOf(load(ADDRESS));
      expect((await load(ADDRESS)).text).to.equal(DOCUMENT);
      expect(calls).to.have.length(2);
    });

    it('tells all of them of a failure', async () => {
      const {load, calls} = stage([respond('', {status: 404})]);
      const problems = await Promise.all([problemOf(load(ADDRESS)), problemOf(load(ADDRESS))]);
      expect(problems.map(({code}) => code)).to.deep.equal(['status', 'status']);
      expect(calls).to.have.length(1);
    });

    it('shares the tries and the waits between them too', async () => {
      const {load, calls} = stage([fail, fail, respond()]);
      await Promise.all([load(ADDRESS), load(ADDRESS)]);
      expect(calls).to.have.length(3);
    });

    it('goes on when one of two loses interest', async () => {
      const {behaviour, release} = held();
      const {load, calls} = stage([behaviour]);
      const leaving = new AbortController();
      const left = load(ADDRESS, {signal: leaving.signal});
      const staying = load(ADDRESS, {signal: new AbortController().signal});
      const reason = new Error('removed');
      leaving.abort(reason);
      expect(await rejection(left)).to.equal(reason);
      expect(calls[0]?.init.signal.aborted).to.equal(false);
      release();
      expect((await staying).text).to.equal(DOCUMENT);
      expect(calls).to.have.length(1);
    });

    it('goes on when the first of two loses interest and the second never can', async () => {
      const {behaviour, release} = held();
      const {load} = stage([behaviour]);
      const leaving = new AbortController();
      const left = load(ADDRESS, {signal: leaving.signal});
      const staying = load(ADDRESS);
      leaving.abort();
      await rejection(left);
      release();
      expect((await staying).text).to.equal(DOCUMENT);
    });

    it('stops the request when all have lost interest', async () => {
      const {load, calls} = stage([hang]);
      const one = new AbortController();
      const other = new AbortController();
      const both = [rejection(load(ADDRESS, {signal: one.signal})), rejection(load(ADDRESS, {signal: other.signal}))];
      one.abort('one');
      await settle();
      expect(calls[0]?.init.signal.aborted).to.equal(false);
      other.abort('other');
      expect(await Promise.all(both)).to.deep.equal(['one', 'other']);
      expect(calls[0]?.init.signal.aborted).to.equal(true);
      expect(calls).to.have.length(1);
    });

    it('starts anew for one who comes after that', async () => {
      const {load, calls} = stage([hang, respond()]);
      const leaving = new AbortController();
      const left = load(ADDRESS, {signal: leaving.signal});
      leaving.abort();
      await rejection(left);
      expect((await load(ADDRESS)).text).to.equal(DOCUMENT);
      expect(calls).to.have.length(2);
      expect(calls[1]?.init.signal).to.not.equal(calls[0]?.init.signal);
    });

    it('does not lose the new request when the stopped one comes to its end late', async () => {
      const late = deferred<Response>();
      const {behaviour, release} = held();
      const {load, calls} = stage([() => late.promise, behaviour]);
      const leaving = new AbortController();
      const left = load(ADDRESS, {signal: leaving.signal});
      leaving.abort();
      await rejection(left);
      const second = load(ADDRESS);
      late.resolve(new Response('{"late":true}', {headers: {'content-type': 'application/json'}}));
      await settle();
      const third = load(ADDRESS);
      release();
      expect(await second).to.equal(await third);
      expect((await second).text).to.equal(DOCUMENT);
      expect(calls).to.have.length(2);
    });
  });

  it('makes no request for one who has lost interest before asking', async () => {
    const {load, calls} = stage([respond()]);
    const reason = new Error('gone');
    expect(await rejection(load(ADDRESS, {signal: AbortSignal.abort(reason)}))).to.equal(reason);
    expect(calls).to.have.length(0);
  });

  it('makes no further try for one who loses interest during a wait', async () => {
    const sleeping = deferred();
    const {load, calls} = stage([fail, respond()], {sleep: () => sleeping.promise});
    const leaving = new AbortController();
    const left = load(ADDRESS, {signal: leaving.signal});
    await settle();
    leaving.abort('gone');
    expect(await rejection(left)).to.equal('gone');
    sleeping.resolve(undefined);
    await settle();
    expect(calls).to.have.length(1);
  });

  describe('after a failure that may pass', () => {
    for (const [name, behaviour] of [
      ['no answer', fail],
      ['status 429', respond('', {status: 429})],
      ['status 500', respond('', {status: 500})],
      ['status 502', respond('', {status: 502})],
      ['status 503', respond('', {status: 503})],
      ['status 504', respond('', {status: 504})],
    ] as const) {
      it(`tries again: ${name}`, async () => {
        const {load, calls, waits} = stage([behaviour, respond()]);
        expect((await load(ADDRESS)).text).to.equal(DOCUMENT);
        expect(calls).to.have.length(2);
        expect(waits).to.deep.equal([1000]);
      });

      it(`gives up after the third try: ${name}`, async () => {
        const {load, calls, waits} = stage([behaviour]);
        const {code, message} = await problemOf(load(ADDRESS));
        expect(code).to.equal(behaviour === fail ? 'network' : 'status');
        if (behaviour !== fail) expect(message).to.include(name.slice(-3));
        expect(calls).to.have.length(3);
        expect(waits).to.deep.equal([1000, 4000]);
      });
    }

    it('tries again when the connection is cut in the middle of the body', async () => {
      const cut: Behaviour = async (call) => {
        const body = new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode(DOCUMENT.slice(0, 5)));
          },
          pull(controller) {
            controller.error(new TypeError('network error'));
          },
        });
        return respond(body)(call);
      };
      const {load, calls, waits} = stage([cut, respond()]);
      expect((await load(ADDRESS)).text).to.equal(DOCUMENT);
      expect(calls).to.have.length(2);
      expect(waits).to.deep.equal([1000]);
    });

    it('keeps what the browser said as the cause', async () => {
      const {load} = stage([fail]);
      expect((await problemOf(load(ADDRESS))).cause).to.be.instanceOf(TypeError);
    });

    it('tells of the last failure, not the first', async () => {
      const {load} = stage([fail, fail, respond('', {status: 503})]);
      expect((await problemOf(load(ADDRESS))).code).to.equal('status');
    });

    it('waits up to half as long again, so that visitors do not come back in step', async () => {
      for (const [random, expected] of [
        [0, [1000, 4000]],
        [0.5, [1250, 5000]],
        [1, [1500, 6000]],
      ] as const) {
        const {load, waits} = stage([fail], {random: () => random});
        await problemOf(load(ADDRESS));
        expect(waits).to.deep.equal(expected);
      }
    });

    describe('with Retry-After', () => {
      const NOW = Date.UTC(2022, 8, 6, 9, 30);
      const realNow = Date.now;

      before(() => {
        Date.now = () => NOW;
      });
      after(() => {
        Date.now = realNow;
      });

      const waitFor = async (header: string, status = 503): Promise<readonly number[]> => {
        const {load, waits} = stage([respond('', {status, headers: {'retry-after': header}}), respond()]);
        await load(ADDRESS);
        return waits;
      };

      it('waits as many seconds as the server asks', async () => {
        expect(await waitFor('7')).to.deep.equal([7000]);
        expect(await waitFor('7', 429)).to.deep.equal([7000]);
        expect(await waitFor('30')).to.deep.equal([30_000]);
      });

      it('waits until the moment that the server names', async () => {
        expect(await waitFor('Tue, 06 Sep 2022 09:30:12 GMT')).to.deep.equal([12_000]);
      });

      it('never waits less than without it', async () => {
        expect(await waitFor('0')).to.deep.equal([1000]);
        expect(await waitFor('Tue, 06 Sep 2022 09:00:00 GMT')).to.deep.equal([1000]);
      });

      it('waits as without it where it says nothing', async () => {
        for (const header of ['', 'soon', '-5', 'NaN']) expect(await waitFor(header)).to.deep.equal([1000]);
      });

      for (const header of [
        '31',
        '3600',
        '1e9',
        'Infinity',
        'Tue, 06 Sep 2022 09:30:31 GMT',
        'Wed, 07 Sep 2022 09:30:00 GMT',
      ]) {
        it(`gives up at once when asked to wait too long: ${header}`, async () => {
          const {load, calls, waits} = stage([respond('', {status: 503, headers: {'retry-after': header}}), respond()]);
          expect((await problemOf(load(ADDRESS))).code).to.equal('status');
          expect(calls).to.have.length(1);
          expect(waits).to.deep.equal([]);
        });
      }
    });
  });

  describe('after a failure that will not pass', () => {
    it('does not try again: a request that the page’s own policy has refused', async () => {
      const refusal = new Problem('policy', 'blocked');
      const {load, calls, waits} = stage([fail], {diagnose: () => Promise.resolve(refusal)});
      expect(await problemOf(load(ADDRESS))).to.equal(refusal);
      expect(calls).to.have.length(1);
      expect(waits).to.deep.equal([]);
    });

    for (const status of [400, 401, 403, 404, 410, 418, 451]) {
      it(`does not try again: status ${status}`, async () => {
        const {load, calls, waits} = stage([respond(DOCUMENT, {status, headers: {'retry-after': '1'}})]);
        const {code, message} = await problemOf(load(ADDRESS));
        expect(code).to.equal('status');
        expect(message).to.include(String(status));
        expect(calls).to.have.length(1);
        expect(waits).to.deep.equal([]);
      });
    }

    it('does not try again: a login page in place of data', async () => {
      const {load, calls} = stage([respond('<!doctype html>', {type: 'text/html; charset=utf-8'})]);
      expect((await problemOf(load(ADDRESS))).code).to.equal('type');
      expect(calls).to.have.length(1);
    });
  });

  describe('looks at the content type first', () => {
    /** A body that tells what happens to it. */
    function watchedBody() {
      const seen = {reads: 0, isCancelled: false};
      const body = new ReadableStream<Uint8Array>(
        {
          pull(controller) {
            seen.reads++;
            controller.enqueue(new TextEncoder().encode(DOCUMENT));
            controller.close();
          },
          cancel() {
            seen.isCancelled = true;
          },
        },
        {highWaterMark: 0},
      );
      return {body, seen};
    }

    for (const type of [
      'text/html',
      'text/html; charset=utf-8',
      'TEXT/HTML',
      'image/png',
      'text/css',
      'application/pdf',
      'application/javascript',
      'multipart/form-data',
    ]) {
      it(`refuses ${type} before any of the body is read`, async () => {
        const {body, seen} = watchedBody();
        const {load, calls} = stage([respond(body, {type})]);
        const {code, message} = await problemOf(load(ADDRESS));
        expect(code).to.equal('type');
        expect(message).to.include(type);
        expect(seen.reads).to.equal(0);
        // The rest of it must not be left to arrive.
        expect(seen.isCancelled || calls[0]?.init.signal.aborted).to.equal(true);
      });
    }

    for (const type of [
      'application/json',
      'application/json; charset=utf-8',
      'application/feed+json',
      'application/vnd.api+json',
      'APPLICATION/JSON',
      'text/json',
      'text/plain',
      'text/plain;charset=UTF-8',
      'application/xml',
      'text/xml',
      'application/rss+xml',
      'application/atom+xml',
      'application/octet-stream',
      'binary/octet-stream',
      null,
    ]) {
      it(`accepts ${type ?? 'a body without a type'}`, async () => {
        const {load} = stage([respond(DOCUMENT, {type})]);
        expect((await load(ADDRESS)).text).to.equal(DOCUMENT);
      });
    }
  });

  describe('reads no more than 5 MB', () => {
    const PIECE = new Uint8Array(500_000).fill(0x20);

    /** A body of so many pieces, that counts those taken. */
    function pieces(most: number) {
      const seen = {reads: 0, isCancelled: false};
      const body = new ReadableStream<Uint8Array>(
        {
          pull(controller) {
            if (seen.reads++ < most) controller.enqueue(PIECE.slice());
            else controller.close();
          },
          cancel() {
            seen.isCancelled = true;
          },
        },
        {highWaterMark: 0},
      );
      return {body, seen};
    }

    it('accepts a body of that size', async () => {
      const {load} = stage([respond(pieces(10).body)]);
      expect((await load(ADDRESS)).text).to.have.length(5_000_000);
    });

    it('stops an endless body there, and does not try again', async () => {
      const {body, seen} = pieces(Infinity);
      const {load, calls} = stage([respond(body)]);
      expect((await problemOf(load(ADDRESS))).code).to.equal('size');
      expect(seen.reads).to.equal(11);
      expect(seen.isCancelled).to.equal(true);
      expect(calls).to.have.length(1);
    });

    it('counts bytes, not characters', async () => {
      const {load} = stage([respond('ā'.repeat(2_500_001))]);
      expect((await problemOf(load(ADDRESS))).code).to.equal('size');
    });

    it('takes an empty body for empty text', async () => {
      const {load} = stage([respond(null)]);
      expect((await load(ADDRESS)).text).to.equal('');
    });
  });

  describe('has no patience without end', () => {
    interface Timer {
      readonly call: () => void;
      readonly ms: number | undefined;
      isCleared: boolean;
    }
    let timers: Timer[];
    const {setTimeout: realSet, clearTimeout: realClear} = globalThis;

    // Only what is set while a test runs is held; the runner has its own references.
    beforeEach(() => {
      timers = [];
      globalThis.setTimeout = ((call: () => void, ms?: number) =>
        timers.push({call, ms, isCleared: false})) as unknown as typeof setTimeout;
      globalThis.clearTimeout = ((id?: number) => {
        const timer = timers[(id ?? 0) - 1];
        if (timer) timer.isCleared = true;
      }) as typeof clearTimeout;
    });
    afterEach(() => {
      Object.assign(globalThis, {setTimeout: realSet, clearTimeout: realClear});
    });

    const running = () => timers.filter(({isCleared}) => !isCleared);

    it('gives up after 15 seconds without an answer, and does not try again', async () => {
      const {load, calls, waits} = stage([hang]);
      const problem = problemOf(load(ADDRESS));
      expect(running().map(({ms}) => ms)).to.deep.equal([15_000]);
      running()[0]?.call();
      expect((await problem).code).to.equal('timeout');
      expect(calls[0]?.init.signal.aborted).to.equal(true);
      expect(calls).to.have.length(1);
      expect(waits).to.deep.equal([]);
    });

    it('gives up after 15 seconds with half an answer', async () => {
      const started = deferred();
      const {load} = stage([
        async (call) => {
          const body = new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode(DOCUMENT.slice(0, 5)));
              call.init.signal.addEventListener('abort', () => controller.error(call.init.signal.reason));
            },
            pull: () => started.resolve(undefined),
          });
          return respond(body)(call);
        },
      ]);
      const problem = problemOf(load(ADDRESS));
      await started.promise;
      running()[0]?.call();
      expect((await problem).code).to.equal('timeout');
    });

    it('calls it a time-out where the browser calls it an abort', async () => {
      const {load} = stage([
        ({init: {signal}}) =>
          new Promise((_, reject) => {
            signal.addEventListener('abort', () =>
              reject(new DOMException('The operation was aborted.', 'AbortError')),
            );
          }),
      ]);
      const problem = problemOf(load(ADDRESS));
      running()[0]?.call();
      expect((await problem).code).to.equal('timeout');
    });

    it('gives every try its own 15 seconds', async () => {
      const {load} = stage([fail, fail, respond()]);
      await load(ADDRESS);
      expect(timers.map(({ms}) => ms)).to.deep.equal([15_000, 15_000, 15_000]);
    });

    it('leaves no timer behind, whatever the outcome', async () => {
      await stage([respond()]).load(ADDRESS);
      await problemOf(stage([fail]).load(ADDRESS));
      await problemOf(stage([respond('', {status: 404})]).load(ADDRESS));
      await problemOf(stage([respond('', {type: 'text/html'})]).load(ADDRESS));
      const leaving = new AbortController();
      const left = stage([hang]).load(ADDRESS, {signal: leaving.signal});
      leaving.abort('gone');
      expect(await rejection(left)).to.equal('gone');
      // The request itself hears of it one promise later.
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      expect(timers).to.have.length(7);
      expect(running()).to.deep.equal([]);
    });
  });

  describe('decodes by the declared charset', () => {
    /** "Šiauliai, ģimene" */
    const BALTIC = Uint8Array.of(
      0xd0,
      0x69,
      0x61,
      0x75,
      0x6c,
      0x69,
      0x61,
      0x69,
      0x2c,
      0x20,
      0xec,
      0x69,
      0x6d,
      0x65,
      0x6e,
      0x65,
    );
    const textOf = async (bytes: BodyInit, type: string | null): Promise<string> =>
      (await stage([respond(bytes, {type})]).load(ADDRESS)).text;

    for (const type of [
      'application/json; charset=windows-1257',
      'application/json;charset=Windows-1257',
      'text/xml; charset="windows-1257"',
      'application/json; a=b; charset=windows-1257; c=d',
    ]) {
      it(`of ${type}`, async () => {
        expect(await textOf(BALTIC, type)).to.equal('Šiauliai, ģimene');
      });
    }

    it('as UTF-8 without one', async () => {
      for (const type of ['application/json', 'text/plain', null])
        expect(await textOf('Šiauliai, ģimene', type)).to.equal('Šiauliai, ģimene');
    });

    describe('or by the one that XML names itself', () => {
      const DECLARATION = '<?xml version="1.0" encoding="windows-1257"?><title>';
      const xml = async (declaration: string, type = 'text/xml'): Promise<string> =>
        (await textOf(new Blob([declaration, BALTIC]), type)).replace(/.*<title>/s, '');

      for (const declaration of [
        DECLARATION,
        "<?xml version='1.0' encoding='Windows-1257' standalone='yes'?><title>",
        '\r\n<?xml version="1.0"\n\tencoding = "windows-1257" ?>\n<title>',
      ]) {
        it(`of ${declaration.trim()}`, async () => {
          expect(await xml(declaration)).to.equal('Šiauliai, ģimene');
        });
      }

      it('where the server sends no type at all', async () => {
        expect((await textOf(new Blob([DECLARATION, BALTIC]), null)).endsWith('Šiauliai, ģimene')).to.equal(true);
      });

      it('but goes by what the server says where the two differ', async () => {
        expect(await xml(DECLARATION, 'application/rss+xml; charset=ISO-8859-13')).to.equal('Šiauliai, ģimene');
        // "Ð", "ì": what these bytes are in the west of Europe.
        expect(await xml(DECLARATION, 'text/xml; charset=iso-8859-1')).to.equal('Ðiauliai, ìimene');
      });

      it('as UTF-8 where it names none, or one that no browser knows', async () => {
        for (const encoding of ['', ' encoding="klingon"', ' encoding="utf-8"', ' encoding=""']) {
          const text = `<?xml version="1.0"${encoding}?><title>Šiauliai`;
          expect(await textOf(text, 'application/xml')).to.equal(text);
        }
      });

      it('only where it stands at the very beginning', async () => {
        const text = `Šiauliai ${DECLARATION}`;
        expect(await textOf(text, 'text/plain')).to.equal(text);
      });
    });

    it('as UTF-8 where no browser knows it', async () => {
      for (const charset of ['klingon', 'none', '-'])
        expect(await textOf('Šiauliai', `application/json; charset=${charset}`)).to.equal('Šiauliai');
    });

    it('of UTF-16, which is not even ASCII', async () => {
      expect(await textOf(Uint8Array.of(0x60, 0x01, 0x69, 0x00), 'application/json; charset=utf-16le')).to.equal('Ši');
    });

    it('across the pieces that it arrives in', async () => {
      const bytes = new TextEncoder().encode('ā😀');
      const body = new ReadableStream({
        start(controller) {
          for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
          controller.close();
        },
      });
      expect(await textOf(body, 'application/json')).to.equal('ā😀');
    });
  });
});

describe('an answer', () => {
  describe('names the next page where the Link header does', () => {
    const NEXT = 'https://town.example/news?page=2';
    for (const [link, next] of [
      [`<${NEXT}>; rel="next"`, NEXT],
      [`<${NEXT}>; rel=next`, NEXT],
      [`<${NEXT}>;rel="next"`, NEXT],
      [`<${NEXT}>; title="Older"; rel="next"; type="application/json"`, NEXT],
      [`<https://town.example/news?page=1>; rel="prev", <${NEXT}>; rel="next"`, NEXT],
      [`<${NEXT}>; rel="next", <https://town.example/news?page=9>; rel="last"`, NEXT],
      ['</news?tags=1,2&page=2>; rel="next"', '/news?tags=1,2&page=2'],
      ['<https://town.example/wp-json/>; rel="https://api.w.org/"', undefined],
      ['<https://town.example/news?page=1>; rel="prev"', undefined],
      ['<https://town.example/next>; rel="prev"; title="next"', undefined],
      ['<https://town.example/font.woff2>; rel="preload"; as="font"', undefined],
      ['', undefined],
    ] as const) {
      it(link || 'and has none where it is empty', async () => {
        const {load} = stage([respond(DOCUMENT, {headers: {link}})]);
        expect((await load(ADDRESS)).next).to.equal(next);
      });
    }
  });

  it('is one object for all who waited, so that it is parsed once', async () => {
    const {load} = stage([respond()]);
    const [one, other]: Answer[] = await Promise.all([load(ADDRESS), load(ADDRESS)]);
    expect(one).to.equal(other);
  });
});
