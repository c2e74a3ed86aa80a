export interface Decoded {
    readonly text: string;
    /** The encoding used, by its name in the Encoding standard. */
    readonly charset: string;
    /** The charset that the server or the document declares, if any. */
    readonly declared: string | undefined;
    /** There were bytes that are not in the encoding; each is shown as U+FFFD. */
    readonly isDamaged: boolean;
}
/** The charset that XML declares, in ASCII, within its first hundred bytes. */
export declare const ENCODING: RegExp;
/**
 * Decodes a document.
 * @param type its content type as the server gives it. For JSON a charset in it has no meaning (RFC 8259, 11), and is
 *   used only where the bytes are no UTF-8
 */
export declare function decodeBytes(bytes: Uint8Array<ArrayBuffer>, type?: string): Decoded;
