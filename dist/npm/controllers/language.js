import { chooseLocale, addTemplates } from '../locale/catalog.js';
import { isServer } from '../util/is-server.js';
import { isSameLanguage, canonicalTag } from '../util/language-tag.js';

/** Longest wait for a language file before the page's next best language is shown, in milliseconds. */
const PATIENCE = 2000;
/**
 * Keeps an element in its own language: that of the nearest `lang`, from the element itself through its ancestors,
 * across shadow roots, to `<html>`. Follows every later change.
 */
class LanguageController {
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
    for (let at = element; at; at = at.parentElement ?? hostOf(at)) {
        hasDirection ||= !tags.length && at.hasAttribute('dir');
        const tag = canonicalTag(at.getAttribute('lang'));
        if (tag)
            tags.push(tag);
    }
    return { tags, hasDirection };
}
/** The element whose shadow root a node stands in. A server has no roots. */
const hostOf = (node) => isServer ? undefined : node.getRootNode().host;
/**
 * Words of the page's own, for all elements at once: in place of ours, or for a language that we do not have.
 * @param language a tag such as `lv`; nonsense is passed over
 * @param words texts by the id of the message, with placeholders as in `{0}`; ids that no message has are passed over
 */
function addWords(language, words) {
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
    for (let at = element; at; at = hostOf(at)) {
        observer.observe(at.getRootNode(), { subtree: true, attributeFilter: ['lang', 'dir'] });
    }
    listeners.add(listener);
}

export { LanguageController, addWords };
