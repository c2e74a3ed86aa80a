/** The writing direction of a language, or of the script in its tag: `az-Arab` is written from right to left. */
export declare function textDirection(tag: string): 'ltr' | 'rtl';
/**
 * The comma between the parts of a list, with its space, as CLDR has it for the language.
 * @param tag a canonical tag
 */
export declare function listComma(tag: string): string;
/**
 * The script that a language is usually written in, in the region of the tag if it has one.
 * @param tag a canonical tag
 * @returns an ISO 15924 code such as `Latn`, or undefined for a language that `Intl` does not know
 */
export declare const scriptOf: (tag: string) => string | undefined;
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
