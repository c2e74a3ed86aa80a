import type { Templates } from './locale.js';
/** Languages that come as files. The build turns each into one file beside the script. */
export declare const files: Map<string, () => Promise<{
    templates: Templates;
}>>;
