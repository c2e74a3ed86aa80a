import type { Locale } from './locale.js';
export declare const nouns: ({ msg }: Locale) => string[];
