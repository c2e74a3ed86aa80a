/*
 * Finds our elements and placeholders in a page, with the position of each, and what the page says about them. An HTML
 * parser decides what is an element: text in comments, scripts, `<noscript>`, `<textarea>` or `<template>` is not.
 */
import { parse } from 'parse5';
import { originOf } from '../http/allowed-origins.js';
import { canonicalTag } from '../util/language-tag.js';
import { safeUrl } from '../util/safe-url.js';
import { classOf, WIDGET_NAMES } from './widgets.js';
/** Marks an element that was put into a placeholder, and a link that was put into the head. */
export const FILLED = 'data-rendered';
const HTML = 'http://www.w3.org/1999/xhtml';
/** Reads a page. */
export function readPage(html) {
    const { elements, parents, doctypeEnd } = elementsOf(html);
    const scripts = elements.filter(({ tagName }) => tagName === 'script');
    const own = scripts.filter((script) => OWN_SCRIPT.test(valueOf(script, 'src') ?? ''));
    const setting = (name) => [...own, ...scripts].map((script) => valueOf(script, name)).find((value) => value !== undefined);
    const limits = scripts.flatMap((script) => {
        const limit = valueOf(script, 'data-allow-origins');
        return limit === undefined ? [] : [{ limit, src: valueOf(script, 'src') }];
    });
    const prefix = setting('data-prefix');
    const src = own.map((script) => valueOf(script, 'src')).find(Boolean);
    const metas = elements.filter(({ tagName }) => tagName === 'meta');
    return {
        places: elements.flatMap((element) => placeOf(element, parents, prefix ? `${prefix}-` : '', html)),
        base: elements.flatMap((each) => (each.tagName === 'base' ? (valueOf(each, 'href') ?? []) : []))[0],
        timeZone: setting('data-time-zone')?.trim() || undefined,
        isLimited: limits.length > 0,
        isAllowed: (address, page) => limits.every(({ limit, src }) => {
            const named = limit.split(/\s+/).filter(Boolean).map(originOf);
            const { origin } = new URL(address);
            return [...named, ...[page, src && safeUrl(src, page)].map(toOrigin)].includes(origin);
        }),
        folder: setting('data-base')?.replace(/\/*$/, '/') ?? src?.replace(/[?#].*/, '').replace(/[^/]*$/, ''),
        links: elements.flatMap((element) => element.tagName === 'link' && valueOf(element, FILLED) !== undefined ? rangeOf(element) : []),
        headEnd: headEndOf(elements, parents) ?? doctypeEnd,
        isForeignEncoding: metas.some((meta) => {
            const content = valueOf(meta, 'content');
            const charset = valueOf(meta, 'charset') ?? /charset=["']?([\w-]+)/i.exec(content ?? '')?.[1];
            return charset !== undefined && !/^utf-?8$/i.test(charset.trim());
        }),
    };
}
const OWN_SCRIPT = /learning-city-widgets(\.classic)?\.js(?:[?#]|$)/;
const toOrigin = (address) => address && new URL(address).origin;
/** All elements of the page in document order, each element's parent, and the end of the document type. */
function elementsOf(html) {
    const elements = [];
    const parents = new Map();
    const document = parse(html, { sourceCodeLocationInfo: true });
    const doctype = document.childNodes.find(({ nodeName }) => nodeName === '#documentType');
    const stack = [document];
    for (let node = stack.pop(); node; node = stack.pop()) {
        if (isElement(node) && node.sourceCodeLocation?.startTag)
            elements.push(node);
        const children = isRoot(node) ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
        const parent = isRoot(node) ? parents.get(node) : isElement(node) ? node : undefined;
        for (const child of [...children].reverse()) {
            if (parent)
                parents.set(child, parent);
            if (!(isElement(node) && isOurs(node) && isRoot(child)))
                stack.push(child);
        }
    }
    return { elements, parents, doctypeEnd: doctype?.sourceCodeLocation?.endOffset };
}
/** The end of the head, as far as the page has written it. */
function headEndOf(elements, parents) {
    const location = (tag) => elements.find(({ tagName }) => tagName === tag)?.sourceCodeLocation;
    const last = elements.filter((element) => parents.get(element)?.tagName === 'head').at(-1);
    return (location('head')?.endTag?.startOffset ??
        last?.sourceCodeLocation?.endOffset ??
        location('head')?.startTag?.endOffset ??
        location('html')?.startTag?.endOffset);
}
const isElement = (node) => 'tagName' in node;
/** Returns true for a template whose content a browser puts into a shadow root; others are not on the page. */
const isRoot = (node) => 'content' in node && /^(open|closed)$/i.test(valueOf(node, 'shadowrootmode') ?? '');
/** Returns true for one of our elements, with any prefix: what a server has put into it is not searched. */
const isOurs = ({ tagName }) => WIDGET_NAMES.some((name) => tagName === name || tagName.endsWith(`-${name}`));
function valueOf({ attrs }, name) {
    return attrs.find((attribute) => attribute.name === name && !attribute.prefix)?.value;
}
function placeOf(element, parents, prefix, html) {
    if (element.namespaceURI !== HTML)
        return [];
    const location = element.sourceCodeLocation;
    const startTag = location?.startTag;
    if (!location || !startTag)
        return [];
    const surroundings = surroundingsOf(element, parents);
    const name = WIDGET_NAMES.find((each) => element.tagName === prefix + each);
    if (name) {
        // An element in a placeholder belongs to the placeholder.
        const parent = parents.get(element);
        if (parent && valueOf(element, FILLED) !== undefined && placeholderName(parent) === name)
            return [];
        return [
            {
                name,
                tag: element.tagName,
                attributes: new Map(element.attrs.map((each) => [each.name, each.value])),
                ...surroundings,
                inline: inlineOf(element),
                at: location.startOffset,
                root: startTag.endOffset,
                old: rootsOf(element),
                frame: undefined,
            },
        ];
    }
    const wanted = placeholderName(element);
    if (!wanted || isEdited(element, parents))
        return [];
    const inner = element.childNodes.find(isElement);
    const isFilled = inner?.tagName.endsWith(wanted) ?? false;
    // If somebody else has filled it, the element is rendered, not the placeholder.
    if (inner && isFilled && valueOf(inner, FILLED) === undefined)
        return [];
    const innerTag = isFilled ? inner?.sourceCodeLocation?.startTag : undefined;
    const end = location.endTag?.startOffset ?? location.endOffset;
    return [
        {
            name: wanted,
            tag: prefix + wanted,
            attributes: new Map(classOf(wanted).observedAttributes.flatMap((each) => {
                const value = valueOf(element, `data-${each}`);
                return value === undefined ? [] : [[each, value]];
            })),
            ...surroundings,
            inline: inlineOf(isFilled && inner ? inner : element),
            at: location.startOffset,
            root: innerTag?.endOffset ?? startTag.endOffset,
            old: isFilled && inner ? rootsOf(inner) : [],
            frame: {
                start: innerTag
                    ? { start: innerTag.startOffset, end: innerTag.endOffset }
                    : { start: startTag.endOffset, end: startTag.endOffset },
                end: isFilled ? undefined : Math.min(end, html.length),
            },
        },
    ];
}
/** The element that a placeholder stands for. */
const placeholderName = (element) => ['div', 'span'].includes(element.tagName)
    ? WIDGET_NAMES.find((each) => each === valueOf(element, 'data-widget'))
    : undefined;
/** Returns true inside a text that is being edited, where placeholders stay as they are. */
function isEdited(element, parents) {
    for (let at = element; at; at = parents.get(at)) {
        const editable = valueOf(at, 'contenteditable');
        if (editable !== undefined)
            return editable.toLowerCase() !== 'false';
    }
    return false;
}
/** The roots that an earlier run has put into an element. */
const rootsOf = ({ childNodes }) => childNodes.flatMap((child) => (isRoot(child) ? rangeOf(child) : []));
const rangeOf = ({ sourceCodeLocation: location }) => location ? [{ start: location.startOffset, end: location.endOffset }] : [];
/** The text of the JSON that a page has put into an element. */
function inlineOf({ childNodes }) {
    const script = childNodes.find((child) => isElement(child) && child.tagName === 'script' && valueOf(child, 'type') === 'application/json');
    return script?.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
/** Languages and direction, nearest first, as `LanguageController` finds them in a browser. */
function surroundingsOf(element, parents) {
    const languages = [];
    let hasDirection = false;
    let direction;
    for (let at = element; at; at = parents.get(at)) {
        const dir = valueOf(at, 'dir')?.toLowerCase();
        if (dir !== undefined && !languages.length)
            hasDirection = true;
        if (dir === 'ltr' || dir === 'rtl')
            direction ??= dir;
        const tag = canonicalTag(valueOf(at, 'lang'));
        if (tag)
            languages.push(tag);
    }
    return { languages, hasDirection, direction: direction ?? 'ltr' };
}
//# sourceMappingURL=page.js.map