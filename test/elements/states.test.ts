/* The four elements in each state: the words for the public, the events of an image, and axe. */
import {expect, waitUntil} from '@open-wc/testing';
import '../../src/define/all.js';
import {CASES, documentOf} from '../support/cases.js';
import {watchConsole} from '../support/console.js';
import {useFakeNetwork} from '../support/fake-network.js';
import {all, find, once, show} from '../support/show-element.js';
import {seenWords} from '../support/words.js';

const ADDRESS = 'https://town.example/data.json';
const {take} = watchConsole();
const network = useFakeNetwork();
const link = (textContent: string): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), {href: '/', textContent});

for (const {tag, good, empty, nothing, more} of CASES) {
  describe(`<${tag}> in each state`, () => {
    afterEach(() => void take());

    it('shows its fallback while loading, or if it has none, a word when the load takes long', async () => {
      network.hold(ADDRESS);
      const filled = await show(tag, {inside: link('Tīkls'), isSlow: true}, {...more, src: ADDRESS});
      expect(filled.matches(':state(loading)')).to.equal(true);
      expect(seenWords(filled)).to.equal('Tīkls');
      await expect(filled).to.be.accessible();
      const bare = await show(tag, {isSlow: true}, {...more, src: ADDRESS});
      expect(seenWords(bare)).to.equal('');
      await waitUntil(() => seenWords(bare) === 'Ielādē…', 'the word', {timeout: 5000});
    });

    it('causes no layout shift at the start of loading', async () => {
      network.hold(ADDRESS);
      const element = await show(tag, {inside: link('Tīkls'), isSlow: true}, {...more, src: ADDRESS});
      const unknown = document.createElement('news-of-another-library');
      unknown.append(link('Tīkls'));
      element.after(document.createElement('br'), unknown);
      const [here, there] = [element, unknown].map((each) => {
        const {width, height} = each.getBoundingClientRect();
        return {width, height, display: getComputedStyle(each).display};
      });
      expect(here).to.deep.equal(there);
      expect(element.shadowRoot?.querySelector('[part=notice]')).to.equal(null);
    });

    it('has an empty live region on the page before it announces the load', async () => {
      network.hold(ADDRESS);
      const element = await show(tag, {isSlow: true}, {...more, src: ADDRESS});
      // The texts of the region after each rendering; polling could miss the first.
      const held: string[] = [];
      new MutationObserver(() => {
        held.push(...all(element, '[part=notice]').map((region) => region.textContent.trim()));
      }).observe(element.shadowRoot!, {childList: true, subtree: true, characterData: true});
      await waitUntil(() => held.at(-1), 'the word', {timeout: 5000});
      expect(held).to.deep.equal(['', 'Ielādē…']);
    });

    it('announces a long load and its end once for the whole page', async () => {
      const slow = network.hold(ADDRESS);
      const first = await show(tag, {inside: link('Tīkls'), isSlow: true}, {...more, src: ADDRESS});
      const other = document.createElement(tag);
      for (const [name, value] of Object.entries({...more, src: ADDRESS})) other.setAttribute(name, value);
      first.after(other);
      const said = (element: Element): string => all(element, '[part=notice]')[0]?.textContent.trim() ?? '';
      await waitUntil(() => said(first) === 'Ielādē…' && said(other) === 'Ielādē…', 'the word', {timeout: 5000});
      expect([first, other].map((each) => find(each, '[part=notice]').ariaLive)).to.have.members(['polite', null]);
      slow.letGo(await documentOf(good));
      await waitUntil(() => [first, other].map(said).includes('Ielādēts'), 'the end');
      await waitUntil(() => [first, other].every((each) => each.matches(':state(ready)')));
      expect([first, other].map(said)).to.have.members(['', 'Ielādēts']);
      expect(seenWords(first) + seenWords(other)).to.not.include('Ielādēts');
      // Later, a reader who comes by would take it for news. It takes five seconds, so one element shows it for all.
      if (tag !== 'news-list') return;
      await waitUntil(() => !said(first) && !said(other), 'silence', {timeout: 10_000});
    });

    it('has a live region without a role, so that screen readers do not name an empty one', async () => {
      network.answer(ADDRESS, await documentOf(good));
      const region = find(await show(tag, {}, {...more, src: ADDRESS}), '[part=notice]');
      expect([region.role, region.ariaLive, region.ariaAtomic]).to.deep.equal([null, 'polite', 'true']);
      expect(region.matches(':empty') || !region.textContent).to.equal(true);
    });

    it('shows its fallback while it is lazy and far away', async () => {
      const attributes = {src: ADDRESS, loading: 'lazy', hidden: ''};
      const element = await show(tag, {inside: link('Tīkls'), isSlow: true}, attributes);
      expect(element.matches(':state(idle)')).to.equal(true);
      expect(element.shadowRoot?.querySelector('slot')).to.not.equal(null);
      expect(network.asked).to.deep.equal([]);
    });

    for (const [lang, dir] of [
      ['lv', 'ltr'],
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ] as const) {
      it(`passes axe with content in ${lang}`, async () => {
        network.answer(ADDRESS, await documentOf(good));
        const element = await show(tag, {lang}, {...more, src: ADDRESS});
        expect(element.matches(':state(ready)')).to.equal(true);
        expect(find(element, '.base').lang).to.equal(lang);
        expect(getComputedStyle(find(element, '.base')).direction).to.equal(dir);
        await expect(element).to.be.accessible();
      });
    }

    it('says that there is nothing for an empty document', async () => {
      network.answer(ADDRESS, await documentOf(empty));
      const element = await show(tag, {inside: link('Tīkls')}, {...more, src: ADDRESS});
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(seenWords(element)).to.equal(nothing);
      await expect(element).to.be.accessible();
    });

    it('shows its fallback after a failure, or says that it is unavailable, but never that there is nothing', async () => {
      network.fail(ADDRESS);
      const filled = await show(tag, {inside: link('Tīkls')}, {...more, src: ADDRESS});
      expect(filled.matches(':state(failed)')).to.equal(true);
      expect(seenWords(filled)).to.equal('Tīkls');
      await expect(filled).to.be.accessible();
      const bare = await show(tag, {}, {...more, src: ADDRESS});
      expect(seenWords(bare)).to.equal('Pašlaik nav pieejams Avots: town.example');
      expect((find(bare, '[part=notice] a') as HTMLAnchorElement).href).to.equal('https://town.example/');
      expect(find(bare, '[part=notice]').textContent).to.include('Pašlaik nav pieejams');
      await expect(bare).to.be.accessible();
    });

    it('keeps the last good content after a failed reload, and says how old it is', async () => {
      network.answer(ADDRESS, await documentOf(good));
      const element = await show(tag, {}, {...more, src: ADDRESS});
      const before = seenWords(element);
      network.fail(ADDRESS);
      await element.reload();
      expect(element.matches(':state(stale)')).to.equal(true);
      expect(seenWords(element))
        .to.include(before)
        .and.match(/Saturs var būt novecojis; pēdējoreiz atjaunināts: .*\d/);
      await expect(element).to.be.accessible();
    });

    it('sends the events of an image', async () => {
      network.answer(ADDRESS, await documentOf(good));
      const element = await show(tag, {isSlow: true}, more);
      // The bundled document, if the element has one.
      await waitUntil(() => !element.matches(':state(loading)'));
      const sent: string[] = [];
      for (const type of ['loadstart', 'load', 'error', 'loadend']) {
        element.addEventListener(type, (event) => sent.push(event.bubbles ? `${type} bubbles` : type));
      }
      const ended = once(element, 'loadend');
      element.src = ADDRESS;
      await ended;
      network.fail(ADDRESS);
      await element.reload();
      expect(sent).to.deep.equal(['loadstart', 'load', 'loadend', 'loadstart', 'error', 'loadend']);
    });
  });
}
