/*
 * Numbers that run up to their value, where the page asks for it and the reader has nothing against motion. What runs is
 * a copy over the number, hidden from assistive technology; the number itself stands there from the first moment, keeps
 * its room and is the only one that is read out.
 */

/** Length of the run, in milliseconds: seen, and over before anyone waits for it. */
const LENGTH = 900;

/** A number, and how it is written on its way. */
interface Counted {
  readonly value: number;
  readonly format: (value: number) => string;
}

/** Roots whose numbers have run. */
const done = new WeakSet<ParentNode>();

/**
 * Runs the numbers of an element up, once, when they are seen.
 * @param counted what the numbers are, in their order on the page
 */
export function countUp(root: ParentNode, counted: readonly Counted[]): void {
  if (done.has(root) || !counted.length) return;
  done.add(root);
  if (!matchMedia('(prefers-reduced-motion: no-preference)').matches) return;
  const numbers = [...root.querySelectorAll<HTMLElement>('[part="figure"] .value')];
  const [first] = numbers;
  if (!first) return;
  const run = (): void => {
    const start = performance.now();
    const step = (now: number): void => {
      const progress = Math.min(Math.max((now - start) / LENGTH, 0), 1);
      const eased = 1 - (1 - progress) ** 3;
      numbers.forEach((number, index) => {
        const copy = number.querySelector<HTMLElement>('.run');
        const each = counted[index];
        if (!copy || !each) return;
        const at = each.value * eased;
        // An attribute, since changes of text count as those of others, and are taken back.
        copy.dataset.text = progress < 1 ? each.format(Number.isInteger(each.value) ? Math.round(at) : at) : '';
        number.classList.toggle('running', progress < 1);
      });
      if (progress < 1) requestAnimationFrame(step);
    };
    step(start);
  };
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({isIntersecting}) => isIntersecting)) return;
    observer.disconnect();
    run();
  });
  // At once where they can be seen already, so that the values do not flash up first.
  const {top, bottom} = first.getBoundingClientRect();
  if (top < innerHeight && bottom > 0) run();
  else observer.observe(first);
}
