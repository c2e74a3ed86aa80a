import {aTimeout, expect} from '@open-wc/testing';
import {type Answer, createLoad, type Load, type Environment} from '../../src/http/load.js';
import {Problem} from '../../src/util/problem.js';

const ADDRESS = 'https://town.example/news.json';
const DOCUMENT = '{"ok":true}';

interface Call {
  readonly address: string;
  readonly init: RequestInit & {readonly signal: AbortSignal};
}
/** The network's behaviour for one request. */
type Behaviour = (call: Call) => Promise<Response>;

interface Stage {
  readonly load: Load;
  /** All requests, in order. */
  readonly calls: readonly Call[];
  /** The pauses between attempts, in milliseconds. */
  readonly waits: readonly number[];
}

/** A loader with a scripted network: one behaviour per request, the last one for all further ones. It never sleeps. */
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
/** Never responds, and rejects like an aborted `fetch`. */
const hang: Behaviour = ({init: {signal}}) =>
  new Promise((_, reject) => {
    const end = () => reject(signal.reason as Error);
    if (signal.aborted) end();
    signal.addEventListener('abort', end);
  });
/** A promise that the test resolves. */
function deferred<T = undefined>(): {promise: Promise<T>; resolve: (value: T) => void} {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return {promise, resolve};
}
/** Responds when the test releases it. */
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

/** The error that a promise rejects with; throws if the promise fulfils. */
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
/** Lets all settled promises run their callbacks. */
const settle = (): Promise<void> => aTimeout(0);

