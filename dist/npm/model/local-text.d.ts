import { type Declaration, type Infer } from './schema.js';
/** Entries by language tag, in any case. Entries with other keys are ignored. */
export declare const byLanguage: <T>(entry: Declaration<T>, description?: string) => Declaration<Readonly<Record<string, T>>>;
/** Text in one language, or in several by language tag. */
export declare const localText: (description: string, maxLength?: number) => Declaration<string | Readonly<Record<string, string>>>;
export type LocalText = Infer<ReturnType<typeof localText>>;
/** Text for a counted noun: as above, and by plural category if the language inflects it. */
export declare const countedText: (description: string) => Declaration<string | Readonly<Record<string, string | {
    readonly zero?: string;
    readonly one?: string;
    readonly two?: string;
    readonly few?: string;
    readonly many?: string;
    readonly other?: string;
}>>>;
export type CountedText = Infer<ReturnType<typeof countedText>>;
/** A text with its language, if known, for the `lang` attribute. */
export interface Words {
    readonly text: string;
    readonly language?: string | undefined;
}
/**
 * Picks the text for a reader's language, otherwise in English, otherwise in the first language available.
 * @param form picks the plural category for the language that was found
 * @returns undefined if no language has a text
 */
export declare function pickText(local: LocalText | CountedText, tag: string, form?: (language: string) => string): Words | undefined;
