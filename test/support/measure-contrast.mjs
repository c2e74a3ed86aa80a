/* Measures the contrast of texts and lines on a page against their background, from computed styles. */

/** Kinds of lines that convey information. Borders and grid lines are decoration. */
export const LINES = ['title of a card', 'badge', 'button', 'chart', 'figure', 'focus', 'change'].sort();

/** Runs in a page. Returns each text and each line of the elements and around them, with its contrast (WCAG 2.2). */
export function measureContrast() {
  const pixel = /** @type {OffscreenCanvasRenderingContext2D} */ (
    new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})
  );
  /**
   * Red, green, blue and alpha, from 0 to 255.
   * @param {string} color
   */
  const channelsOf = (color) => {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = color;
    pixel.fillRect(0, 0, 1, 1);
    return [...pixel.getImageData(0, 0, 1, 1).data];
  };
  /** @type {(above: number[], below: number[]) => number[]} */
  const over = ([r, g, b, a], below) => [r, g, b].map((top, at) => (top * a + below[at] * (255 - a)) / 255);
  const luminance = (/** @type {number[]} */ channels) => {
    const [r, g, b] = channels.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  /** @type {(element: Element) => Element | undefined} */
  const parentOf = (element) => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  };
  /**
   * The colour painted behind an element's content: its own background over its ancestors' backgrounds.
   * @type {(element: Element | undefined) => number[]}
   */
  const behind = (element) =>
    element
      ? over(channelsOf(getComputedStyle(element).backgroundColor), behind(parentOf(element)))
      : // The root is the browser's canvas, whose colour depends on the colour scheme.
        channelsOf('white').slice(0, 3);
  /** @type {(color: string, element: Element | undefined) => number} */
  const contrast = (color, element) => {
    const ground = behind(element);
    const [dark, light] = [luminance(over(channelsOf(color), ground)), luminance(ground)].sort((a, b) => a - b);
    return Math.round(((light + 0.05) / (dark + 0.05)) * 100) / 100;
  };

  /** @type {{text: string, color: string, contrast: number}[]} */
  const texts = [];
  /** @type {{what: string, color: string, contrast: number}[]} */
  const lines = [];
  /** @type {(what: string, color: string, element: Element | undefined) => void} */
  const line = (what, color, element) => void lines.push({what, color, contrast: contrast(color, element)});
  const isSeen = (/** @type {Element} */ element) =>
    element.checkVisibility({opacityProperty: true, visibilityProperty: true});
  const visit = (/** @type {ParentNode} */ root) => {
    for (const element of root.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      const own = [...element.childNodes].some(({nodeType, nodeValue}) => nodeType === 3 && nodeValue?.trim());
      if (own && isSeen(element) && !element.closest('style, script')) {
        const color = element.closest('svg') ? style.fill : style.color;
        texts.push({text: element.textContent.trim().slice(0, 40), color, contrast: contrast(color, element)});
      }
      if (element.matches('.mark path:not(.book)')) line('badge', style.fill, element);
      if (element.matches('.card [part=heading] a')) line('title of a card', style.textDecorationColor, element);
      if (element.matches('[part=figure]')) {
        line('figure', getComputedStyle(element, '::before').borderTopColor, element);
      }
      if (element.matches('[part=more]')) line('button', style.borderTopColor, parentOf(element));
      if (element.matches('.plot :is(.line, .dot, .zero)')) line('chart', style.stroke, element);
      if (element.matches('.arrow')) line('change', style.stroke, element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  const page = document.querySelector('.page')?.parentElement;
  if (!page) throw new Error('the story has no element .page');
  visit(page);
  for (const list of document.querySelectorAll('news-list, learning-city-badge')) {
    const root = /** @type {ShadowRoot} */ (list.shadowRoot);
    /** @type {NodeListOf<HTMLElement>} */
    const targets = root.querySelectorAll('button, .badge a');
    for (const target of targets) {
      target.focus({focusVisible: true});
      line('focus', getComputedStyle(target).outlineColor, parentOf(target));
    }
  }
  return {texts, lines};
}