describe('load', () => {
  it('resolves with the text and the address', async () => {
    const {load} = stage([respond()]);
    expect(await load(ADDRESS)).to.deep.equal({text: DOCUMENT, url: ADDRESS, next: undefined});
  });

  for (const [header, language] of [
    ['lv', 'lv'],
    ['pt-br', 'pt-br'],
    ['lv, en', undefined],
    ['"><b>', undefined],
  ] as const) {
    it(`resolves with the language of the response if it has one: ${header}`, async () => {
      const {load} = stage([respond(DOCUMENT, {headers: {'content-language': header}})]);
      expect((await load(ADDRESS)).language).to.equal(language);
    });
  }

  it('resolves with the address after redirects', async () => {
    const moved = 'https://town.example/moved/news.json';
    const {load} = stage([async (call) => Object.defineProperty(await respond()(call), 'url', {value: moved})]);
    expect((await load(ADDRESS)).url).to.equal(moved);
  });

  it('sends no cookies and no custom headers', async () => {
    const {load, calls} = stage([respond()]);
    await load(ADDRESS);
    const {signal, ...init} = calls[0]?.init ?? {};
    expect(init).to.deep.equal({credentials: 'omit', cache: 'default'});
    expect(signal).to.be.instanceOf(AbortSignal);
    expect(calls[0]?.address).to.equal(ADDRESS);
  });

  it('revalidates the cached copy if a fresh response is requested', async () => {
    const {load, calls} = stage([respond()]);
    await load(ADDRESS, {fresh: true});
    expect(calls[0]?.init.cache).to.equal('no-cache');
  });

  describe('with several callers for the same address', () => {
    it('makes one request for all simultaneous callers', async () => {
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

    it('makes a new request after the response has arrived, because it is not a cache', async () => {
      const {load, calls} = stage([respond('{"n":1}'), respond('{"n":2}')]);
      expect((await load(ADDRESS)).text).to.equal('{"n":1}');
      expect((await load(ADDRESS)).text).to.equal('{"n":2}');
      expect(calls).to.have.length(2);
    });

    it('makes a new request after a failure', async () => {
      const {load, calls} = stage([respond('', {status: 404}), respond()]);
      await problemOf(load(ADDRESS));
      expect((await load(ADDRESS)).text).to.equal(DOCUMENT);
      expect(calls).to.have.length(2);
    });

    it('reports a failure to all callers', async () => {
      const {load, calls} = stage([respond('', {status: 404})]);
      const problems = await Promise.all([problemOf(load(ADDRESS)), problemOf(load(ADDRESS))]);
      expect(problems.map(({code}) => code)).to.deep.equal(['status', 'status']);
      expect(calls).to.have.length(1);
    });

    it('shares attempts and pauses between the callers too', async () => {
      const {load, calls} = stage([fail, fail, respond()]);
      await Promise.all([load(ADDRESS), load(ADDRESS)]);
      expect(calls).to.have.length(3);
    });

    it('continues if one of two callers aborts', async () => {
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

    it('continues if the first of two callers aborts and the second cannot abort', async () => {
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

    it('stops the request if all callers abort', async () => {
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

    it('starts a new request for a caller that comes after all others have aborted', async () => {
      const {load, calls} = stage([hang, respond()]);
      const leaving = new AbortController();
      const left = load(ADDRESS, {signal: leaving.signal});
      leaving.abort();
      await rejection(left);
      expect((await load(ADDRESS)).text).to.equal(DOCUMENT);
      expect(calls).to.have.length(2);
      expect(calls[1]?.init.signal).to.not.equal(calls[0]?.init.signal);
    });

    it('keeps the new request if the aborted one ends late', async () => {
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

  it('makes no request for a caller that has already aborted', async () => {
    const {load, calls} = stage([respond()]);
    const reason = new Error('gone');
    expect(await rejection(load(ADDRESS, {signal: AbortSignal.abort(reason)}))).to.equal(reason);
    expect(calls).to.have.length(0);
  });

  it('makes no further attempt if the caller aborts during a pause', async () => {
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

  describe('after a temporary failure', () => {
    for (const [name, behaviour] of [
      ['no answer', fail],
      ['status 429', respond('', {status: 429})],
      ['status 500', respond('', {status: 500})],
      ['status 502', respond('', {status: 502})],
      ['status 503', respond('', {status: 503})],
      ['status 504', respond('', {status: 504})],
    ] as const) {
      it(`retries: ${name}`, async () => {
        const {load, calls, waits} = stage([behaviour, respond()]);
        expect((await load(ADDRESS)).text).to.equal(DOCUMENT);
        expect(calls).to.have.length(2);
        expect(waits).to.deep.equal([1000]);
      });

      it(`gives up after the third attempt: ${name}`, async () => {
        const {load, calls, waits} = stage([behaviour]);
        const {code, message} = await problemOf(load(ADDRESS));
        expect(code).to.equal(behaviour === fail ? 'network' : 'status');
        if (behaviour !== fail) expect(message).to.include(name.slice(-3));
        expect(calls).to.have.length(3);
        expect(waits).to.deep.equal([1000, 4000]);
      });
    }

    it('retries if the connection closes in the middle of the body', async () => {
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

    it('keeps the browser’s error as the cause', async () => {
      const {load} = stage([fail]);
      expect((await problemOf(load(ADDRESS))).cause).to.be.instanceOf(TypeError);
    });

    it('reports the last failure, not the first', async () => {
      const {load} = stage([fail, fail, respond('', {status: 503})]);
      expect((await problemOf(load(ADDRESS))).code).to.equal('status');
    });

    it('adds up to half of the pause at random, so that visitors do not all retry at once', async () => {
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

      it('waits as many seconds as the server requests', async () => {
        expect(await waitFor('7')).to.deep.equal([7000]);
        expect(await waitFor('7', 429)).to.deep.equal([7000]);
        expect(await waitFor('30')).to.deep.equal([30_000]);
      });

      it('waits until the time that the server names', async () => {
        expect(await waitFor('Tue, 06 Sep 2022 09:30:12 GMT')).to.deep.equal([12_000]);
      });

      it('never waits less than without the header', async () => {
        expect(await waitFor('0')).to.deep.equal([1000]);
        expect(await waitFor('Tue, 06 Sep 2022 09:00:00 GMT')).to.deep.equal([1000]);
      });

      it('waits as usual if the header is invalid', async () => {
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
        it(`gives up at once if the requested wait is too long: ${header}`, async () => {
          const {load, calls, waits} = stage([respond('', {status: 503, headers: {'retry-after': header}}), respond()]);
          expect((await problemOf(load(ADDRESS))).code).to.equal('status');
          expect(calls).to.have.length(1);
          expect(waits).to.deep.equal([]);
        });
      }
    });
  });

  describe('after a permanent failure', () => {
    it('does not retry: a request blocked by the page’s own policy', async () => {
      const refusal = new Problem('policy', 'blocked');
      const {load, calls, waits} = stage([fail], {diagnose: () => Promise.resolve(refusal)});
      expect(await problemOf(load(ADDRESS))).to.equal(refusal);
      expect(calls).to.have.length(1);
      expect(waits).to.deep.equal([]);
    });

    for (const status of [400, 401, 403, 404, 410, 418, 451]) {
      it(`does not retry: status ${status}`, async () => {
        const {load, calls, waits} = stage([respond(DOCUMENT, {status, headers: {'retry-after': '1'}})]);
        const {code, message} = await problemOf(load(ADDRESS));
        expect(code).to.equal('status');
        expect(message).to.include(String(status));
        expect(calls).to.have.length(1);
        expect(waits).to.deep.equal([]);
      });
    }

    it('does not retry: a login page instead of data', async () => {
      const {load, calls} = stage([respond('<!doctype html>', {type: 'text/html; charset=utf-8'})]);
      expect((await problemOf(load(ADDRESS))).code).to.equal('type');
      expect(calls).to.have.length(1);
    });
  });

  describe('checks the content type first', () => {
    /** A body that records how it is used. */
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
      it(`rejects ${type} before any of the body is read`, async () => {
        const {body, seen} = watchedBody();
        const {load, calls} = stage([respond(body, {type})]);
        const {code, message} = await problemOf(load(ADDRESS));
        expect(code).to.equal('type');
        expect(message).to.include(type);
        expect(seen.reads).to.equal(0);
        // The rest of the body must not be downloaded.
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

    /** A body of a number of pieces that counts the pieces read. */
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

    it('stops an endless body at the limit, and does not retry', async () => {
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

    it('reads an empty body as empty text', async () => {
      const {load} = stage([respond(null)]);
      expect((await load(ADDRESS)).text).to.equal('');
    });
  });

  describe('limits the time of a request', () => {
    interface Timer {
      readonly call: () => void;
      readonly ms: number | undefined;
      isCleared: boolean;
    }
    let timers: Timer[];
    const {setTimeout: realSet, clearTimeout: realClear} = globalThis;

    // Records only the timers set during a test; the test runner has its own references.
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

    it('gives up after 15 seconds without a response, and does not retry', async () => {
      const {load, calls, waits} = stage([hang]);
      const problem = problemOf(load(ADDRESS));
      expect(running().map(({ms}) => ms)).to.deep.equal([15_000]);
      running()[0]?.call();
      expect((await problem).code).to.equal('timeout');
      expect(calls[0]?.init.signal.aborted).to.equal(true);
      expect(calls).to.have.length(1);
      expect(waits).to.deep.equal([]);
    });

    it('gives up after 15 seconds with half a response', async () => {
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

    it('reports a timeout even if the browser reports an abort', async () => {
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

    it('allows 15 seconds for each attempt', async () => {
      const {load} = stage([fail, fail, respond()]);
      await load(ADDRESS);
      expect(timers.map(({ms}) => ms)).to.deep.equal([15_000, 15_000, 15_000]);
    });

    it('leaves no timer behind, with any outcome', async () => {
      await stage([respond()]).load(ADDRESS);
      await problemOf(stage([fail]).load(ADDRESS));
      await problemOf(stage([respond('', {status: 404})]).load(ADDRESS));
      await problemOf(stage([respond('', {type: 'text/html'})]).load(ADDRESS));
      const leaving = new AbortController();
      const left = stage([hang]).load(ADDRESS, {signal: leaving.signal});
      leaving.abort('gone');
      expect(await rejection(left)).to.equal('gone');
      // The request itself is notified one promise later.
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      expect(timers).to.have.length(7);
      expect(running()).to.deep.equal([]);
    });
  });

  describe('with text in a charset', () => {
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
      it(`decodes the declared charset: ${type}`, async () => {
        expect(await textOf(BALTIC, type)).to.equal('Šiauliai, ģimene');
      });
    }

    it('decodes UTF-8 if no charset is declared', async () => {
      for (const type of ['application/json', 'text/plain', null])
        expect(await textOf('Šiauliai, ģimene', type)).to.equal('Šiauliai, ģimene');
    });

    describe('with an XML declaration', () => {
      const DECLARATION = '<?xml version="1.0" encoding="windows-1257"?><title>';
      const xml = async (declaration: string, type = 'text/xml'): Promise<string> =>
        (await textOf(new Blob([declaration, BALTIC]), type)).replace(/.*<title>/s, '');

      for (const declaration of [
        DECLARATION,
        "<?xml version='1.0' encoding='Windows-1257' standalone='yes'?><title>",
        '\r\n<?xml version="1.0"\n\tencoding = "windows-1257" ?>\n<title>',
      ]) {
        it(`decodes the charset of ${declaration.trim()}`, async () => {
          expect(await xml(declaration)).to.equal('Šiauliai, ģimene');
        });
      }

      it('decodes the declared charset if the server sends no type at all', async () => {
        expect((await textOf(new Blob([DECLARATION, BALTIC]), null)).endsWith('Šiauliai, ģimene')).to.equal(true);
      });

      it('prefers the server’s charset to the declared one', async () => {
        expect(await xml(DECLARATION, 'application/rss+xml; charset=ISO-8859-13')).to.equal('Šiauliai, ģimene');
        // "Ð", "ì": the meaning of these bytes in Western Europe.
        expect(await xml(DECLARATION, 'text/xml; charset=iso-8859-1')).to.equal('Šiauliai, ģimene');
      });

      it('decodes UTF-8 if the declaration names no charset, or one that no browser supports', async () => {
        for (const encoding of ['', ' encoding="klingon"', ' encoding="utf-8"', ' encoding=""']) {
          const text = `<?xml version="1.0"${encoding}?><title>Šiauliai`;
          expect(await textOf(text, 'application/xml')).to.equal(text);
        }
      });

      it('ignores a declaration that is not at the very beginning', async () => {
        const text = `Šiauliai ${DECLARATION}`;
        expect(await textOf(text, 'text/plain')).to.equal(text);
      });
    });

    it('decodes UTF-8 if no browser supports the charset', async () => {
      for (const charset of ['klingon', 'none', '-'])
        expect(await textOf('Šiauliai', `application/json; charset=${charset}`)).to.equal('Šiauliai');
    });

    it('decodes UTF-16, which is not an extension of ASCII', async () => {
      expect(await textOf(Uint8Array.of(0x60, 0x01, 0x69, 0x00), 'application/json; charset=utf-16le')).to.equal('Ši');
    });

    it('decodes characters across chunk boundaries', async () => {
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

describe('a response', () => {
  describe('takes the next page from the Link header', () => {
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
      it(link || 'and has no next page if the header is empty', async () => {
        const {load} = stage([respond(DOCUMENT, {headers: {link}})]);
        expect((await load(ADDRESS)).next).to.equal(next);
      });
    }
  });

  it('is one object for all callers, so it is parsed once', async () => {
    const {load} = stage([respond()]);
    const [one, other]: Answer[] = await Promise.all([load(ADDRESS), load(ADDRESS)]);
    expect(one).to.equal(other);
  });
});
