/** The page that a summary belongs to. */
export interface OwnPage {
    readonly url?: string | undefined;
    readonly title?: string | undefined;
}
/** Removes links to the rest of a text, and the footer of a feed. */
export declare function withoutAddedLinks(html: string, page: OwnPage): string;
/**
 * Removes shortcodes such as `[vc_row]` and `[et_pb_text _builder_version="4.9"]`; what they enclose stays. Other words in
 * brackets stay too: a shortcode has a name with an underscore, attributes, or an end of its own.
 */
export declare function withoutShortcodes(text: string): string;
