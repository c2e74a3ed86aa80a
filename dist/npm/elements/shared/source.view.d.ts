import type { Locale } from '../../locale/locale.js';
import type { Source } from '../../model/source.js';
/** The source's own name, or its host, in words: "Source: uil.unesco.org". */
export declare function sourceText({ msg }: Locale, { name, url }: Source): string;
