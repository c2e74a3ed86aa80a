/** How far outside the viewport a lazy element starts to load: about a screen, so that most arrive unseen. */
const MARGIN = '600px';
/**
 * Calls back once, when an element comes near the viewport.
 * @returns a function that stops waiting
 */
export function whenNear(element, callback) {
    const observer = new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting))
            return;
        observer.disconnect();
        callback();
    }, { rootMargin: MARGIN });
    observer.observe(element);
    return () => observer.disconnect();
}
//# sourceMappingURL=visibility.js.map