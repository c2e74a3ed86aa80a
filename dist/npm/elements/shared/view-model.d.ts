/**
 * The content that an element derives from its model and its current attributes. It is recomputed only when one of them
 * changes.
 */
export interface ViewModel {
    /** True if there is nothing to show. */
    readonly isEmpty: boolean;
    /** Problems with the attributes, in sentences for the page's developer. */
    readonly warnings?: readonly string[];
}
