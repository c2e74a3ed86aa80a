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
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+\d{0,2}));/gi;
/** Names for U+00A0 to U+00FF, in this order. */
const LATIN = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
/** Names and characters that editors and content management systems write besides. */
const OTHERS = 'amp & lt < gt > quot " apos \' hellip … ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › bull • dagger † Dagger ‡ permil ‰ euro € trade ™ OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Yuml Ÿ minus − larr ← uarr ↑ rarr → darr ↓ prime ′ Prime ″';
/** U+0080 to U+009F are no characters; browsers read them as windows-1252, as old editors mean them: &#150; is a dash. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
let names;
/**
 * What a reader sees of markup: tags and comments gone, character references decoded once.
 * @param html markup as a source wrote it; it need not be well-formed. The time taken grows with its length only
 * @returns plain text; white space is as it was, with a blank where a block began or ended
 */
export function htmlText(html) {
    let text = '';
    let at = 0;
    for (;;) {
        const open = html.indexOf('<', at);
        if (open < 0)
            return decodeReferences(text + html.slice(at));
        text += html.slice(at, open);
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
 * Decodes `&amp;`, `&#233;`, `&#xE9;` and the names that are in use, once. What is no reference, or has a name that is
 * not known here, stays as it is.
 */
export function decodeReferences(text) {
    return text.replace(REFERENCE, (whole, decimal, hex, name) => {
        if (name)
            return namedCharacters().get(name) ?? whole;
        return character(decimal ? Number(decimal) : parseInt(hex ?? '', 16));
    });
}
function character(code) {
    if (code >= 0x80 && code < 0xa0)
        return WINDOWS_1252[code - 0x80] ?? '';
    return code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '\uFFFD';
}
function namedCharacters() {
    if (names)
        return names;
    names = new Map(LATIN.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)]));
    const others = OTHERS.split(' ');
    for (let index = 0; index < others.length; index += 2)
        names.set(others[index] ?? '', others[index + 1] ?? '');
    return names;
}
//# sourceMappingURL=html-text.js.map