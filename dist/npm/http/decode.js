const CHARSET = /charset\s*=\s*["']?([\w-]+)/i;
/** The charset that an XML document declares, in ASCII, at its beginning. */
export const ENCODING = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/;
const UTF_8 = 'utf-8';
/** ISO-8859-1 by its name in the Encoding Standard. Many servers add it to everything that they send. */
const LATIN_1 = 'windows-1252';
/** The bytes that are searched for a declaration. */
const START = 1000;
/**
 * Decodes a document.
 * @param type its content type from the server. For JSON, a charset has no meaning (RFC 8259, 11), and is used only if
 *   the bytes are not UTF-8
 */
export function decodeBytes(bytes, type = '') {
    const mark = byteOrder(bytes);
    const declarations = [CHARSET.exec(type)?.[1], ENCODING.exec(startOf(bytes))?.[1]];
    const declared = declarations.find(Boolean);
    if (mark)
        return decode(bytes, mark, declared);
    // UTF-16 has zeros, at least in spaces and tags.
    const [sent, own] = declarations
        .map(charsetOf)
        .map((label) => (label?.startsWith('utf-16') && !bytes.includes(0) ? undefined : label));
    const isDefault = sent === undefined || sent === UTF_8 || sent === LATIN_1;
    // A header with a default of the server says less than the document itself.
    const label = own === UTF_8 || isDefault ? (own ?? sent ?? UTF_8) : sent;
    const text = tryDecode(bytes, UTF_8);
    if (text === undefined)
        return decode(bytes, isMostlyUtf8(bytes) ? UTF_8 : label, declared);
    // ASCII text is valid UTF-8. It may also be UTF-16, or an older encoding that switches by escape sequences.
    if (label === UTF_8 || text.length < bytes.length)
        return { text, charset: UTF_8, declared, isDamaged: false };
    return decode(bytes, label, declared);
}
/** Returns true if more characters beyond ASCII are valid than broken: one broken byte must not garble the others. */
function isMostlyUtf8(bytes) {
    const text = new TextDecoder(UTF_8).decode(bytes);
    let balance = 0;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code === 0xfffd)
            balance--;
        // A character in two halves counts once.
        else if (code >= 0x80 && (code < 0xdc00 || code > 0xdfff))
            balance++;
    }
    return balance > 0;
}
/** UTF-16 without a byte order mark begins with an ASCII character in two bytes, and one of them is zero. */
function byteOrder([first, second, third]) {
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return UTF_8;
    if ((first === 0xff && second === 0xfe) || (first && second === 0))
        return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second))
        return 'utf-16be';
    return undefined;
}
function decode(bytes, charset, declared) {
    const text = tryDecode(bytes, charset);
    return { text: text ?? new TextDecoder(charset).decode(bytes), charset, declared, isDamaged: text === undefined };
}
function tryDecode(bytes, charset) {
    try {
        return new TextDecoder(charset, { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** Returns the encoding for a label; undefined for a charset that browsers do not support. */
function charsetOf(label) {
    try {
        return label && new TextDecoder(label).encoding;
    }
    catch {
        return undefined;
    }
}
/** Returns the beginning of a document if it may be XML with its own charset declaration. */
const startOf = (bytes) => 
// Creating a decoder is slow. JSON begins with a bracket, which comes after "<" and spaces in ASCII.
(bytes[0] ?? 0) > 0x3c ? '' : String.fromCharCode(...bytes.slice(0, START));
//# sourceMappingURL=decode.js.map