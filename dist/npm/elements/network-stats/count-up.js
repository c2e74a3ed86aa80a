/*
 * Numbers that count up to their value, if the page enables it and the reader has not asked for reduced motion. The
 * animation is a copy on top of the number, hidden from assistive technology. The number itself is present from the
 * start, keeps its space, and is the only one that screen readers read.
 */
/** Duration of the animation in milliseconds: long enough to notice, and over before anyone has to wait. */
const LENGTH = 900;
/** Roots whose numbers have already counted up. */
const done = new WeakSet();
/**
 * Counts up the numbers of an element, once, when they become visible.
 * @param counted the numbers, in their order on the page
 */
export function countUp(root, counted) {
    if (done.has(root) || !counted.length)
        return;
    done.add(root);
    if (!matchMedia('(prefers-reduced-motion: no-preference)').matches)
        return;
    const numbers = [...root.querySelectorAll('[part="figure"] .value')];
    const [first] = numbers;
    if (!first)
        return;
    const run = () => {
        const start = performance.now();
        const step = (now) => {
            const progress = Math.min(Math.max((now - start) / LENGTH, 0), 1);
            const eased = 1 - (1 - progress) ** 3;
            numbers.forEach((number, index) => {
                const copy = number.querySelector('.run');
                const each = counted[index];
                if (!copy || !each)
                    return;
                const at = each.value * eased;
                // An attribute, because a change of text would count as foreign and be undone.
                copy.dataset.text = progress < 1 ? each.format(Number.isInteger(each.value) ? Math.round(at) : at) : '';
                number.classList.toggle('running', progress < 1);
            });
            if (progress < 1)
                requestAnimationFrame(step);
        };
        step(start);
    };
    const observer = new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting))
            return;
        observer.disconnect();
        run();
    });
    // Starts at once if the numbers are already visible, so that the final values do not flash first.
    const { top, bottom } = first.getBoundingClientRect();
    if (top < innerHeight && bottom > 0)
        run();
    else
        observer.observe(first);
}
//# sourceMappingURL=count-up.js.map