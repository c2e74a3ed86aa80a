/** How a command ends: all is well; there is something to mend; it was called in a way that makes no sense. */
export const EXIT = {ok: 0, fault: 1, use: 2} as const;

/** What a command gives back. */
export interface Result {
  readonly code: (typeof EXIT)[keyof typeof EXIT];
  /** For standard output. */
  readonly output?: string;
  /** For people, on standard error: one line each. */
  readonly messages?: readonly string[];
}

/** A wrong use, with what is wrong and what would be right, one line each. */
export const wrongUse = (...messages: string[]): Result => ({code: EXIT.use, messages});
