/* Colours as they are painted, with every translucent layer, and their contrast (WCAG 2.2). */

const pixel = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});

/** Paints colours over each other, the first at the bottom. Returns red, green, blue and alpha from 0 to 255. */
function paint(colors: readonly string[]): readonly number[] {
  if (!pixel) throw new Error('no canvas');
  pixel.clearRect(0, 0, 1, 1);
  for (const color of colors) {
    pixel.fillStyle = color;
    pixel.fillRect(0, 0, 1, 1);
  }
  return [...pixel.getImageData(0, 0, 1, 1).data];
}

const parentOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
};

/** The backgrounds of an element and its ancestors, the outermost first. */
function layersOf(element: Element | undefined): string[] {
  if (!element) return ['white'];
  return [...layersOf(parentOf(element)), getComputedStyle(element).backgroundColor];
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of a colour with the background of an element, from 1 to 21. */
export function contrastOn(element: Element, color: string): number {
  const layers = layersOf(element);
  const [dark = 0, light = 0] = [paint([...layers, color]), paint(layers)].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Returns true if nothing of the page shows through the background of an element. */
export const isOpaque = (element: Element): boolean => paint([getComputedStyle(element).backgroundColor])[3] === 255;
