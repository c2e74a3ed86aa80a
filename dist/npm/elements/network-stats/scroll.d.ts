/** Watches the regions of an element; one that is watched already, or gone, needs nothing. */
export declare function watchScroll(root: ParentNode | null): void;
