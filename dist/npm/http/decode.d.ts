export interface Decoded {
    readonly text: string;
    /** The encoding used, by its name in the Encoding Standard. */
    readonly charset: string;
    /** The charset that the server or the document declares, if any. */
    readonly declared: string | undefined;
    /** Some bytes were invalid in the encoding; each is shown as U+FFFD. */
    readonly isDamaged: boolean;
}
/** The charset that an XML document declares, in ASCII, at its beginning. */
export declare const ENCODING: RegExp;
/**
 * Decodes a document.
 * @param type its content type from the server. For JSON, a charset has no meaning (RFC 8259, 11), and is used only if
 *   the bytes are not UTF-8
 */
export declare function decodeBytes(bytes: Uint8Array<ArrayBuffer>, type?: string): Decoded;
