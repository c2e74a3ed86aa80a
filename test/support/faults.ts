/* Access to the faulty server (server.mjs) for tests. */

/** Statistics of the requests with a key. */
export interface Ledger {
  /** The number of requests received. */
  readonly requests: number;
  /** The number of requests still open. */
  readonly open: number;
  /** The headers of the last request. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The address of a fault. */
export const fault = (name: string, query: Readonly<Record<string, string>> = {}): string =>
  `/faults/${name}?${new URLSearchParams(query).toString()}`;

/** The address that responds with a body. */
export const answer = (body: string, query: Readonly<Record<string, string>> = {}): string =>
  fault('json', {body, ...query});

/** A unique key, so that other tests count separately. */
export const newKey = (): string => crypto.randomUUID();

export const ledgerOf = async (key: string): Promise<Ledger> =>
  (await (await fetch(fault('count', {key}))).json()) as Ledger;
