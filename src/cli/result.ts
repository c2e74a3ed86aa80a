/** Exit status: no errors, errors found, usage error; and for `fetch`, a file with old items of sources that failed. */
export const EXIT = {ok: 0, fault: 1, use: 2, partial: 3} as const;

/** The result of a command. */
export interface Result {
  readonly code: (typeof EXIT)[keyof typeof EXIT];
  /** Text for standard output. */
  readonly output?: string;
  /** Messages for people, on standard error, one line each. */
  readonly messages?: readonly string[];
}

/** A usage error: messages that say what is wrong and what is expected, one line each. */
export const wrongUse = (...messages: string[]): Result => ({code: EXIT.use, messages});
