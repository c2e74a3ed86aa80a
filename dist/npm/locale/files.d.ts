import type { Language } from './locale.js';
/** Languages that are loaded on demand. In the page bundle each is a file beside the script. */
export declare const files: Map<string, () => Promise<Language>>;
