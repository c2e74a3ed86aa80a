/** The writing direction of a language. */
export declare const textDirection: (tag: string) => "ltr" | "rtl";
/**
 * A language tag in canonical form.
 * @param text a BCP 47 tag; `lv_LV` with an underscore is understood
 * @returns for example `lv-LV`, or undefined when the text is no tag
 */
export declare function canonicalTag(text: unknown): string | undefined;
/**
 * The best of the languages on offer by RFC 4647 lookup: the tag itself, then with subtags cut off from its end.
 * @param tag a canonical tag
 * @param has whether a language is on offer
 */
export declare function lookUp(tag: string, has: (code: string) => boolean): string | undefined;
/** Whether two canonical tags name the same language, whatever their region or script. */
export declare const isSameLanguage: (one: string, other: string) => boolean;
