/* The server that misbehaves (server.mjs), as tests ask for it. */

/** What became of the requests under a key. */
export interface Ledger {
  /** Requests received. */
  readonly requests: number;
  /** Of these, how many are not over. */
  readonly open: number;
  /** What the last one brought along. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The address of a fault. */
export const fault = (name: string, query: Readonly<Record<string, string>> = {}): string =>
  `/faults/${name}?${new URLSearchParams(query).toString()}`;

/** The address of an answer. */
export const answer = (body: string, query: Readonly<Record<string, string>> = {}): string =>
  fault('json', {body, ...query});

/** A key under which nobody else counts. */
export const newKey = (): string => crypto.randomUUID();

export const ledgerOf = async (key: string): Promise<Ledger> =>
  (await (await fetch(fault('count', {key}))).json()) as Ledger;
