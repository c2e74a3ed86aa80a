import type { Locale } from '../../locale/locale.js';
export declare const nouns: ({ msg }: Locale) => string[];
