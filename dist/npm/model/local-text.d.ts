import { type Declaration, type Infer } from './schema.js';
/** Entries by language tag, in whatever case they are written; what stands under another key is left out. */
export declare const byLanguage: <T>(entry: Declaration<T>, description?: string) => Declaration<Readonly<Record<string, T>>>;
/** Text in one language, or in several by language tag. */
export declare const localText: (description: string, maxLength?: number) => Declaration<string | Readonly<Record<string, string>>>;
export type LocalText = Infer<ReturnType<typeof localText>>;
/** Text that stands with a number: as above, and by plural category where a language inflects it. */
export declare const countedText: (description: string) => Declaration<string | Readonly<Record<string, string | Readonly<Record<string, string>>>>>;
export type CountedText = Infer<ReturnType<typeof countedText>>;
/** A text with its own language, where that is known, so that it can be marked. */
export interface Words {
    readonly text: string;
    readonly language?: string | undefined;
}
/**
 * The text for a reader of one language: in it, else in English, else in the first language there is.
 * @param form the form to take where the text has several, in view of the language that was found
 * @returns undefined where no language has a text
 */
export declare function pickText(local: LocalText | CountedText, tag: string, form?: (language: string) => string): Words | undefined;
