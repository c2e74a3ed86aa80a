import { addTemplates, chooseLocale } from '../locale/catalog.js';
import { isServer } from '../util/is-server.js';
import { canonicalTag, isSameLanguage } from '../util/language-tag.js';
/** Longest wait for a language file before the page's next best language is shown, in milliseconds. */
const PATIENCE = 2000;
/**
 * Keeps an element in its own language: that of the nearest `lang`, from the element itself through its ancestors,
 * across shadow roots, to `<html>`. Follows every later change.
 */
export class LanguageController {
    #host;
    constructor(host) {
        /** Reads the page's languages anew. Called when they change, and by the element on a server, where nothing connects. */
        this.update = (isHere = false) => {
            const { tags, hasDirection } = pageLanguage(this.#host);
            const locale = chooseLocale(tags, isHere);
            if (locale instanceof Promise) {
                void locale.then(() => this.update());
                // Words already on the page stay until the new ones are here; before the first, the fallback does, for a while.
                setTimeout(() => this.locale ?? this.update(true), PATIENCE);
                return;
            }
            this.locale = locale;
            // A page's own `dir` holds for words in the page's language; words in another bring their direction along.
            const followsPage = hasDirection && isSameLanguage(locale.tag, tags[0] ?? locale.tag);
            this.direction = followsPage ? undefined : locale.direction;
            this.#host.requestUpdate();
        };
        this.#host = host;
        host.addController(this);
    }
    /** The direction that our words have in the end. */
    get directionInForce() {
        const host = this.#host;
        // The page's may be `auto`, or come from far above.
        return (this.direction ?? (isServer ? host.getAttribute('dir') : getComputedStyle(host).direction)) === 'rtl'
            ? 'rtl'
            : 'ltr';
    }
    hostConnected() {
        watchLanguage(this.#host, this.update);
        this.update();
    }
    hostDisconnected() {
        listeners.delete(this.update);
    }
}
/** The languages a page asks for at an element, nearest first, and whether `dir` is set at least as near. */
function pageLanguage(element) {
    const tags = [];
    let hasDirection = false;
    // Members are taken from the element: a form around it may have a control named `parentElement`, and a page a form
    // named `host`, which would send the walk round in circles.
    const { getAttribute } = element;
    for (let at = element; at; at = parentOf(element, at) ?? hostOf(element, at)) {
        hasDirection ||= !tags.length && getAttribute.call(at, 'dir') !== null;
        const tag = canonicalTag(getAttribute.call(at, 'lang'));
        if (tag)
            tags.push(tag);
    }
    return { tags, hasDirection };
}
const parentOf = (sound, at) => Reflect.get(sound, 'parentElement', at);
/** The element whose shadow root another stands in. A server has no roots. */
function hostOf(sound, at) {
    if (isServer)
        return undefined;
    const root = sound.getRootNode.call(at);
    return root instanceof ShadowRoot ? root.host : undefined;
}
/**
 * Words of the page's own, for all elements at once: in place of ours, or for a language that we do not have.
 * @param language a tag such as `lv`; nonsense is passed over
 * @param words texts by the id of the message, with placeholders as in `{0}`; ids that no message has are passed over
 */
export function addWords(language, words) {
    const code = canonicalTag(language);
    if (!code)
        return;
    addTemplates(code, words);
    listeners.forEach((call) => call());
}
const listeners = new Set();
let observer;
/** Calls back when any `lang` or `dir` changes in a tree that the element stands in: its own and those of its hosts. */
function watchLanguage(element, listener) {
    observer ??= new MutationObserver(() => listeners.forEach((call) => call()));
    for (let at = element; at; at = hostOf(element, at)) {
        observer.observe(element.getRootNode.call(at), { subtree: true, attributeFilter: ['lang', 'dir'] });
    }
    listeners.add(listener);
}
//# sourceMappingURL=language.js.map