/*
 * One declaration, three uses: it has a TypeScript type (`Infer`), it checks a document at run time (`read`), and it
 * holds its JSON Schema, which is published. What a full validator accepts `read` accepts as well; beyond that it has
 * mercy: it drops what is optional and broken, skips broken list entries, and says where it left something out.
 */
import {FIRST_YEAR, isPastYear} from './past-year.js';
import {PLAIN_DATE, parseDate, type PlainDate} from '../util/plain-date.js';
import {withoutUnsafe} from '../util/text.js';
import {collect, isRecord} from '../util/record.js';

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
type Flat<T> = {readonly [K in keyof T]: T[K]};
type ObjectOf<R, O> = Flat<{[K in keyof R]: Infer<R[K]>} & {[K in keyof O]?: Infer<O[K]>}>;

/**
 * Checks a document and takes from it only what is declared, by own keys.
 * @param input anything, usually parsed JSON
 * @param flaws receives what was wrong: what refused the whole comes last, before it whatever was left out
 * @returns a fresh value, or undefined when the input as a whole is not as declared
 */
export function read<T>(declaration: Declaration<T>, input: unknown, flaws: Flaw[] = [], path = ''): T | undefined {
  const value = declaration.check(input, flaws, path);
  if (value === undefined) flaws.push({path, expected: declaration.schema});
  return value;
}

// The build for pages takes the second argument out of every call.
const declare = <T>(check: Check<T>, schema?: JsonSchema): Declaration<T> => ({check, schema});

const when =
  <T>(isAccepted: (input: unknown) => boolean): Check<T> =>
  (input) =>
    isAccepted(input) ? (input as T) : undefined;

/** Text of 1 to so many characters; those that turn or hide others are taken out. */
/* @__NO_SIDE_EFFECTS__ */
export const text = (maxLength: number, description?: string, pattern = ''): Declaration<string> => {
  const form = pattern && new RegExp(pattern);
  const fits = (input: string): boolean => input.length <= maxLength || [...input].length <= maxLength;
  return declare(
    (input) =>
      typeof input === 'string' && fits(input) && (!form || form.test(input))
        ? withoutUnsafe(input) || undefined
        : undefined,
    {type: 'string', minLength: 1, maxLength, ...(pattern && {pattern}), description},
  );
};
/** A day, month or year that the calendar has. */
/* @__NO_SIDE_EFFECTS__ */
export const plainDate = (description?: string): Declaration<PlainDate> =>
  declare(
    when((input) => parseDate(input) === input),
    {type: 'string', pattern: PLAIN_DATE, description},
  );
/** What JSON Schema has no keyword for. */
const NOT_AFTER_TODAY = 'not after today';
/** The same, not after today; a day more, since it may be tomorrow where the document was written. */
/* @__NO_SIDE_EFFECTS__ */
export const pastDate = (description?: string): Declaration<PlainDate> =>
  declare(
    when((input) => {
      const date = parseDate(input);
      const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
      return date !== undefined && date === input && tomorrow.slice(0, date.length) >= date;
    }),
    {type: 'string', pattern: PLAIN_DATE, $comment: NOT_AFTER_TODAY, description},
  );
/* @__NO_SIDE_EFFECTS__ */
export const number = (description?: string): Declaration<number> =>
  declare(when(Number.isFinite), {type: 'number', description});
/** A whole number, between two limits where there are any. */
/* @__NO_SIDE_EFFECTS__ */
export const integer = (description?: string, minimum?: number, maximum?: number): Declaration<number> =>
  declare(
    when(
      (input) =>
        Number.isInteger(input) &&
        !((input as number) < (minimum ?? -Infinity) || (input as number) > (maximum ?? Infinity)),
    ),
    {type: 'integer', ...(minimum !== undefined && {minimum}), ...(maximum !== undefined && {maximum}), description},
  );
/** A year that has begun. */
/* @__NO_SIDE_EFFECTS__ */
export const pastYear = (description?: string): Declaration<number> =>
  declare(when(isPastYear), {type: 'integer', minimum: FIRST_YEAR, description});
/**
 * An optional property that limits what an object claims: where it is there and cannot be read, the object is refused,
 * since without it the claim would be stronger.
 */
/* @__NO_SIDE_EFFECTS__ */
export const qualifier = <T>(declaration: Declaration<T>): Declaration<T> => ({...declaration, isQualifier: true});
/** `null`, where it is a statement: that something is not known. */
/* @__NO_SIDE_EFFECTS__ */
export const nothing = (description?: string): Declaration<null> =>
  declare(
    when((input) => input === null),
    {type: 'null', description},
  );
