/* These tests have a separate file, and so a fresh page: a page loads the words of a language only once. */
import {expect, fixtureSync, html, waitUntil} from '@open-wc/testing';
import '../../src/define/network-stats.js';
import '../../src/define/news-card.js';
import {watchConsole} from '../support/console.js';
import {useFakeNetwork} from '../support/fake-network.js';
import {LOADING} from '../support/language-host.js';
import {seenWords} from '../support/words.js';

const NEWS = 'https://town.example/news.json';

const filesOf = (code: string): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name).pathname)
    .filter((path) => path.includes(`/locale/generated/${code}.`));

describe('a language that is loaded on demand', () => {
  watchConsole();
  const network = useFakeNetwork();

  it('is loaded once, when the first element needs it, and the fallback is shown until then', async () => {
    network.hold(NEWS);
    fixtureSync(html`<news-card lang="lv" src=${NEWS}></news-card>`);
    expect(filesOf('ar')).to.deep.equal([]);

    const page = fixtureSync<HTMLElement>(
      html`<section lang="ar" dir="rtl">
        <news-card src=${NEWS}><a href="/news">أخبار</a></news-card>
        <news-card src=${NEWS}></news-card>
      </section>`,
    );
    const [card, bare] = page.querySelectorAll('news-card');
    if (!card || !bare) throw new Error('no cards');
    // Everything that either of them says, starting with its first rendering.
    const said = new Set<string>();
    for (const element of [card, bare]) {
      await element.updateComplete;
      const root = element.renderRoot;
      const listen = (): void => void said.add(root.textContent.trim());
      listen();
      new MutationObserver(listen).observe(root, {subtree: true, childList: true, characterData: true});
    }
    expect(seenWords(card)).to.equal('أخبار');
    expect(seenWords(bare)).to.equal('');
    expect([...said]).to.deep.equal(['']);
    expect(card.renderRoot.querySelector('[part=base]')).to.equal(null);

    await waitUntil(() => seenWords(bare) === LOADING.ar, 'the words arrive', {timeout: 5000});
    expect([...said]).to.deep.equal(['', LOADING.ar]);
    expect(card.renderRoot.querySelector('[part=base]')?.getAttribute('lang')).to.equal('ar');

    // Another host, in a variety of the language, has the words at once.
    const late = fixtureSync<HTMLElementTagNameMap['network-stats']>(
      html`<network-stats lang="ar-EG" src=${NEWS}></network-stats>`,
    );
    await late.updateComplete;
    await waitUntil(() => seenWords(late) === LOADING.ar, 'the words arrive', {timeout: 5000});
    expect(filesOf('ar').length).to.equal(1);
  });
});
