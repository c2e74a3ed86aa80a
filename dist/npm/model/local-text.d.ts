import { type Infer } from './schema.js';
/** Text in one language, or in several by language tag. */
export declare const localText: (description: string, maxLength?: number) => import("./schema.js").Declaration<string | Readonly<Record<string, string>>>;
export type LocalText = Infer<ReturnType<typeof localText>>;
/** Text that stands with a number: as above, and by plural category where a language inflects it. */
export declare const countedText: (description: string) => import("./schema.js").Declaration<string | Readonly<Record<string, string | Readonly<Record<string, string>>>>>;
export type CountedText = Infer<ReturnType<typeof countedText>>;
/**
 * The text for a reader of one language: in it, else in English, else in the first language there is.
 * @param form the form to take where the text has several, in view of the language that was found
 * @returns the text with its own language where that is known, so that it can be marked
 */
export declare function pickText(local: LocalText | CountedText, tag: string, form?: (language: string) => string): {
    text: string;
    language?: string | undefined;
} | undefined;
