/* Functions that measure elements in a page: they run there, so each is complete by itself. */

/**
 * Targets that are too small (WCAG 2.5.8): less than 24 CSS px in a direction, and a circle of 24 px around their centre
 * touches another target or the circle of another small one. Links in a line of text are excepted by the criterion.
 * @param {string} tags the elements' tags, separated by commas
 * @returns {{small: string[], count: number}}
 */
export function smallTargets(tags) {
  const targets = [...document.querySelectorAll(tags)].flatMap((element) =>
    [.../** @type {ShadowRoot} */ (element.shadowRoot).querySelectorAll('a[href], button, input, select, summary')]
      .filter((target) => target.checkVisibility({visibilityProperty: true}))
      .map((target) => ({element, target, box: target.getBoundingClientRect()}))
      .filter(({box}) => box.width && box.height),
  );
  const centre = (/** @type {DOMRect} */ box) => ({x: box.x + box.width / 2, y: box.y + box.height / 2});
  const isSmall = (/** @type {DOMRect} */ box) => Math.min(box.width, box.height) < 23.99;
  const isInText = (/** @type {Element} */ target) => {
    const {parentElement: line} = target;
    const own = target.textContent.trim();
    return getComputedStyle(target).display === 'inline' && line?.textContent.trim() !== own;
  };
  const touches = (/** @type {DOMRect} */ box, /** @type {DOMRect} */ other) => {
    const {x, y} = centre(box);
    const near = {
      x: Math.max(other.left, Math.min(x, other.right)),
      y: Math.max(other.top, Math.min(y, other.bottom)),
    };
    const far = centre(other);
    return Math.hypot(near.x - x, near.y - y) < 12 || (isSmall(other) && Math.hypot(far.x - x, far.y - y) < 24);
  };
  const small = targets.filter(
    ({target, box}) =>
      isSmall(box) && !isInText(target) && targets.some((other) => other.target !== target && touches(box, other.box)),
  );
  return {
    count: targets.length,
    small: small.map(({element, target, box}) => {
      const size = `${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`;
      return `<${element.localName}> ${target.localName} “${target.textContent.trim()}”: ${size}`;
    }),
  };
}

/**
 * Texts and boxes of elements that are cut off or outside the element, except in regions that scroll by the keyboard.
 * @param {string} tags the elements' tags, separated by commas
 * @returns {string[]}
 */
export function cutOff(tags) {
  return [...document.querySelectorAll(tags)].flatMap((element) => {
    const frame = element.getBoundingClientRect();
    return [.../** @type {ShadowRoot} */ (element.shadowRoot).querySelectorAll('.base, .base *:not(svg *)')]
      .filter((part) => part.checkVisibility() && !part.closest('.quiet, [tabindex="0"], svg'))
      .filter((part) => {
        const {left, right, width, height} = part.getBoundingClientRect();
        const {display, overflowX, overflowY} = getComputedStyle(part);
        // Hidden from sight, but read aloud.
        if (width <= 1 || height <= 1) return false;
        const isCut =
          display !== 'inline' &&
          ((overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1) ||
            (overflowY !== 'visible' && part.scrollHeight > part.clientHeight + 1));
        return isCut || left < Math.min(frame.left, 0) - 1 || right > Math.max(frame.right, innerWidth) + 1;
      })
      .map((part) => `<${element.localName}> ${part.localName}.${part.className}[part=${part.part.value}] is cut off`);
  });
}

/**
 * Gives all texts the spacing of WCAG 1.4.12, inside shadow roots too.
 * @param {string} tags the elements' tags, separated by commas
 */
export function spaceTexts(tags) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}
    p {margin-block-end: 2em !important}`,
  );
  for (const {shadowRoot} of document.querySelectorAll(tags)) shadowRoot?.adoptedStyleSheets.push(sheet);
}
