import {expect} from '@open-wc/testing';
import {diagnose, watchPolicy} from '../../src/http/diagnose.js';
import {Problem} from '../../src/util/problem.js';

const CAUSE = new TypeError('Failed to fetch');
const POLICY = 'blocked by the page’s CSP: add the address to connect-src';

let addresses = 0;
/** What has been refused once counts as refused for as long as the page stands, so each test has its own host. */
const newSite = (): string => `https://town-${++addresses}.example`;

/** What a browser says when a policy has kept a page from something. */
function refuse(blockedURI: string, init: Partial<SecurityPolicyViolationEventInit> = {}): void {
  const event = new SecurityPolicyViolationEvent('securitypolicyviolation', {
    blockedURI,
    documentURI: location.href,
    violatedDirective: 'connect-src',
    effectiveDirective: 'connect-src',
    originalPolicy: "connect-src 'self'",
    disposition: 'enforce',
    statusCode: 200,
    bubbles: true,
    ...init,
  });
  document.dispatchEvent(event);
}
const said = async (address: string): Promise<string> => {
  const {code, message} = await diagnose(address, CAUSE);
  return `${code}: ${message}`;
};

describe('diagnose', () => {
  before(watchPolicy);

  it('gives a problem with what the browser said as its cause', async () => {
    const problem = await diagnose(newSite(), CAUSE);
    expect(problem).to.be.instanceOf(Problem);
    expect(problem.cause).to.equal(CAUSE);
  });

  describe('a request that had no answer', () => {
    it('from this site: it was unreachable', async () => {
      expect(await said(`${location.origin}/news.json`)).to.equal(
        'network: unreachable: open the address in a browser to see why',
      );
    });

    for (const [name, address] of [
      ['another site', 'https://elsewhere.example/news.json'],
      ['another port', `http://${location.hostname}:1/news.json`],
      ['this host by another protocol', `https://${location.host}/news.json`],
    ] as const) {
      it(`from ${name}: it was that, or is not allowed for this one, which no script can tell apart`, async () => {
        expect(await said(address)).to.match(
          /^network: unreachable, or not allowed by its server \(CORS\): let it send/,
        );
      });
    }

    it('by http from a page that is itself http: nothing is wrong with that', async () => {
      expect(await said('http://elsewhere.example/news.json')).to.match(/^network:/);
    });
  });

  describe('while the visitor is offline', () => {
    before(() => Object.defineProperty(navigator, 'onLine', {value: false, configurable: true}));
    after(() => Reflect.deleteProperty(navigator, 'onLine'));

    it('says that, and does not blame the server', async () => {
      expect(await said('https://elsewhere.example/news.json')).to.equal('network: offline');
      expect(await said(`${location.origin}/news.json`)).to.equal('network: offline');
    });
  });

  describe('names the page’s policy', () => {
    for (const [name, told] of [
      ['the address', (address: string) => address],
      ['no more than the site', (address: string) => new URL(address).origin],
    ] as const) {
      it(`where the browser has told ${name}`, async () => {
        const address = `${newSite()}/news.json?page=2`;
        refuse(told(address));
        expect(await said(address)).to.equal(`policy: ${POLICY}`);
      });
    }

    it('whatever fragment the address has', async () => {
      const address = `${newSite()}/news.json`;
      refuse(address);
      expect(await said(`${address}#first`)).to.equal(`policy: ${POLICY}`);
    });

    it('where it only serves in place of connect-src, as default-src does', async () => {
      const address = `${newSite()}/news.json`;
      refuse(address, {violatedDirective: 'default-src'});
      expect(await said(address)).to.equal(`policy: ${POLICY}`);
    });

    it('where the browser tells of it just after the request has failed', async () => {
      const address = `${newSite()}/news.json`;
      setTimeout(() => refuse(address));
      expect(await said(address)).to.equal(`policy: ${POLICY}`);
    });

    it('also where the visitor is offline by the second look: a refusal is one', async () => {
      const address = `${newSite()}/news.json`;
      refuse(address);
      Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
      expect(await said(address)).to.equal(`policy: ${POLICY}`);
      Reflect.deleteProperty(navigator, 'onLine');
    });
  });

  describe('does not name the page’s policy', () => {
    for (const [name, told] of [
      ['another address of that site', '/other.json'],
      ['one that only begins like it', '/news.json.old'],
    ] as const) {
      it(`where it has refused ${name}`, async () => {
        const site = newSite();
        refuse(site + told);
        expect(await said(`${site}/news.json`)).to.match(/^network:/);
      });
    }

    for (const effectiveDirective of ['img-src', 'script-src-elem', 'frame-src']) {
      it(`where it has refused the same address as ${effectiveDirective}`, async () => {
        const address = `${newSite()}/news.json`;
        refuse(address, {effectiveDirective, violatedDirective: effectiveDirective});
        expect(await said(address)).to.match(/^network:/);
      });
    }

    it('where it only reports, and has let the request through', async () => {
      const address = `${newSite()}/news.json`;
      refuse(address, {disposition: 'report'});
      expect(await said(address)).to.match(/^network:/);
    });
  });

  it('listens once, however many requests are made', () => {
    const listeners = new Set<unknown>();
    window.addEventListener = (_type: string, listener: unknown) => {
      listeners.add(listener);
    };
    watchPolicy();
    watchPolicy();
    Reflect.deleteProperty(window, 'addEventListener');
    // A window keeps the same listener once.
    expect(listeners.size).to.equal(1);
  });
});
