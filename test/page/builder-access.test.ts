/* The builder for everybody: axe, narrow screens, dark screens, and the keyboard. */
import {expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {axeFaults, enter, find, openBuilder, previewed} from '../support/builder-page.js';
import {has, needs} from '../support/engines.mjs';
import {closePages, type HostPage, TAGS, waitUntil} from '../support/host-page.js';

const SETTINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'news-list': {'a.src': '/test/examples/news/sample.json'},
  'news-card': {'a.src': '/test/examples/news/sample.json'},
  'learning-city-badge': {'a.city': 'Ventspils', way: 'file'},
  'network-stats': {accent: '#ffff00', 'accent-dark': '#ffffff', background: '#ffffff'},
};
const WIDTHS = [1200, 320];

/** Opens the builder with an element whose preview is ready. */
async function openReady(tag: string, width: number, ui = 'lv'): Promise<HostPage> {
  const page = await openBuilder({show: tag, ui, ...SETTINGS[tag]}, width);
  await previewed(page, tag);
  return page;
}

/** The elements that reach beyond the right edge of the page, except inside boxes that scroll by themselves. */
function overflowing({document, window}: HostPage): string[] {
  const beyond = [...document.querySelectorAll('#builder *')].filter(
    (each) => !each.closest('.stage, pre, .hidden') && each.getBoundingClientRect().right > window.innerWidth + 0.5,
  );
  return beyond.map(({localName, id, className}) => `${localName}#${id}.${className}`);
}

const focused = ({document}: HostPage): HTMLElement => document.activeElement as HTMLElement;

/** The focused element, in a word. */
function nameOf({localName, id, name, type}: HTMLInputElement): string {
  return id || (type === 'radio' ? `${name} radio` : localName);
}

describe('the builder for everybody', function () {
  // A page with a frame, and the whole library in it.
  this.timeout(60_000);
  afterEach(async () => {
    closePages();
    if (has('media')) await executeServerCommand('media', {});
  });

  for (const tag of TAGS) {
    for (const width of WIDTHS) {
      it(`passes axe and fits into its width with ${tag} at ${width} px`, async () => {
        const page = await openReady(tag, width);
        for (const details of page.document.querySelectorAll('details')) details.open = true;
        expect(await axeFaults(page)).to.deep.equal([]);
        expect(page.document.documentElement.scrollWidth).to.be.at.most(page.window.innerWidth);
        expect(overflowing(page)).to.deep.equal([]);
      });
    }

    needs('media')(`passes axe on a dark screen with ${tag}`, async () => {
      await executeServerCommand('media', {features: {'prefers-color-scheme': 'dark'}});
      const page = await openReady(tag, 320);
      expect(page.window.getComputedStyle(page.document.documentElement).backgroundColor).to.equal('rgb(16, 24, 28)');
      expect(await axeFaults(page)).to.deep.equal([]);
    });
  }

  for (const [what, text] of [
    ['a text that is no source', 'Our news'],
    ['a source with faults', '{"version": "https://jsonfeed.org/version/1.1", "title": "N", "items": [{"id": "1"}]}'],
  ] as const) {
    for (const width of WIDTHS) {
      it(`passes axe and fits with the error of ${what} at ${width} px`, async () => {
        const page = await openBuilder({ui: 'lv'}, width);
        enter(page, '#pasted', text);
        expect(page.document.querySelector('.report .error')).not.to.equal(null);
        for (const details of page.document.querySelectorAll('details')) details.open = true;
        expect(await axeFaults(page)).to.deep.equal([]);
        expect(overflowing(page)).to.deep.equal([]);
      });
    }
  }

  it('passes axe and fits into 320 px with what to do about a source that cannot be read', async () => {
    const page = await openBuilder({ui: 'lv'}, 320);
    enter(page, '#src', `${location.origin.replace('localhost', '127.0.0.1')}/test/examples/news/sample.json`);
    await waitUntil(() => page.document.querySelector('.report ol'), 'advice');
    expect(await axeFaults(page)).to.deep.equal([]);
    expect(overflowing(page)).to.deep.equal([]);
  });

  it('is reached with the Tab key from the language to the copied text step by step, and each stop can be seen', async () => {
    const page = await openReady('news-list', 1200);
    const {document, window} = page;
    find(page, '#ui').focus();
    const stops: string[] = [];
    const unseen: string[] = [];
    while (stops.length < 80 && !focused(page).closest('[data-text="body"]')) {
      await sendKeys({press: 'Tab'});
      const at = focused(page);
      if (at.localName === 'iframe') continue;
      stops.push(nameOf(at as HTMLInputElement));
      const {outlineStyle, outlineWidth} = window.getComputedStyle(at);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) unseen.push(nameOf(at as HTMLInputElement));
    }
    const wanted = ['element radio', 'src', 'setting-limit', 'link-text', 'link', 'own-accent', 'font', 'form radio'];
    const later = ['scheme radio', 'way radio', 'folder'];
    expect(stops.filter((stop) => [...wanted, ...later].includes(stop))).to.deep.equal([...wanted, ...later]);
    expect(unseen).to.deep.equal([]);
    expect(document.activeElement!.localName).to.equal('button');
  });

  it('copies with the Enter key, keeps the focus, and says so', async () => {
    const page = await openReady('learning-city-badge', 1200);
    const copied: string[] = [];
    Object.defineProperty(page.window.navigator, 'clipboard', {
      value: {writeText: (text: string) => Promise.resolve(void copied.push(text))},
    });
    const button = find(page, '[data-text="policy"] button');
    button.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => find(page, '.copied').textContent.trim() === 'Nokopēts', 'said');
    expect(copied).to.deep.equal([find(page, '[data-text="policy"] code').textContent]);
    expect(focused(page)).to.equal(button);
  });
});
