import { type PlainDate } from '../util/plain-date.js';
/** The keywords of JSON Schema that declarations use. */
export interface JsonSchema {
    readonly type?: string;
    readonly description?: string | undefined;
    readonly [keyword: string]: unknown;
}
/** Something in a document that is not as declared. */
export interface Flaw {
    /** Where, as a JSON Pointer: `/members/3/since`. */
    readonly path: string;
    /** What was wanted there. */
    readonly expected: JsonSchema | undefined;
}
type Check<T> = (input: unknown, flaws: Flaw[], path: string) => T | undefined;
export interface Declaration<T> {
    readonly check: Check<T>;
    /** For publication and for validators; left out of the files for pages. */
    readonly schema: JsonSchema | undefined;
    /** An object whose value here cannot be read is refused whole. */
    readonly isQualifier?: boolean;
}
/** The TypeScript type of what a declaration accepts. */
export type Infer<D> = D extends Declaration<infer T> ? T : never;
type Shape = Readonly<Record<string, Declaration<unknown>>>;
type Flat<T> = {
    readonly [K in keyof T]: T[K];
};
type ObjectOf<R, O> = Flat<{
    [K in keyof R]: Infer<R[K]>;
} & {
    [K in keyof O]?: Infer<O[K]>;
}>;
/**
 * Checks a document and takes from it only what is declared, by own keys.
 * @param input anything, usually parsed JSON
 * @param flaws receives what was wrong: what refused the whole comes last, before it whatever was left out
 * @returns a fresh value, or undefined when the input as a whole is not as declared
 */
export declare function read<T>(declaration: Declaration<T>, input: unknown, flaws?: Flaw[], path?: string): T | undefined;
/** Text of 1 to so many characters; those that turn or hide others are taken out. */
export declare const text: (maxLength: number, description?: string, pattern?: string) => Declaration<string>;
/** A day, month or year that the calendar has. */
export declare const plainDate: (description?: string) => Declaration<PlainDate>;
/** The same, not after today; a day more, since it may be tomorrow where the document was written. */
export declare const pastDate: (description?: string) => Declaration<PlainDate>;
export declare const number: (description?: string) => Declaration<number>;
export declare const integer: (description?: string) => Declaration<number>;
/** A year that has begun. */
export declare const pastYear: (description?: string) => Declaration<number>;
/**
 * An optional property that limits what an object claims: where it is there and cannot be read, the object is refused,
 * since without it the claim would be stronger.
 */
export declare const qualifier: <T>(declaration: Declaration<T>) => Declaration<T>;
/** `null`, where it is a statement: that something is not known. */
export declare const nothing: (description?: string) => Declaration<null>;
export declare const flag: (description?: string) => Declaration<boolean>;
/** One of some words; any other value is refused, or read as `otherwise` where that is given. */
export declare const choice: <const T extends string>(values: readonly T[], description?: string, otherwise?: NoInfer<T>) => Declaration<T>;
/** A list; entries that are not as declared are skipped, and so are those past the most. */
export declare const listOf: <T>(entry: Declaration<T>, maxItems: number, description?: string) => Declaration<readonly T[]>;
/**
 * An object whose keys are free.
 * @param keyOf the key that one of the document is read as; undefined for those that are left out without a word
 * @param pattern which keys a document should have
 */
export declare const mapOf: <T>(entry: Declaration<T>, description?: string, keyOf?: (key: string) => string | undefined, pattern?: string) => Declaration<Readonly<Record<string, T>>>;
/** An object: the properties it must have, then those it may have. Unknown properties are ignored. */
export declare const object: <R extends Shape, O extends Shape>(required: R, optional: O, description?: string) => Declaration<ObjectOf<R, O>>;
/** The first of two forms that fits. */
export declare const either: <A, B>(one: Declaration<A>, other: Declaration<B>, description?: string) => Declaration<A | B>;
export {};
