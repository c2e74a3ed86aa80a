/*
 * Decodes bytes. Servers and documents often declare another charset than they use, so the bytes come first: a byte
 * order mark, then valid UTF-8, then the declarations.
 */
export interface Decoded {
  readonly text: string;
  /** The encoding used, by its name in the Encoding Standard. */
  readonly charset: string;
  /** The charset that the server or the document declares, if any. */
  readonly declared: string | undefined;
  /** Some bytes were invalid in the encoding; each is shown as U+FFFD. */
  readonly isDamaged: boolean;
}

const CHARSET = /charset="?([\w-]+)/i;
/** The charset that an XML document declares, in ASCII, within its first hundred bytes. */
export const ENCODING = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/;
const UTF_8 = 'utf-8';

/**
 * Decodes a document.
 * @param type its content type from the server. For JSON, a charset has no meaning (RFC 8259, 11), and is used only if
 *   the bytes are not UTF-8
 */
export function decodeBytes(bytes: Uint8Array<ArrayBuffer>, type = ''): Decoded {
  const mark = byteOrder(bytes);
  const declarations = [CHARSET.exec(type)?.[1], ENCODING.exec(startOf(bytes))?.[1]];
  const declared = declarations.find(Boolean);
  if (mark) return decode(bytes, mark, declared);
  const labels = declarations.map(charsetOf).filter((label) => label !== undefined);
  const isWide = (label: string): boolean => label.startsWith('utf-16');
  const text = tryDecode(bytes, UTF_8);
  if (text === undefined) {
    return decode(bytes, labels.find((label) => label !== UTF_8) ?? UTF_8, declared);
  }
  // ASCII text is valid UTF-8. It may also be UTF-16, if it contains zeros, or an older encoding that switches by
  // escape sequences.
  const other = labels.find((label) => label !== UTF_8 && (!isWide(label) || text.includes('\0')));
  if (!other || text.length < bytes.length) return {text, charset: UTF_8, declared, isDamaged: false};
  return decode(bytes, other, declared);
}

/** UTF-16 without a byte order mark begins with an ASCII character in two bytes, and one of them is zero. */
function byteOrder([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return UTF_8;
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return undefined;
}

function decode(bytes: Uint8Array<ArrayBuffer>, charset: string, declared: string | undefined): Decoded {
  const text = tryDecode(bytes, charset);
  return {text: text ?? new TextDecoder(charset).decode(bytes), charset, declared, isDamaged: text === undefined};
}

function tryDecode(bytes: Uint8Array<ArrayBuffer>, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Returns the encoding for a label; undefined for a charset that browsers do not support. */
function charsetOf(label: string | undefined): string | undefined {
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Returns the beginning of a document if it may be XML with its own charset declaration. */
const startOf = (bytes: Uint8Array<ArrayBuffer>): string =>
  // Creating a decoder is slow. JSON begins with a bracket, which comes after "<" and spaces in ASCII.
  (bytes[0] ?? 0) > 0x3c ? '' : String.fromCharCode(...bytes.slice(0, 100));
