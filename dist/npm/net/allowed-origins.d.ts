/** Allows sources on these origins only, such as `https://news.example`. */
export declare function allowOrigins(origins: Iterable<string>): void;
/** Whether a source may be at an absolute address. */
export declare const isAllowed: (address: string) => boolean;
