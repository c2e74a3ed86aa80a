/**
 * Tells the page's developer something, once per page.
 * @param how `warn` for a fault, `info` (the default) for what need not be one
 */
export declare function tellOnce(text: string, how?: 'info' | 'warn'): void;
