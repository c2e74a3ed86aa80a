/*
 * Converts markup to text without the browser's parser: `DOMParser` rejects strings under a trusted types policy, and a
 * server has none. The result never becomes markup again; it is shown as text.
 */
/** Elements whose content is not text for readers. */
const SILENT = /^(?:script|style|template|noscript|iframe|svg|object|audio|video)$/;
/** Inline elements: their content belongs to the words around it. All other elements separate words. */
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
/** The start of a tag, a comment or a declaration; any other `<` is a character. */
const OPENING = /<(?:!--|[!?]|\/?([a-z][^\s/>]*))/iy;
/** The end of a tag: the first `>` that is not inside a quoted value. */
const ENDING = />|=\s*(?:"[^"]*"|'[^']*')/g;
/** A character reference by number or by name. The longest name has 31 letters. */
const REFERENCE = /&(?:#0*(\d{1,7})|#x0*([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;
/** The same by HTML's rules: the semicolon is optional after a number, and after the names of its first versions. */
const HTML_REFERENCE = /&(?:#0*(\d+);?|#x0*([\da-f]+);?|([a-z][a-z\d]{1,31})(;?))/gi;
/** Code points with more digits do not exist. */
const MAX_DIGITS = 7;
/** Names for U+00A0 to U+00FF, in this order. */
const LATIN = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
/** The other names of HTML's first versions, which need no semicolon. */
const BASIC = 'amp & lt < gt > quot " AMP & LT < GT > QUOT " COPY © REG ®';
/** More names and characters that editors and content management systems write. */
const OTHERS = "apos ' hellip … ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › bull • dagger † Dagger ‡ permil ‰ euro € trade ™ OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Yuml Ÿ minus − larr ← uarr ↑ rarr → darr ↓ prime ′ Prime ″";
/** Range of lengths of the names that need no semicolon. */
const [SHORTEST, LONGEST] = [2, 6];
/** U+0080 to U+009F are not characters. Browsers read them as windows-1252, as old editors intend: &#150; is a dash. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
let names;
/**
 * Returns the text that a reader sees: without tags and comments, and with character references decoded once.
 * @param html markup from a source; it need not be well-formed. The running time is linear in its length
 * @param more knows the uncommon names
 * @returns plain text; white space is kept, with a space where blocks start or end
 */
export function htmlText(html, more) {
    // A list, and one space between blocks: a string that grows by a million pieces takes seconds.
    const pieces = [];
    /** Where the text after the last tag begins. */
    let at = 0;
    let open = -1;
    while ((open = html.indexOf('<', Math.max(at, open + 1))) >= 0) {
        OPENING.lastIndex = open;
        const opening = OPENING.exec(html);
        if (!opening)
            continue;
        // Decoded piece by piece: a character reference cannot span a tag.
        if (open > at)
            pieces.push(decodeHtml(html.slice(at, open), more));
        const name = opening[1]?.toLowerCase() ?? '';
        if (opening[0] === '<!--')
            at = find(html, '-->', open + 2) + 3;
        else {
            at = endOfTag(html, OPENING.lastIndex);
            // Skips to the closing tag, which is then read like any other.
            if (SILENT.test(name) && html[open + 1] !== '/')
                at = find(html, `</${name}`, at);
        }
        if (name && !INLINE.test(name) && pieces.at(-1) !== ' ')
            pieces.push(' ');
    }
    pieces.push(decodeHtml(html.slice(at), more));
    return pieces.join('');
}
/**
 * The position after the tag, or the end of the text if it is not closed. A single pattern for the whole tag could
 * overflow the stack, so this reads one value at a time.
 */
function endOfTag(html, from) {
    if (html[from] === '>')
        return from + 1;
    ENDING.lastIndex = from;
    for (;;) {
        const found = ENDING.exec(html)?.[0];
        if (found === '>')
            return ENDING.lastIndex;
        if (!found)
            return html.length;
    }
}
/** The position of a mark, ignoring case; the end of the text if it does not occur. */
function find(text, mark, from) {
    const wanted = new RegExp(mark, 'gi');
    wanted.lastIndex = from;
    return wanted.exec(text)?.index ?? text.length;
}
/**
 * Decodes `&amp;`, `&#233;`, `&#xE9;` and names, once. Anything else, including names unknown to HTML, is left
 * unchanged.
 * @param more knows the uncommon names
 */
export function decodeReferences(text, more) {
    if (!text.includes('&'))
        return text;
    return text.replace(REFERENCE, (whole, decimal, hex, name) => name ? (namesAtHand().common.get(name) ?? more?.(name) ?? whole) : characterOf(decimal, hex));
}
/** The same for text in HTML, where the semicolon may be missing: `&amp b`, `&copy2022`. */
function decodeHtml(text, more) {
    if (!text.includes('&'))
        return text;
    const { common, withoutSemicolon } = namesAtHand();
    return text.replace(HTML_REFERENCE, (whole, decimal, hex, name, semicolon) => {
        if (!name)
            return characterOf(decimal, hex);
        const full = semicolon ? (common.get(name) ?? more?.(name)) : undefined;
        if (full !== undefined)
            return full;
        for (let length = Math.min(name.length, LONGEST); length >= SHORTEST; length--) {
            const start = name.slice(0, length);
            if (withoutSemicolon.has(start))
                return (common.get(start) ?? '') + whole.slice(1 + length);
        }
        return whole;
    });
}
function characterOf(decimal, hex = '') {
    if ((decimal ?? hex).length > MAX_DIGITS)
        return '\uFFFD';
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    if (code >= 0x80 && code < 0xa0)
        return WINDOWS_1252[code - 0x80] ?? '';
    return code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '\uFFFD';
}
function namesAtHand() {
    if (names)
        return names;
    const common = new Map(LATIN.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)]));
    const add = (list) => {
        const pairs = list.split(' ');
        for (let index = 0; index < pairs.length; index += 2)
            common.set(pairs[index] ?? '', pairs[index + 1] ?? '');
    };
    add(BASIC);
    const withoutSemicolon = new Set(common.keys());
    add(OTHERS);
    return (names = { common, withoutSemicolon });
}
//# sourceMappingURL=html-text.js.map