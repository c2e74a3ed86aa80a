/*
 * A clock that advances only when a test tells it to. Only `setTimeout` and `Date.now` follow it; promises, frames and
 * observers run as usual.
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

  /** The milliseconds until each pending timer is due. */
  get waits(): number[] {
    return [...this.#planned.values()].map(({due}) => due - this.#now);
  }

  /** Advances the clock and runs the timers that come due. */
  async pass(ms: number): Promise<void> {
    this.#now += ms;
    for (const [id, {due, call}] of this.#planned) {
      if (due > this.#now) continue;
      this.#planned.delete(id);
      call();
    }
    await settle();
  }

  /**
   * Advances the clock without running timers, as while the computer sleeps. The remaining time of each timer stays the
   * same.
   */
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

/** Resolves when the callbacks of all settled promises have run, and the callbacks that follow from them too. */
export const settle = (): Promise<void> =>
  new Promise((resolve) => {
    // A message is a separate task, so it arrives after all microtasks.
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** A separate clock for every test of a `describe`. */
export function useFakeClock(): FakeClock {
  const clock = new FakeClock();
  beforeEach(() => clock.install());
  afterEach(() => clock.uninstall());
  return clock;
}
