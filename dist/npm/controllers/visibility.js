/** Lazy elements load within this distance of the viewport: about one screen, so most load before they are seen. */
const MARGIN = '600px';
/**
 * Calls back once when an element comes near the viewport.
 * @returns a function that cancels the wait
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