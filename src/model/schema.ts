/*
 * Each declaration has three uses: it gives a TypeScript type (`Infer`), checks a document at run time (`read`), and
 * contains the published JSON Schema. `read` accepts every document that a full validator accepts, and is more lenient:
 * it drops invalid optional properties, skips invalid list entries, and reports each omission.
 */
import {FIRST_YEAR, isPastYear} from './past-year.js';
import {PLAIN_DATE, parseDate, type PlainDate} from '../util/plain-date.js';
import {withoutUnsafe} from '../util/text.js';
import {collect, isRecord} from '../util/record.js';

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
type Flat<T> = {readonly [K in keyof T]: T[K]};
type ObjectOf<R, O> = Flat<{[K in keyof R]: Infer<R[K]>} & {[K in keyof O]?: Infer<O[K]>}>;

/**
 * Checks a document, and copies only declared own properties.
 * @param input any value, usually parsed JSON
 * @param flaws receives the flaws: first the values that were left out, last the reason for rejecting the whole
 * @returns a new value, or undefined if the input as a whole is invalid
 */
export function read<T>(declaration: Declaration<T>, input: unknown, flaws: Flaw[] = [], path = ''): T | undefined {
  const value = declaration.check(input, flaws, path);
  if (value === undefined) flaws.push({path, expected: declaration.schema});
  return value;
}

// The build for pages removes the second argument from every call.
const declare = <T>(check: Check<T>, schema?: JsonSchema): Declaration<T> => ({check, schema});

const when =
  <T>(isAccepted: (input: unknown) => boolean): Check<T> =>
  (input) =>
    isAccepted(input) ? (input as T) : undefined;

/** Text of 1 to `maxLength` characters. Characters that hide or reorder others are removed. */
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
/** A day, month or year that exists in the calendar. */
/* @__NO_SIDE_EFFECTS__ */
export const plainDate = (description?: string): Declaration<PlainDate> =>
  declare(
    when((input) => parseDate(input) === input),
    {type: 'string', pattern: PLAIN_DATE, description},
  );
/** A rule that JSON Schema has no keyword for. */
const NOT_AFTER_TODAY = 'not after today';
/** A day, month or year not after today. One more day is allowed, since the author's time zone may be ahead. */
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
/** A number, optionally with limits. */
/* @__NO_SIDE_EFFECTS__ */
export const number = (description?: string, minimum?: number, maximum?: number): Declaration<number> =>
  declare(
    when((input) => Number.isFinite(input) && isWithin(input as number, minimum, maximum)),
    {type: 'number', ...limits(minimum, maximum), description},
  );
/** An integer, optionally with limits. */
/* @__NO_SIDE_EFFECTS__ */
export const integer = (description?: string, minimum?: number, maximum?: number): Declaration<number> =>
  declare(
    when((input) => Number.isInteger(input) && isWithin(input as number, minimum, maximum)),
    {type: 'integer', ...limits(minimum, maximum), description},
  );
const isWithin = (value: number, minimum = -Infinity, maximum = Infinity): boolean =>
  value >= minimum && value <= maximum;
const limits = (minimum?: number, maximum?: number): JsonSchema => ({
  ...(minimum !== undefined && {minimum}),
  ...(maximum !== undefined && {maximum}),
});
/** A year from 1900 to the current one. */
/* @__NO_SIDE_EFFECTS__ */
export const pastYear = (description?: string): Declaration<number> =>
  declare(when(isPastYear), {type: 'integer', minimum: FIRST_YEAR, description});
/**
 * An optional property that limits the claim of an object. If its value is invalid, the object is rejected, since
 * dropping the property would make the claim stronger.
 */
/* @__NO_SIDE_EFFECTS__ */
export const qualifier = <T>(declaration: Declaration<T>): Declaration<T> => ({...declaration, isQualifier: true});
/** `null` as an explicit value, which says that something is unknown. */
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
/** One of several words. Any other value is rejected, or read as `otherwise` if that is given. */
/* @__NO_SIDE_EFFECTS__ */
export const choice = <const T extends string>(
  values: readonly T[],
  description?: string,
  otherwise?: NoInfer<T>,
): Declaration<T> =>
  declare((input) => values.find((value) => value === input) ?? otherwise, {enum: values, description});
/** A list. Invalid entries and those after `maxItems` are skipped. */
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
 * An object with arbitrary keys.
 * @param keyOf maps a key of the document to the key in the result; returns undefined for keys to ignore
 * @param pattern the pattern for keys in the published schema
 * @param most the maximum number of keys that are read
 */
/* @__NO_SIDE_EFFECTS__ */
export const mapOf = <T>(
  entry: Declaration<T>,
  description?: string,
  keyOf: (key: string) => string | undefined = (key) => key,
  pattern?: string,
  most = Infinity,
): Declaration<Readonly<Record<string, T>>> =>
  declare(
    (input, flaws, path) => {
      if (!isRecord(input)) return undefined;
      const keys = Object.keys(input)
        .slice(0, most)
        .filter((key) => keyOf(key) !== undefined);
      const entries = readProperties(input, keys, () => entry, flaws, path) as [string, T][];
      return Object.fromEntries(entries.map(([key, value]) => [keyOf(key), value])) as Record<string, T>;
    },
    {type: 'object', ...(pattern && {propertyNames: {pattern}}), additionalProperties: entry.schema, description},
  );
/** An object with required and optional properties. Unknown properties are ignored. */
/* @__NO_SIDE_EFFECTS__ */
export const object = <R extends Shape, O extends Shape>(
  required: R,
  optional: O,
  description?: string,
): ObjectDeclaration<ObjectOf<R, O>> => {
  const properties: Shape = {...required, ...optional};
  const keys = Object.keys(properties);
  const declaration = declare<ObjectOf<R, O>>(
    (input, flaws, path) => {
      if (!isRecord(input)) return undefined;
      const result = Object.fromEntries(readProperties(input, keys, (key) => properties[key], flaws, path));
      const isMissing = (key: string): boolean => !Object.hasOwn(result, key);
      const isWithdrawn = (key: string): boolean =>
        !!properties[key]?.isQualifier && isMissing(key) && Object.hasOwn(input, key) && input[key] !== undefined;
      return Object.keys(required).some(isMissing) || Object.keys(optional).some(isWithdrawn)
        ? undefined
        : (result as ObjectOf<R, O>);
    },
    {
      type: 'object',
      required: Object.keys(required),
      properties: Object.fromEntries(Object.entries(properties).map(([key, {schema}]) => [key, schema])),
      description,
    },
  );
  return {...declaration, keys};
};
/** One of two forms. The first that accepts the value reads it. */
/* @__NO_SIDE_EFFECTS__ */
export const either = <A, B>(one: Declaration<A>, other: Declaration<B>, description?: string): Declaration<A | B> =>
  declare<A | B>((input, flaws, path) => one.check(input, [], path) ?? other.check(input, flaws, path), {
    anyOf: [one.schema, other.schema],
    description,
  });

/** Reads own properties, and leaves out missing and invalid ones. Entries make a key such as `__proto__` harmless. */
function readProperties(
  input: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  declarationOf: (key: string) => Declaration<unknown> | undefined,
  flaws: Flaw[],
  path: string,
): [string, unknown][] {
  const entries: [string, unknown][] = [];
  for (const key of keys) {
    const declaration = Object.hasOwn(input, key) && input[key] !== undefined ? declarationOf(key) : undefined;
    const value = declaration && read(declaration, input[key], flaws, `${path}/${key}`);
    if (value !== undefined) entries.push([key, value]);
  }
  return entries;
}
