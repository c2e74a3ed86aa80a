/*
 * An element as a server renders it: an instance of the same class, with its page's language, address and data given
 * instead of found in a document. It is never registered or connected.
 */
import '../server/eager.js';
import { Problem } from '../util/problem.js';
import { safeUrl } from '../util/safe-url.js';
import { defaultTimeZone } from '../util/time-zone.js';
import { VERSION } from '../util/version.js';
import { excerptOf } from './excerpt.js';
import { languageFor } from './language.js';
import { readWithSureDays } from './sure-days.js';
import { classOf } from './widgets.js';
/**
 * Loads and reads everything that an element shows, and renders it.
 * @param attributes by lower-case name, as the page has them
 * @throws {Problem} as a rejection, where the element would send its `error` event
 */
export async function renderElement(name, attributes, surroundings) {
    const Widget = classOf(name);
    // Reading it makes Lit prepare the class, as `customElements.define` would.
    const known = Widget.observedAttributes;
    const element = new Widget();
    const inside = element;
    const { base = '', address, isAllowed, load, warn, inline } = surroundings;
    const resource = { state: { status: 'idle' }, sync: () => undefined };
    const language = await languageFor(surroundings);
    // Replaces what the classes find out from a browser.
    const replaced = {
        baseURI: base,
        isStatic: false,
        language,
        load,
        page: { address, isAllowed },
        resource,
        warn,
    };
    for (const [key, value] of Object.entries(replaced))
        Object.defineProperty(element, key, { value });
    for (const [key, value] of attributes) {
        element.setAttribute(key, value);
        if (known.includes(key))
            element.attributeChangedCallback(key, null, value);
    }
    if (inside.readPage)
        giveTimeZone(element, inside, surroundings);
    const { document, origin } = await obtain(inside, base, inline);
    const model = await inside.read(document, origin);
    const state = { status: 'ready', value: model, at: Date.now() };
    resource.state = state;
    const { rendered, excerpt } = await excerptOf(element, model);
    const { at } = state;
    inside.willUpdate(new Map());
    inside.shown?.warnings?.forEach((text) => warn(text));
    const basics = { version: VERSION, at };
    const isOnPage = !origin.source && !origin.isBundled;
    return {
        template: inside.render(),
        data: isOnPage
            ? basics
            : { ...basics, key: inside.dataKey, base: origin.base, ...excerpt(inside.shown), ...rendered },
    };
}
/** Loads the document that an element reads: from `src`, from the page, or from the library. */
async function obtain(inside, base, inline) {
    const { src, bundledInput: bundled } = inside;
    if (src?.trim()) {
        const address = safeUrl(src, base || undefined);
        if (!address) {
            const remedy = base ? '' : '; a relative address needs the address of the page';
            throw new Problem('address', `not an http(s) address: "${src}"${remedy}`);
        }
        const { text, url, next } = await inside.request(address);
        return { document: text, origin: { base: url, source: url, next } };
    }
    if (inline !== undefined)
        return { document: inline, origin: { base } };
    if (!bundled)
        throw new Problem('address', 'no data: set src, or put the JSON into the element');
    if ('bundled' in bundled)
        return { document: (await bundled.bundled.load()).text, origin: { base, isBundled: true } };
    return { document: 'document' in bundled ? bundled.document : undefined, origin: { base } };
}
/** Without a time zone, days that depend on it are left out, because a server does not know the reader's zone. */
function giveTimeZone(element, inside, { timeZone, warn }) {
    const named = element.timeZone?.trim() || defaultTimeZone() || timeZone;
    if (named) {
        Object.defineProperty(element, 'zone', { value: named });
        return;
    }
    const readPage = inside.readPage?.bind(element);
    let zone;
    Object.defineProperty(element, 'zone', { get: () => zone });
    inside.readPage = (document, origin) => readWithSureDays((each) => {
        zone = each;
        const news = readPage?.(document, origin);
        zone = undefined;
        return news;
    }, () => warn('days in UTC are left out: name the publisher’s time zone with time-zone or data-time-zone'));
}
//# sourceMappingURL=server-element.js.map