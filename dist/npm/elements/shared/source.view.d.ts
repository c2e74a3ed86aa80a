import type { Locale } from '../../locale/locale.js';
import type { Source } from '../../model/source.js';
/**
 * The source's own name, or its host, in words: "Source: uil.unesco.org".
 * @param year of what the source says, where that should be known
 */
export declare function sourceText(locale: Locale, { name, url, kind }: Source, year?: number): string;
