/** Allows sources on these origins only, such as `https://news.example`; what is no address allows nothing. */
export declare function allowOrigins(origins: Iterable<string>): void;
/** Whether a source may be at an absolute address. */
export declare const isAllowed: (address: string) => boolean;
