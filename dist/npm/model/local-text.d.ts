import { type Infer } from './schema.js';
/** Text in one language, or in several by language tag. */
export declare const localText: (description: string) => import("./schema.js").Declaration<string | Readonly<Record<string, string>>>;
export type LocalText = Infer<ReturnType<typeof localText>>;
/**
 * The text for a reader of one language: in it, else in English, else in the first language there is.
 * @returns the text with its own language where that is known, so that it can be marked
 */
export declare function pickText(local: LocalText, tag: string): {
    text: string;
    language?: string;
} | undefined;
