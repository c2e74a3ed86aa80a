import {expect} from '@open-wc/testing';
import {diagnose, watchPolicy} from '../../src/http/diagnose.js';
import {Problem} from '../../src/util/problem.js';

const CAUSE = new TypeError('Failed to fetch');
const POLICY = 'blocked by the page’s CSP: add the address to connect-src';

let addresses = 0;
/** A blocked address stays blocked for the life of the page, so each test has its own host. */
const newSite = (): string => `https://town-${++addresses}.example`;

/** Sends the event of a browser that has blocked a request by policy. */
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

  it('returns a problem with the browser’s error as its cause', async () => {
    const problem = await diagnose(newSite(), CAUSE);
    expect(problem).to.be.instanceOf(Problem);
    expect(problem.cause).to.equal(CAUSE);
  });

  describe('diagnose, for a request without a response,', () => {
    it('says that an address of this site is unreachable', async () => {
      expect(await said(`${location.origin}/news.json`)).to.equal(
        'network: unreachable: open the address in a browser to see why',
      );
    });

    for (const [name, address] of [
      ['another site', 'https://elsewhere.example/news.json'],
      ['another port', `http://${location.hostname}:1/news.json`],
      ['this host by another protocol', `https://${location.host}/news.json`],
    ] as const) {
      it(`says that ${name} is unreachable or not allowed by CORS, which no script can distinguish`, async () => {
        expect(await said(address)).to.match(
          /^network: unreachable, or not allowed by its server \(CORS\): let it send/,
        );
      });
    }

    it('does not blame http if the page itself uses http', async () => {
      expect(await said('http://elsewhere.example/news.json')).to.match(/^network:/);
    });
  });

  describe('diagnose, while the visitor is offline,', () => {
    before(() => Object.defineProperty(navigator, 'onLine', {value: false, configurable: true}));
    after(() => Reflect.deleteProperty(navigator, 'onLine'));

    it('says that the visitor is offline, and does not blame the server', async () => {
      expect(await said('https://elsewhere.example/news.json')).to.equal('network: offline');
      expect(await said(`${location.origin}/news.json`)).to.equal('network: offline');
    });
  });

  describe('diagnose, after the page’s policy has blocked the request,', () => {
    for (const [name, blocked] of [
      ['the full address', (address: string) => address],
      ['only the site', (address: string) => new URL(address).origin],
    ] as const) {
      it(`names the policy if the browser reports ${name}`, async () => {
        const address = `${newSite()}/news.json?page=2`;
        refuse(blocked(address));
        expect(await said(address)).to.equal(`policy: ${POLICY}`);
      });
    }

    it('names the policy for an address with a fragment', async () => {
      const address = `${newSite()}/news.json`;
      refuse(address);
      expect(await said(`${address}#first`)).to.equal(`policy: ${POLICY}`);
    });

    it('names the policy if default-src applies instead of connect-src', async () => {
      const address = `${newSite()}/news.json`;
      refuse(address, {violatedDirective: 'default-src'});
      expect(await said(address)).to.equal(`policy: ${POLICY}`);
    });

    it('names the policy if the browser reports the violation just after the request has failed', async () => {
      const address = `${newSite()}/news.json`;
      setTimeout(() => refuse(address));
      expect(await said(address)).to.equal(`policy: ${POLICY}`);
    });

    it('names the policy even if the visitor has gone offline since then', async () => {
      const address = `${newSite()}/news.json`;
      refuse(address);
      Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
      expect(await said(address)).to.equal(`policy: ${POLICY}`);
      Reflect.deleteProperty(navigator, 'onLine');
    });
  });

  describe('diagnose, after the page’s policy has allowed the request,', () => {
    for (const [name, blocked] of [
      ['another address of that site', '/other.json'],
      ['an address that only begins like it', '/news.json.old'],
    ] as const) {
      it(`does not name the policy if it has blocked ${name}`, async () => {
        const site = newSite();
        refuse(site + blocked);
        expect(await said(`${site}/news.json`)).to.match(/^network:/);
      });
    }

    for (const effectiveDirective of ['img-src', 'script-src-elem', 'frame-src']) {
      it(`does not name the policy if it has blocked the same address under ${effectiveDirective}`, async () => {
        const address = `${newSite()}/news.json`;
        refuse(address, {effectiveDirective, violatedDirective: effectiveDirective});
        expect(await said(address)).to.match(/^network:/);
      });
    }

    it('does not name the policy if it only reports violations', async () => {
      const address = `${newSite()}/news.json`;
      refuse(address, {disposition: 'report'});
      expect(await said(address)).to.match(/^network:/);
    });
  });

  it('registers one listener for all requests', () => {
    const listeners = new Set<unknown>();
    window.addEventListener = (_type: string, listener: unknown) => {
      listeners.add(listener);
    };
    watchPolicy();
    watchPolicy();
    Reflect.deleteProperty(window, 'addEventListener');
    // A window registers the same listener only once.
    expect(listeners.size).to.equal(1);
  });
});
