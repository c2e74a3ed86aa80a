import type { LocalText } from '../../model/local-text.js';
import type { Point } from '../../model/network.js';
/** The status of a value, and the words that are said beside it. */
export interface Remark {
    readonly status: Point['status'];
    readonly flag: LocalText | undefined;
}
export interface Vocabulary {
    readonly words: (code: string) => string | undefined;
    /** Marks a text with the language of the dataset. */
    readonly own: (text: string) => LocalText;
}
export declare function readVocabulary(extension: unknown, own: Vocabulary['own']): Vocabulary;
/**
 * What is said of a known value.
 * @param text the status as it is written; empty where nothing is said
 */
export declare function remarkOf(text: string, vocabulary: Vocabulary): Remark;
/** What is said of a missing value; undefined for a code without a meaning, since "no data" says enough. */
export declare function reasonOf(text: string, vocabulary: Vocabulary): LocalText | undefined;
