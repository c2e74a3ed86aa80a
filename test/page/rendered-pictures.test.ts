/* Rendered elements look the same before and after the script takes them over: compared by height and by pixel. */
import {expect} from '@open-wc/testing';
import {executeServerCommand, resetMouse} from '@web/test-runner-commands';
import {needs} from '../support/engines.mjs';
import {closePages, type HostPage, inside} from '../support/host-page.js';
import {addScript, BODY, elementOf, isUpgraded, openRendered} from '../support/rendered.js';

/** Takes a picture of the element, without the rest of the page. */
async function pictureOf({frame, document, window}: HostPage): Promise<ImageData> {
  await document.fonts.ready;
  // The second frame begins when the first has been drawn.
  for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => window.requestAnimationFrame(resolve));
  const {left, top} = frame.getBoundingClientRect();
  const {x, y, width, height} = elementOf({frame, document, window}).getBoundingClientRect();
  const clip = {
    x: left + scrollX + frame.clientLeft + x,
    y: top + scrollY + frame.clientTop + y,
    width: Math.ceil(width),
    height: Math.ceil(height),
  };
  const png = await executeServerCommand<string, typeof clip>('picture', clip);
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  canvas.drawImage(bitmap, 0, 0);
  return canvas.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** The number of pixels that differ. */
function difference(one: ImageData, other: ImageData): number {
  expect([one.width, one.height]).to.deep.equal([other.width, other.height]);
  const [before, after] = [one, other].map(({data}) => new Uint32Array(data.buffer));
  return before!.filter((pixel, index) => pixel !== after![index]).length;
}

const coloursOf = ({data}: ImageData): number => new Set(new Uint32Array(data.buffer)).size;

describe('the look of an element that a server has rendered', () => {
  beforeEach(() => resetMouse());
  afterEach(closePages);

  for (const [what, body] of Object.entries(BODY)) {
    for (const lang of ['en', 'ar']) {
      needs('pictures')(`stays the same to the pixel when the script comes: ${what}, ${lang}`, async () => {
        const page = await openRendered(body, lang);
        const element = elementOf(page);
        page.frame.height = String(Math.ceil(page.document.documentElement.scrollHeight) + 50);
        const images = inside(element, 'img') as HTMLImageElement[];
        await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
        const isWhole = images.every(({naturalWidth}) => naturalWidth);
        const before = await pictureOf(page);
        expect(coloursOf(before), 'something is drawn').to.be.greaterThan(3);
        await addScript(page);
        await isUpgraded(element);
        // A script hides a picture that does not exist.
        if (!isWhole) return;
        expect(difference(before, await pictureOf(page))).to.equal(0);
      });
    }
  }

  needs('pictures')('is a picture that shows a change', async () => {
    const page = await openRendered(BODY['a badge'], 'en');
    const before = await pictureOf(page);
    elementOf(page).style.letterSpacing = '0.2px';
    expect(difference(before, await pictureOf(page))).to.be.greaterThan(0);
  });
});
