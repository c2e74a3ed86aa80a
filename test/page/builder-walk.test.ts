/* The builder as a new user meets it: from the opened page to a working list on a plain page, in Latvian. */
import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {find, openBuilder, previewed} from '../support/builder-page.js';
import {closePages, type HostPage, openPage, waitUntil, wordsOf} from '../support/host-page.js';

const SOURCE = '/test/examples/news/sample.json';
/** Where a town would have published the files. */
const FOLDER = '/strict/dist/';
/**
 * Seconds for an act of a user who does not hurry, from the keystroke-level model of Card, Moran and Newell: 1.35 to
 * think, 1.1 to point and 0.2 to press, and 0.28 for each typed character.
 */
const SECONDS = {think: 1.35, click: 1.3, character: 0.28};
/** The limit in seconds, and the time that docs/builder.md states. */
const PROMISED = 180;
const DOCUMENTED = {clicks: 6, characters: 44};

interface Effort {
  clicks: number;
  characters: number;
}

/** Clicks, as the mouse does: what is clicked has to be visible and gets the focus if it can. */
function click(effort: Effort, element: HTMLElement): void {
  expect(element.getClientRects().length, `${element.textContent} is visible`).to.be.at.least(1);
  element.focus();
  element.click();
  effort.clicks++;
}

async function type(effort: Effort, text: string): Promise<void> {
  await sendKeys({type: text});
  effort.characters += text.length;
}

const buttonNamed = (page: HostPage, within: string, name: string): HTMLElement =>
  [...page.document.querySelectorAll<HTMLElement>(`${within} button`)].find(
    ({textContent}) => textContent.trim() === name,
  )!;

describe('the builder in Latvian', function () {
  // A page with a frame, and the whole library in it.
  this.timeout(60_000);
  afterEach(closePages);

  it('leads a new user to a working list on a plain page in as many acts as docs/builder.md says', async () => {
    const builder = await openBuilder({ui: 'lv'});
    const effort: Effort = {clicks: 0, characters: 0};
    const copied: string[] = [];
    // A frame in a test may not use the clipboard.
    Object.defineProperty(builder.window.navigator, 'clipboard', {
      value: {writeText: (text: string) => Promise.resolve(void copied.push(text))},
    });

    click(effort, find(builder, 'input[name="element"][value="news-list"]'));
    click(effort, find(builder, '#src'));
    await type(effort, SOURCE);
    click(effort, buttonNamed(builder, '.steps', 'Nolasīt avotu'));
    const preview = await previewed(builder, 'news-list');
    expect(find(builder, '.report').textContent).to.include('Atpazīts');
    const folder = find<HTMLInputElement>(builder, '#folder');
    click(effort, folder);
    folder.select();
    await type(effort, FOLDER);
    folder.blur();
    await waitUntil(() => find(builder, '[data-text="head"] code').textContent.includes(`"${FOLDER}`), 'the folder');
    // The files that the preview loads are known a moment after it is ready.
    await aTimeout(400);
    for (const name of ['head', 'body']) {
      click(effort, buttonNamed(builder, `[data-text="${name}"]`, 'Kopēt'));
      await waitUntil(() => find(builder, '.copied').textContent.trim() === 'Nokopēts', 'copied');
    }

    const [head, body] = copied;
    const page = await openPage({scripts: '', head: head!, body: body!, lang: 'lv'});
    await waitUntil(() => page.document.querySelector('news-list')?.matches(':state(ready)'), 'ready');
    expect(wordsOf(page.document.querySelector('news-list')!)).to.equal(wordsOf(preview));
    expect(wordsOf(preview)).to.include('Ventspils');

    expect(effort).to.deep.equal(DOCUMENTED);
    const seconds = effort.clicks * (SECONDS.think + SECONDS.click) + effort.characters * SECONDS.character;
    expect(seconds).to.be.below(PROMISED);
    const guide = await (await fetch('/docs/builder.md')).text();
    expect(guide.replace(/\s+/g, ' ')).to.include(
      `${effort.clicks} clicks and ${effort.characters} typed characters, about ${Math.round(seconds)} seconds`,
    );
  });
});
