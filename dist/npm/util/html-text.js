/*
 * The text of markup, without a parser of the browser's: under a policy for trusted types `DOMParser` refuses strings,
 * and a server has none. Nothing here ever becomes markup again; what is left is shown as text.
 */
/** Elements whose content is not text for readers. */
const SILENT = /^(?:script|style|template|noscript|iframe|svg|object)$/;
/** Elements inside a line of text: what they enclose belongs to the words around it. All others part words. */
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
/** What begins a tag, a comment or a declaration; any other `<` is a character. */
const OPENING = /<(?:!--|[!?]|\/?([a-z][^\s/>]*))/iy;
/** What tells where a tag ends: the first `>` that is not inside the quotes of a value. */
const ENDING = />|=\s*(?:"[^"]*"|'[^']*')/g;
/** A character by number or by name. The longest name has 31 letters. */
const REFERENCE = /&(?:#0*(\d{1,7})|#x0*([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;
/** The same as HTML reads it: the semicolon may be missing behind a number, and behind the names of its first versions. */
const HTML_REFERENCE = /&(?:#0*(\d+);?|#x0*([\da-f]+);?|([a-z][a-z\d]{1,31})(;?))/gi;
/** Code points with more digits do not exist. */
const MAX_DIGITS = 7;
/** Names for U+00A0 to U+00FF, in this order. */
const LATIN = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
/** The other names of the first versions of HTML, which need no semicolon. */
const BASIC = 'amp & lt < gt > quot " AMP & LT < GT > QUOT " COPY © REG ®';
/** Names and characters that editors and content management systems write too. */
const OTHERS = "apos ' hellip … ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › bull • dagger † Dagger ‡ permil ‰ euro € trade ™ OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Yuml Ÿ minus − larr ← uarr ↑ rarr → darr ↓ prime ′ Prime ″";
/** Lengths of the names that need no semicolon. */
const [SHORTEST, LONGEST] = [2, 6];
/** U+0080 to U+009F are no characters; browsers read them as windows-1252, as old editors mean them: &#150; is a dash. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
let names;
/**
 * What a reader sees of markup: tags and comments gone, character references decoded once.
 * @param html markup as a source wrote it; it need not be well-formed. The time taken grows with its length only
 * @param more knows the names that are not common
 * @returns plain text; white space is as it was, with a blank where a block began or ended
 */
export function htmlText(html, more) {
    let text = '';
    let at = 0;
    for (;;) {
        const open = html.indexOf('<', at);
        // Piece by piece: no reference begins before a tag and ends behind it.
        text += decodeHtml(html.slice(at, open < 0 ? undefined : open), more);
        if (open < 0)
            return text;
        OPENING.lastIndex = open;
        const opening = OPENING.exec(html);
        if (!opening) {
            text += '<';
            at = open + 1;
            continue;
        }
        const name = opening[1]?.toLowerCase() ?? '';
        if (opening[0] === '<!--')
            at = find(html, '-->', open + 2) + 3;
        else {
            at = endOfTag(html, OPENING.lastIndex);
            // Up to the closing tag, which is then read like any other.
            if (SILENT.test(name) && html[open + 1] !== '/')
                at = find(html, `</${name}`, at);
        }
        if (name && !INLINE.test(name))
            text += ' ';
    }
}
/** Behind the tag; the end of the text when it is not closed. Step by step: one pattern for all of it takes a stack. */
function endOfTag(html, from) {
    ENDING.lastIndex = from;
    for (;;) {
        const found = ENDING.exec(html)?.[0];
        if (found === '>')
            return ENDING.lastIndex;
        if (!found)
            return html.length;
    }
}
/** Where a mark stands, whatever its case; the end of the text when it does not come. */
function find(text, mark, from) {
    const wanted = new RegExp(mark, 'gi');
    wanted.lastIndex = from;
    return wanted.exec(text)?.index ?? text.length;
}
/**
 * Decodes `&amp;`, `&#233;`, `&#xE9;` and names, once. What is no reference, or has a name that HTML does not have, stays
 * as it is written.
 * @param more knows the names that are not common
 */
export function decodeReferences(text, more) {
    if (!text.includes('&'))
        return text;
    return text.replace(REFERENCE, (whole, decimal, hex, name) => name ? (namesAtHand().common.get(name) ?? more?.(name) ?? whole) : characterOf(decimal, hex));
}
/** The same for text in HTML, where a semicolon may be missing: `&amp b`, `&copy2022`. */
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