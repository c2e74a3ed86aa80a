/** Watches the regions of an element. Watching one again is harmless, and removed ones need no cleanup. */
export declare function watchScroll(root: ParentNode | null): void;
