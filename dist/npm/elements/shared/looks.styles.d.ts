/**
 * The looks that the attribute `look` chooses: `plain` (also for unknown values), `card` and `filled`. The sheets of the
 * elements read only these private properties, and a page sets the public ones.
 *
 * A page's background cannot be read, but its text colour can: the surface of `card` and `filled` is light under dark
 * text and dark under light text. So text is readable on any page, even on a picture. `plain` has no surface, so its
 * texts are never paler than the page's text.
 */
export declare const looksStyles: import("lit").CSSResult;
