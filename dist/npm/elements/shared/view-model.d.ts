/** What an element shows of its model with its present attributes: computed once per change of either. */
export interface ViewModel {
    /** Nothing to show. */
    readonly isEmpty: boolean;
    /** What is wrong with the attributes, in sentences for the page's developer. */
    readonly warnings?: readonly string[];
}
