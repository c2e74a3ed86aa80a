/**
 * Returns true if a category means "no category".
 * @param id and `slug` of the category, if known. A slug may end with a language: `sin-categoria-es`
 */
export declare function isNoTopic(name: string | undefined, { id, slug }?: {
    id?: unknown;
    slug?: string | undefined;
}): boolean;
