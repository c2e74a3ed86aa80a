import type { Locale } from '../../locale/locale.js';
export declare const loadingWords: ({ msg }: Locale) => string;
export declare const loadedWords: ({ msg }: Locale) => string;
export declare const failedWords: ({ msg }: Locale) => string;
