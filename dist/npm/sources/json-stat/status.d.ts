import type { LocalText } from '../../model/local-text.js';
import type { Point } from '../../model/network.js';
/** The status of a value, and the words shown next to it. */
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
 * Returns the remark on a known value.
 * @param written the status as written; empty if there is none
 */
export declare function remarkOf(written: string, vocabulary: Vocabulary): Remark;
/**
 * Returns the reason for a missing value; undefined for a code without a known meaning, since "no data" says enough.
 */
export declare function reasonOf(text: string, vocabulary: Vocabulary): LocalText | undefined;
/** The status that the mark of a period gives its value: "Forecast 2026", "2026 (f)", "2026*". */
export declare function statusOfMark(mark: string, code: string, vocabulary: Vocabulary): Point['status'];
/** The weakest of several statuses: what one part of a dataset calls a forecast is one. */
export declare const weakest: (statuses: readonly Point["status"][]) => Point["status"];
/** Both of two remarks, in the language of the dataset. */
export declare function bothFlags(one: LocalText | undefined, other: LocalText | undefined, own: Vocabulary['own']): LocalText | undefined;
/** The status that words name. */
export declare function statusIn(words: string): Point['status'];
