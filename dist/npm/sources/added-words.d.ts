/** The page that a summary belongs to. */
export interface OwnPage {
    readonly url?: string | undefined;
    readonly title?: string | undefined;
}
/** Removes the title, author, date, topics and comments that Drupal's feeds write into the text of a node. */
export declare function withoutAddedFields(html: string): string;
/** Removes "read more" links and the footer of a feed. */
export declare function withoutAddedLinks(html: string, page: OwnPage): string;
/**
 * Removes shortcodes such as `[vc_row]` and `[et_pb_text _builder_version="4.9"]`, and keeps the text that they
 * enclose. Other words in brackets also stay: a shortcode has an underscore in its name, attributes, or an end tag.
 */
export declare function withoutShortcodes(text: string): string;
