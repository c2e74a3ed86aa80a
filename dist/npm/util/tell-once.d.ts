/**
 * Logs a message for the page's developer, once per page.
 * @param how `warn` for a fault, `info` (the default) if it may not be one
 */
export declare function tellOnce(text: string, how?: 'info' | 'warn'): void;
