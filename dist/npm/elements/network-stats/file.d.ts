/** Gives the link to a file in a box an address with these contents. */
export declare function openFile(box: Element | null, text: string): void;
/** Takes the address away, and frees its memory once a download that has begun is sure to be over. */
export declare function closeFile(box: Element): void;
