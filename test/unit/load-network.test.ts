/*
 * The loader with a real server that misbehaves. The server counts the requests of each test under a separate key.
 */
import {expect, waitUntil} from '@open-wc/testing';
import {diagnose} from '../../src/http/diagnose.js';
import {createLoad, load as pageLoad} from '../../src/http/load.js';
import {parseJson} from '../../src/sources/json.js';
import {Problem} from '../../src/util/problem.js';
import {fault as faultOf, type Ledger, ledgerOf, newKey} from '../support/faults.js';

const HOST = location.origin;
/** The same server under another host name, which makes it another origin. */
const ELSEWHERE = location.origin.replace('localhost', '127.0.0.1');

describe('load with a real server', () => {
  let key: string;
  let waits: number[];
  /** The environment of a page, except that it does not sleep. */
  let load: typeof pageLoad;

  beforeEach(() => {
    key = newKey();
    waits = [];
    load = createLoad({
      fetch: (...request) => globalThis.fetch(...request),
      sleep(ms) {
        waits.push(ms);
        return Promise.resolve();
      },
      random: () => 0,
      diagnose,
    });
  });

  const fault = (name: string, parameters: Record<string, string> = {}, host = HOST): string =>
    host + faultOf(name, {key, ...parameters});
  const count = (): Promise<Ledger> => ledgerOf(key);
  const isOver = async (): Promise<boolean> => (await count()).open === 0;
  const problemOf = async (promise: Promise<unknown>): Promise<Problem> => {
    const error = await promise.then(
      () => new Error('not rejected'),
      (reason: unknown) => reason,
    );
    if (error instanceof Problem) return error;
    throw error;
  };

  it('loads a document', async () => {
    const address = fault('json', {body: '{"title":"Ģimenes diena"}'});
    expect(await load(address)).to.deep.equal({
      text: '{"title":"Ģimenes diena"}',
      url: address,
      next: undefined,
    });
  });

  it('makes one request for all simultaneous callers', async () => {
    const address = fault('json', {delay: '50'});
    const answers = await Promise.all([load(address), load(address), load(address)]);
    expect(new Set(answers).size).to.equal(1);
    expect((await count()).requests).to.equal(1);
  });

  it('sends no cookies, even if the page has some', async () => {
    document.cookie = 'session=secret';
    try {
      await fetch(fault('json'));
      expect((await count()).headers.cookie).to.equal('session=secret');
      await load(fault('json'));
      expect((await count()).headers).to.not.have.property('cookie');
    } finally {
      document.cookie = 'session=; max-age=0';
    }
  });

  it('sends only the headers of a plain request', async () => {
    await fetch(fault('json'), {credentials: 'omit'});
    const plain = Object.keys((await count()).headers);
    await load(fault('json'));
    expect(Object.keys((await count()).headers)).to.have.members(plain);
  });

  it('requests another origin without a preflight', async () => {
    expect(ELSEWHERE).to.not.equal(HOST);
    expect((await load(fault('json', {}, ELSEWHERE))).text).to.equal('{"ok":true}');
    // The server would count a preflight as another request.
    expect((await count()).requests).to.equal(1);
    expect((await count()).headers.origin).to.equal(HOST);
  });

  it('follows a redirect, and returns the final address', async () => {
    const to = fault('json', {body: '[]'});
    expect(await load(fault('redirect', {to}))).to.deep.equal({text: '[]', url: to, next: undefined});
  });

  it('rejects a redirect to anything but a document', async () => {
    expect((await problemOf(load(fault('redirect', {to: 'data:application/json,[]'})))).code).to.equal('network');
  });

  it('rejects a login page, even with status 200', async () => {
    expect((await problemOf(load(fault('html')))).code).to.equal('type');
    expect((await count()).requests).to.equal(1);
  });

  it('does not wait for the rest of a page that it rejects', async () => {
    expect((await problemOf(load(fault('endless', {type: 'text/html'})))).code).to.equal('type');
    await waitUntil(isOver, 'the server is still sending', {timeout: 5000});
  });

  it('rejects an endless document, and closes the connection', async () => {
    expect((await problemOf(load(fault('endless')))).code).to.equal('size');
    await waitUntil(isOver, 'the server is still sending', {timeout: 5000});
    expect((await count()).requests).to.equal(1);
  });

  it('closes the connection of a stalled document when no caller waits for it', async () => {
    const leaving = new AbortController();
    const left = load(fault('slow-body'), {signal: leaving.signal}).catch((reason: unknown) => reason);
    await waitUntil(async () => (await count()).open === 1, 'no request', {timeout: 5000});
    leaving.abort('gone');
    expect(await left).to.equal('gone');
    await waitUntil(isOver, 'the request is still open', {timeout: 5000});
    expect(waits).to.deep.equal([]);
  });

  it('retries until the server is no longer overloaded', async () => {
    expect((await load(fault('flaky', {fail: '2', status: '503'}))).text).to.equal('{"ok":true}');
    expect((await count()).requests).to.equal(3);
    expect(waits).to.deep.equal([1000, 4000]);
  });

  it('gives up if the server stays overloaded', async () => {
    const {code, message} = await problemOf(load(fault('flaky', {fail: '9', status: '503'})));
    expect(code).to.equal('status');
    expect(message).to.include('503');
    expect((await count()).requests).to.equal(3);
  });

  it('waits as long as the server requests', async () => {
    expect((await load(fault('retry-after', {after: '2'}))).text).to.equal('{"ok":true}');
    expect(waits).to.deep.equal([2000]);
  });

  it('does not wait for a day, even if the server requests it', async () => {
    expect((await problemOf(load(fault('retry-after', {after: '86400'})))).code).to.equal('status');
    expect(waits).to.deep.equal([]);
    expect((await count()).requests).to.equal(1);
  });

  it('does not retry a document that does not exist', async () => {
    expect((await problemOf(load(fault('json', {status: '404'})))).code).to.equal('status');
    expect((await count()).requests).to.equal(1);
  });

  it('tries three times if the server does not respond', async () => {
    expect((await problemOf(load(fault('refuse')))).code).to.equal('network');
    expect(waits).to.deep.equal([1000, 4000]);
  });

  it('rejects a truncated document', async () => {
    expect((await problemOf(load(fault('cut')))).code).to.equal('network');
    expect((await count()).requests).to.equal(3);
  });

  it('decodes the charset of old Latvian feeds', async () => {
    const {text} = await load(fault('windows-1257'));
    expect(parseJson(text)).to.deep.equal({title: 'Ķekava, Šiauliai, līdz ārēm, ģimeņu žūrija'});
  });

  it('reports no response if the browser blocks the request', async () => {
    // Browsers block the ports of other services, such as 6667 for IRC.
    expect((await problemOf(load('http://localhost:6667/'))).code).to.equal('network');
  });

  describe('load in the environment of a page', () => {
    it('loads a document', async () => {
      expect((await pageLoad(fault('json'))).text).to.equal('{"ok":true}');
    });

    it('sleeps between attempts, with random jitter of up to half the time', async () => {
      const {setTimeout: real} = globalThis;
      const asked: (number | undefined)[] = [];
      // Records the delay and shortens it; the time-out of 15 seconds is unchanged.
      globalThis.setTimeout = ((call: () => void, ms?: number) => {
        asked.push(ms);
        return real(call, ms === 15_000 ? ms : 0);
      }) as typeof setTimeout;
      try {
        expect((await pageLoad(fault('flaky', {fail: '1'}))).text).to.equal('{"ok":true}');
      } finally {
        globalThis.setTimeout = real;
      }
      expect(asked).to.have.length(3);
      expect([asked[0], asked[2]]).to.deep.equal([15_000, 15_000]);
      expect(asked[1]).to.be.within(1000, 1500);
    });

    it('uses the current `fetch` of the page', async () => {
      const {fetch} = globalThis;
      const asked: unknown[] = [];
      globalThis.fetch = async (address, init) => {
        asked.push(address);
        return fetch(address, init);
      };
      try {
        await pageLoad(fault('json'));
      } finally {
        globalThis.fetch = fetch;
      }
      expect(asked).to.deep.equal([fault('json')]);
    });
  });
});
