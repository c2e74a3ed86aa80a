/**
 * Returns true for the name of a category that means none.
 * @param id and `slug` of the category where they are known. A slug may have the ending of a language: `sin-categoria-es`
 */
export declare function isNoTopic(name: string | undefined, { id, slug }?: {
    id?: unknown;
    slug?: string | undefined;
}): boolean;
