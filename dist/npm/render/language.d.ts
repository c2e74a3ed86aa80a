import type { Locale } from '../locale/locale.js';
import type { Surroundings } from './surroundings.js';
/** The language settings of an element's view. */
export interface ServerLanguage {
    readonly locale: Locale;
    readonly direction: 'ltr' | 'rtl' | undefined;
    readonly directionInForce: 'ltr' | 'rtl';
    readonly update: () => void;
}
/** Chooses the language of an element, and waits for its words. */
export declare function languageFor({ languages, hasDirection, direction: ofPage, }: Pick<Surroundings, 'languages' | 'hasDirection' | 'direction'>): Promise<ServerLanguage>;
