/** The writing direction of a language. */
export declare const textDirection: (tag: string) => "ltr" | "rtl";
/**
 * Returns a language tag in canonical form.
 * @param text a BCP 47 tag; an underscore as in `lv_LV` is accepted
 * @returns for example `lv-LV`, or undefined if the text is not a valid tag
 */
export declare function canonicalTag(text: unknown): string | undefined;
/**
 * Finds the best available language with an RFC 4647 lookup: first the tag itself, then with subtags removed from its
 * end.
 * @param tag a canonical tag
 * @param has returns true if a language is available
 */
export declare function lookUp(tag: string, has: (code: string) => boolean): string | undefined;
/** Returns true if two canonical tags have the same language, regardless of region and script. */
export declare const isSameLanguage: (one: string, other: string) => boolean;
