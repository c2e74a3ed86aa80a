import { type PlainDate } from '../util/plain-date.js';
/** The JSON Schema keywords that declarations use. */
export interface JsonSchema {
    readonly type?: string;
    readonly description?: string | undefined;
    readonly [keyword: string]: unknown;
}
/** An invalid value in a document. */
export interface Flaw {
    /** Its location as a JSON Pointer: `/members/3/since`. */
    readonly path: string;
    /** The schema of the expected value. */
    readonly expected: JsonSchema | undefined;
}
type Check<T> = (input: unknown, flaws: Flaw[], path: string) => T | undefined;
export interface Declaration<T> {
    readonly check: Check<T>;
    /** For publication and for validators; the build for pages removes it. */
    readonly schema: JsonSchema | undefined;
    /** An object with an invalid value here is rejected as a whole. */
    readonly isQualifier?: boolean;
}
/** The declaration of an object. */
export interface ObjectDeclaration<T> extends Declaration<T> {
    /** The names of its properties. All others are ignored. */
    readonly keys: readonly string[];
}
/** The TypeScript type of the values that a declaration accepts. */
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
 * Checks a document, and copies only declared own properties.
 * @param input any value, usually parsed JSON
 * @param flaws receives the flaws: first the values that were left out, last the reason for rejecting the whole
 * @returns a new value, or undefined if the input as a whole is invalid
 */
export declare function read<T>(declaration: Declaration<T>, input: unknown, flaws?: Flaw[], path?: string): T | undefined;
/** Text of 1 to `maxLength` characters. Characters that hide or reorder others are removed. */
export declare const text: (maxLength: number, description?: string, pattern?: string) => Declaration<string>;
/** A day, month or year that exists in the calendar. */
export declare const plainDate: (description?: string) => Declaration<PlainDate>;
/** A day, month or year not after today. One more day is allowed, since the author's time zone may be ahead. */
export declare const pastDate: (description?: string) => Declaration<PlainDate>;
/** A number, optionally with limits. */
export declare const number: (description?: string, minimum?: number, maximum?: number) => Declaration<number>;
/** An integer, optionally with limits. */
export declare const integer: (description?: string, minimum?: number, maximum?: number) => Declaration<number>;
/** A year from 1900 to the current one. */
export declare const pastYear: (description?: string) => Declaration<number>;
/**
 * An optional property that limits the claim of an object. If its value is invalid, the object is rejected, since
 * dropping the property would make the claim stronger.
 */
export declare const qualifier: <T>(declaration: Declaration<T>) => Declaration<T>;
/** `null` as an explicit value, which says that something is unknown. */
export declare const nothing: (description?: string) => Declaration<null>;
export declare const flag: (description?: string) => Declaration<boolean>;
/** One of several words. Any other value is rejected, or read as `otherwise` if that is given. */
export declare const choice: <const T extends string>(values: readonly T[], description?: string, otherwise?: NoInfer<T>) => Declaration<T>;
/** A list. Invalid entries and those after `maxItems` are skipped. */
export declare const listOf: <T>(entry: Declaration<T>, maxItems: number, description?: string) => Declaration<readonly T[]>;
/**
 * An object with arbitrary keys.
 * @param keyOf maps a key of the document to the key in the result; returns undefined for keys to ignore
 * @param pattern the pattern for keys in the published schema
 * @param most the maximum number of keys that are read
 */
export declare const mapOf: <T>(entry: Declaration<T>, description?: string, keyOf?: (key: string) => string | undefined, pattern?: string, most?: number) => Declaration<Readonly<Record<string, T>>>;
/** An object with required and optional properties. Unknown properties are ignored. */
export declare const object: <R extends Shape, O extends Shape>(required: R, optional: O, description?: string) => ObjectDeclaration<ObjectOf<R, O>>;
/** One of two forms. The first that accepts the value reads it. */
export declare const either: <A, B>(one: Declaration<A>, other: Declaration<B>, description?: string) => Declaration<A | B>;
export {};
