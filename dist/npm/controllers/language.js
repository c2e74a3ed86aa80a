import { addTemplates, chooseLocale } from '../locale/catalog.js';
import { isServer } from '../util/is-server.js';
import { canonicalTag, isSameLanguage } from '../util/language-tag.js';
/** The longest wait for a language file before the page's next language is used, in milliseconds. */
const PATIENCE = 2000;
/**
 * Determines the language of an element from the nearest `lang` attribute: on the element itself, on its ancestors
 * across shadow roots, or on `<html>`. Follows later changes.
 */
export class LanguageController {
    #host;
    constructor(host) {
        /** Reads the page's languages again. A server calls it directly, since elements never connect there. */
        this.update = (isHere = false) => {
            const { tags, hasDirection } = pageLanguage(this.#host);
            const locale = chooseLocale(tags, isHere);
            if (locale instanceof Promise) {
                void locale.then(() => this.update());
                // Until the new words arrive, the old ones stay. Without old ones the fallback stays, up to the time limit.
                setTimeout(() => this.locale ?? this.update(true), PATIENCE);
                return;
            }
            this.locale = locale;
            // The page's `dir` applies to words in the page's language; words in another language have their own direction.
            const followsPage = hasDirection && isSameLanguage(locale.tag, tags[0] ?? locale.tag);
            this.direction = followsPage ? undefined : locale.direction;
            this.#host.requestUpdate();
        };
        this.#host = host;
        host.addController(this);
    }
    /** The direction of our words as rendered. */
    get directionInForce() {
        const host = this.#host;
        // The page's direction may be `auto`, or inherited.
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
/** The languages that a page sets for an element, nearest first, and whether `dir` is set on the same or a nearer element. */
function pageLanguage(element) {
    const tags = [];
    let hasDirection = false;
    // Members are read from the element itself: a form around it may have a control named `parentElement`, and a page
    // may have a form named `host`, which would make this loop endless.
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
/** The host of the shadow root that contains an element. A server has no shadow roots. */
function hostOf(sound, at) {
    if (isServer)
        return undefined;
    const root = sound.getRootNode.call(at);
    return root instanceof ShadowRoot ? root.host : undefined;
}
/**
 * Sets page-supplied messages for all elements, to replace ours or to add a language. Invalid tags and unknown ids are
 * ignored.
 * @param language a tag such as `lv`
 * @param words texts by message id, with placeholders such as `{0}`
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
/** Calls back when any `lang` or `dir` changes in the tree of an element or of its hosts. */
function watchLanguage(element, listener) {
    observer ??= new MutationObserver(() => listeners.forEach((call) => call()));
    for (let at = element; at; at = hostOf(element, at)) {
        observer.observe(element.getRootNode.call(at), { subtree: true, attributeFilter: ['lang', 'dir'] });
    }
    listeners.add(listener);
}
//# sourceMappingURL=language.js.map