/* @__NO_SIDE_EFFECTS__ */
export const flag = (description?: string): Declaration<boolean> =>
  declare(
    when((input) => typeof input === 'boolean'),
    {type: 'boolean', description},
  );
/** One of some words; any other value is refused, or read as `otherwise` where that is given. */
/* @__NO_SIDE_EFFECTS__ */
export const choice = <const T extends string>(
  values: readonly T[],
  description?: string,
  otherwise?: NoInfer<T>,
): Declaration<T> =>
  declare((input) => values.find((value) => value === input) ?? otherwise, {enum: values, description});
/** A list; entries that are not as declared are skipped, and so are those past the most. */
/* @__NO_SIDE_EFFECTS__ */
export const listOf = <T>(entry: Declaration<T>, maxItems: number, description?: string): Declaration<readonly T[]> =>
  declare(
    (input, flaws, path) => {
      if (!Array.isArray(input)) return undefined;
      if (input.length > maxItems) flaws.push({path, expected: entry.schema});
      return collect(input, maxItems, (each, index) => read(entry, each, flaws, `${path}/${index}`));
    },
    {type: 'array', items: entry.schema, maxItems, description},
  );
/**
 * An object whose keys are free.
 * @param keyOf the key that one of the document is read as; undefined for those that are left out without a word
 * @param pattern which keys a document should have
 */
/* @__NO_SIDE_EFFECTS__ */
export const mapOf = <T>(
  entry: Declaration<T>,
  description?: string,
  keyOf: (key: string) => string | undefined = (key) => key,
  pattern?: string,
): Declaration<Readonly<Record<string, T>>> =>
  declare(
    (input, flaws, path) => {
      if (!isRecord(input)) return undefined;
      const keys = Object.keys(input).filter((key) => keyOf(key) !== undefined);
      const parts = readParts(input, keys, () => entry, flaws, path) as [string, T][];
      return Object.fromEntries(parts.map(([key, part]) => [keyOf(key), part])) as Record<string, T>;
    },
    {type: 'object', ...(pattern && {propertyNames: {pattern}}), additionalProperties: entry.schema, description},
  );
/** An object: the properties it must have, then those it may have. Unknown properties are ignored. */
/* @__NO_SIDE_EFFECTS__ */
export const object = <R extends Shape, O extends Shape>(
  required: R,
  optional: O,
  description?: string,
): Declaration<ObjectOf<R, O>> => {
  const parts: Shape = {...required, ...optional};
  return declare<ObjectOf<R, O>>(
    (input, flaws, path) => {
      if (!isRecord(input)) return undefined;
      const result = Object.fromEntries(readParts(input, Object.keys(parts), (key) => parts[key], flaws, path));
      const isMissing = (key: string): boolean => !Object.hasOwn(result, key);
      const isWithdrawn = (key: string): boolean =>
        !!parts[key]?.isQualifier && isMissing(key) && Object.hasOwn(input, key) && input[key] !== undefined;
      return Object.keys(required).some(isMissing) || Object.keys(optional).some(isWithdrawn)
        ? undefined
        : (result as ObjectOf<R, O>);
    },
    {
      type: 'object',
      required: Object.keys(required),
      properties: Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, part.schema])),
      description,
    },
  );
};
/** The first of two forms that fits. */
/* @__NO_SIDE_EFFECTS__ */
export const either = <A, B>(one: Declaration<A>, other: Declaration<B>, description?: string): Declaration<A | B> =>
  declare<A | B>((input, flaws, path) => one.check(input, [], path) ?? other.check(input, flaws, path), {
    anyOf: [one.schema, other.schema],
    description,
  });

/** Reads own keys one by one; those that are missing or broken are left out. A key such as `__proto__` stays a plain key. */
function readParts(
  input: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  partOf: (key: string) => Declaration<unknown> | undefined,
  flaws: Flaw[],
  path: string,
): [string, unknown][] {
  const parts: [string, unknown][] = [];
  for (const key of keys) {
    const part = Object.hasOwn(input, key) && input[key] !== undefined ? partOf(key) : undefined;
    const value = part && read(part, input[key], flaws, `${path}/${key}`);
    if (value !== undefined) parts.push([key, value]);
  }
  return parts;
}
