/*
 * The loader against a real server that misbehaves. Each test has a key of its own, under which the server counts.
 */
import {expect, waitUntil} from '@open-wc/testing';
import {diagnose} from '../../src/http/diagnose.js';
import {createLoad, load as pageLoad} from '../../src/http/load.js';
import {parseJson} from '../../src/sources/json.js';
import {Problem} from '../../src/util/problem.js';
import {fault as faultOf, type Ledger, ledgerOf, newKey} from '../support/faults.js';

const HOST = location.origin;
/** The same server under another name is another origin to the browser. */
const ELSEWHERE = location.origin.replace('localhost', '127.0.0.1');

describe('load, against a real server', () => {
  let key: string;
  let waits: number[];
  /** As the page's own, but that it sleeps in no time. */
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

  it('gets a document', async () => {
    const address = fault('json', {body: '{"title":"Ģimenes diena"}'});
    expect(await load(address)).to.deep.equal({
      text: '{"title":"Ģimenes diena"}',
      url: address,
      next: undefined,
    });
  });

  it('asks once for all who ask at the same time', async () => {
    const address = fault('json', {delay: '50'});
    const answers = await Promise.all([load(address), load(address), load(address)]);
    expect(new Set(answers).size).to.equal(1);
    expect((await count()).requests).to.equal(1);
  });

  it('sends no cookies, though the page has some', async () => {
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

  it('sends what a plain request does and nothing more', async () => {
    await fetch(fault('json'), {credentials: 'omit'});
    const plain = Object.keys((await count()).headers);
    await load(fault('json'));
    expect(Object.keys((await count()).headers)).to.have.members(plain);
  });

  it('asks another origin without asking for leave first', async () => {
    expect(ELSEWHERE).to.not.equal(HOST);
    expect((await load(fault('json', {}, ELSEWHERE))).text).to.equal('{"ok":true}');
    // A preflight would be a request of its own.
    expect((await count()).requests).to.equal(1);
    expect((await count()).headers.origin).to.equal(HOST);
  });

  it('follows a redirect and tells where it led', async () => {
    const to = fault('json', {body: '[]'});
    expect(await load(fault('redirect', {to}))).to.deep.equal({text: '[]', url: to, next: undefined});
  });

  it('refuses a redirect to anything but a document', async () => {
    expect((await problemOf(load(fault('redirect', {to: 'data:application/json,[]'})))).code).to.equal('network');
  });

  it('takes a login page for no document, though its status is 200', async () => {
    expect((await problemOf(load(fault('html')))).code).to.equal('type');
    expect((await count()).requests).to.equal(1);
  });

  it('does not wait for the rest of a page that it refuses', async () => {
    expect((await problemOf(load(fault('endless', {type: 'text/html'})))).code).to.equal('type');
    await waitUntil(isOver, 'the server is still sending', {timeout: 5000});
  });

  it('cuts off a document without end, and hangs up', async () => {
    expect((await problemOf(load(fault('endless')))).code).to.equal('size');
    await waitUntil(isOver, 'the server is still sending', {timeout: 5000});
    expect((await count()).requests).to.equal(1);
  });

  it('hangs up on a stalled document when nobody waits for it any more', async () => {
    const leaving = new AbortController();
    const left = load(fault('slow-body'), {signal: leaving.signal}).catch((reason: unknown) => reason);
    await waitUntil(async () => (await count()).open === 1, 'no request', {timeout: 5000});
    leaving.abort('gone');
    expect(await left).to.equal('gone');
    await waitUntil(isOver, 'the request is still open', {timeout: 5000});
    expect(waits).to.deep.equal([]);
  });

  it('tries again when the server is overloaded, until it is not', async () => {
    expect((await load(fault('flaky', {fail: '2', status: '503'}))).text).to.equal('{"ok":true}');
    expect((await count()).requests).to.equal(3);
    expect(waits).to.deep.equal([1000, 4000]);
  });

  it('gives up when the server stays overloaded', async () => {
    const {code, message} = await problemOf(load(fault('flaky', {fail: '9', status: '503'})));
    expect(code).to.equal('status');
    expect(message).to.include('503');
    expect((await count()).requests).to.equal(3);
  });

  it('waits as long as the server asks', async () => {
    expect((await load(fault('retry-after', {after: '2'}))).text).to.equal('{"ok":true}');
    expect(waits).to.deep.equal([2000]);
  });

  it('does not wait a day', async () => {
    expect((await problemOf(load(fault('retry-after', {after: '86400'})))).code).to.equal('status');
    expect(waits).to.deep.equal([]);
    expect((await count()).requests).to.equal(1);
  });

  it('does not ask again for what is not there', async () => {
    expect((await problemOf(load(fault('json', {status: '404'})))).code).to.equal('status');
    expect((await count()).requests).to.equal(1);
  });

  it('tries three times where nobody answers', async () => {
    expect((await problemOf(load(fault('refuse')))).code).to.equal('network');
    expect(waits).to.deep.equal([1000, 4000]);
  });

  it('never takes half a document for a whole one', async () => {
    expect((await problemOf(load(fault('cut')))).code).to.equal('network');
    expect((await count()).requests).to.equal(3);
  });

  it('reads the charset of old Latvian feeds', async () => {
    const {text} = await load(fault('windows-1257'));
    expect(parseJson(text)).to.deep.equal({title: 'Ķekava, Šiauliai, līdz ārēm, ģimeņu žūrija'});
  });

  it('finds no answer where the browser forbids the request', async () => {
    // No port above 65535, below 1024 or known to the browser as another service's is asked at all.
    expect((await problemOf(load('http://localhost:6667/'))).code).to.equal('network');
  });

  describe('in the environment of a page', () => {
    it('gets a document', async () => {
      expect((await pageLoad(fault('json'))).text).to.equal('{"ok":true}');
    });

    it('sleeps between tries, up to half as long again at random', async () => {
      const {setTimeout: real} = globalThis;
      const asked: (number | undefined)[] = [];
      // Keeps a note of the wait and cuts it short; the 15 seconds of patience stay what they are.
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

    it('uses the `fetch` that the page has at the time', async () => {
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
