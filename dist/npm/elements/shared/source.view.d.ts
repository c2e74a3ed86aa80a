import type { Locale } from '../../locale/locale.js';
import type { Source } from '../../model/source.js';
/**
 * The name of a source, or its host, as text: "Source: uil.unesco.org".
 * @param year the year that the source is about, if readers should know it
 */
export declare function sourceText(locale: Locale, { name, url, kind }: Source, year?: number): string;
