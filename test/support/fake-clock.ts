/*
 * A clock that stands still until a test moves it. Only `setTimeout` and `Date.now` follow it: promises, frames and
 * observers run as ever.
 */

interface Planned {
  readonly due: number;
  readonly call: () => void;
}

export class FakeClock {
  #now = 0;
  #id = 0;
  readonly #planned = new Map<number, Planned>();
  readonly #real = {setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, now: Date.now};

  /** In how many milliseconds each timer is due that has neither run nor been cleared. */
  get waits(): number[] {
    return [...this.#planned.values()].map(({due}) => due - this.#now);
  }

  /** Lets so many milliseconds go by; what is due meanwhile runs. */
  async pass(ms: number): Promise<void> {
    this.#now += ms;
    for (const [id, {due, call}] of this.#planned) {
      if (due > this.#now) continue;
      this.#planned.delete(id);
      call();
    }
    await settle();
  }

  /** Lets so many milliseconds go by while no timer runs: the computer sleeps. What is left of each is as it was. */
  freeze(ms: number): void {
    this.#now += ms;
    for (const [id, {due, call}] of this.#planned) this.#planned.set(id, {due: due + ms, call});
  }

  install(): void {
    const setTimeout = (call: () => void, ms = 0): number => {
      this.#planned.set(++this.#id, {due: this.#now + ms, call});
      return this.#id;
    };
    const clearTimeout = (id: number): void => void this.#planned.delete(id);
    Object.assign(globalThis, {setTimeout, clearTimeout});
    Date.now = () => this.#now;
  }

  uninstall(): void {
    const {now, ...timers} = this.#real;
    Object.assign(globalThis, timers);
    Date.now = now;
    this.#planned.clear();
    this.#now = 0;
  }
}

/** Resolves when every promise that was settled has had its say, and what follows from it too. */
export const settle = (): Promise<void> =>
  new Promise((resolve) => {
    // A message is a task of its own: it comes after all microtasks.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** A clock of one's own for every test of a `describe`. */
export function useFakeClock(): FakeClock {
  const clock = new FakeClock();
  beforeEach(() => clock.install());
  afterEach(() => clock.uninstall());
  return clock;
}
