/*
 * Renders our elements into the HTML of a page, before any script runs. It uses no API of Node, so it also runs in Deno,
 * Bun and workers.
 */
import { canonicalTag } from '../util/language-tag.js';
import { asProblem, Problem } from '../util/problem.js';
import { safeUrl } from '../util/safe-url.js';
import { isTimeZone } from '../util/time-zone.js';
import { applyEdits } from './edits.js';
import { headEdits } from './head.js';
import { createPageLoad } from './load.js';
import { escapeAttribute, linkHtml, rootHtml, toAscii } from './markup.js';
import { readPage } from './page.js';
import { renderElement } from './server-element.js';
import { styleFile, styleText } from './styles.js';
/**
 * Renders every element and placeholder of a page as declarative shadow DOM, with its data, and changes nothing else
 * except for links to their style sheets in the head.
 * Rendering the result again updates it.
 * @param html a whole page or a part of one
 * @returns the same HTML with the rendered elements
 * @throws {Problem} the first problem, if there is no `onError`; as a rejection
 */
export async function renderToString(html, options = {}) {
    const { baseUrl, timeZone, onError } = options;
    if (timeZone !== undefined && !isTimeZone(timeZone)) {
        throw new RangeError(`timeZone "${timeZone}" is unknown: use an IANA name such as Europe/Riga`);
    }
    const address = baseUrl === undefined ? undefined : safeUrl(String(baseUrl));
    if (baseUrl !== undefined && !address)
        throw new TypeError(`baseUrl is not an http(s) address: ${String(baseUrl)}`);
    const page = readPage(html);
    if (!page.places.length && !page.links.length)
        return html;
    const isAllowed = (each) => page.isAllowed(each, address);
    const load = createPageLoad({
        fetch: options.fetch ?? ((...args) => fetch(...args)),
        signal: options.signal,
        isAllowed,
        isLimited: page.isLimited,
    });
    const renderPlace = async (place) => {
        const warn = (message) => options.onWarning?.({ ...locate(place, html), code: undefined, message });
        try {
            const { template, data } = await renderElement(place.name, place.attributes, {
                base: page.base === undefined ? address : safeUrl(page.base, address),
                address,
                languages: [...place.languages, ...languageOf(options)],
                hasDirection: place.hasDirection,
                direction: place.direction,
                timeZone: page.timeZone ?? timeZone,
                inline: place.inline,
                load,
                isAllowed,
                warn,
            });
            const sheet = sheetOf(place, page, options);
            const styles = sheet === undefined ? `<style>${styleText(place.name)}</style>` : linkHtml(sheet);
            const root = rootHtml(styles, template, data);
            return { ...changeFor(place, page.isForeignEncoding ? toAscii(root) : root), sheet };
        }
        catch (error) {
            // Any other error than a problem with a source is a problem of ours.
            const { code, message } = error instanceof SyntaxError || 'code' in Object(error)
                ? asProblem(error)
                : new Problem('render', String(error));
            return { ...locate(place, html), code, message };
        }
    };
    const edits = [];
    // Where several unclosed placeholders end, the innermost ends first.
    const ends = [];
    const sheets = new Set();
    let keepsOld = false;
    for (const result of await Promise.all(page.places.map(renderPlace))) {
        if ('edits' in result) {
            edits.push(...result.edits);
            ends.unshift(...result.ends);
            if (result.sheet !== undefined)
                sheets.add(result.sheet);
        }
        else if (onError) {
            keepsOld = true;
            onError(result);
        }
        else
            throw new Problem(result.code ?? 'render', `<${result.element}> in line ${result.line}: ${result.message}`);
    }
    return applyEdits(html, [...headEdits(html, page, sheets, keepsOld), ...edits, ...ends]);
}
const languageOf = ({ language }) => [canonicalTag(language)].flatMap((tag) => tag ?? []);
/** The address of an element's style sheet; undefined if its text is to be in the page. */
function sheetOf({ name }, page, { styles = 'link', folder }) {
    if (styles === 'inline')
        return undefined;
    const at = folder?.replace(/\/*$/, '/') ?? page.folder;
    if (at === undefined) {
        throw new Problem('address', 'the page has no script tag of the library, so name the folder of its styles (folder, --folder), or write them into the page (styles: inline)');
    }
    return at + styleFile(name);
}
function changeFor({ tag, attributes, root, old, frame }, html) {
    const removed = old.map(({ start, end }) => ({ start, end, text: '' }));
    if (!frame)
        return { edits: [...removed, { start: root, end: root, text: html }], ends: [] };
    const written = [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
    return {
        edits: [...removed, { ...frame.start, text: `<${tag} data-rendered${written}>${html}` }],
        ends: frame.end === undefined ? [] : [{ start: frame.end, end: frame.end, text: `</${tag}>` }],
    };
}
/** Where an element is, for messages. */
function locate({ tag, at }, html) {
    const lines = html.slice(0, at).split(/\r\n|\r|\n/);
    return { element: tag, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
//# sourceMappingURL=render.js.map