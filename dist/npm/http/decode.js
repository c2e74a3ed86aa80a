const CHARSET = /charset="?([\w-]+)/i;
/** The charset that XML declares, in ASCII, within its first hundred bytes. */
export const ENCODING = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/;
const UTF_8 = 'utf-8';
/**
 * Decodes a document.
 * @param type its content type as the server gives it. For JSON a charset in it has no meaning (RFC 8259, 11), and is
 *   used only where the bytes are no UTF-8
 */
export function decodeBytes(bytes, type = '') {
    const mark = byteOrder(bytes);
    const declarations = [CHARSET.exec(type)?.[1], ENCODING.exec(startOf(bytes))?.[1]];
    const declared = declarations.find(Boolean);
    if (mark)
        return decode(bytes, mark, declared);
    const labels = declarations.map(charsetOf).filter((label) => label !== undefined);
    const isWide = (label) => label.startsWith('utf-16');
    const text = tryDecode(bytes, UTF_8);
    if (text === undefined) {
        return decode(bytes, labels.find((label) => label !== UTF_8) ?? UTF_8, declared);
    }
    // Text in ASCII is valid UTF-8, and may be UTF-16 with zeros, or one of the old encodings that switch by escapes.
    const other = labels.find((label) => label !== UTF_8 && (!isWide(label) || text.includes('\0')));
    if (!other || text.length < bytes.length)
        return { text, charset: UTF_8, declared, isDamaged: false };
    return decode(bytes, other, declared);
}
/** UTF-16 without a mark begins with a character of ASCII in two bytes, one of which is zero. */
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
/** The name of an encoding by one of its labels; undefined for a charset that no browser knows. */
function charsetOf(label) {
    try {
        return label && new TextDecoder(label).encoding;
    }
    catch {
        return undefined;
    }
}
/** The beginning of a document that may be XML, which may declare its charset itself. */
const startOf = (bytes) => 
// JSON begins with a bracket, after "<" and spaces; a decoder is slow to make.
(bytes[0] ?? 0) > 0x3c ? '' : String.fromCharCode(...bytes.slice(0, 100));
//# sourceMappingURL=decode.js.map