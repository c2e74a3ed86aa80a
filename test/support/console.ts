/** What was written to the console since the last look. */
export interface WatchedConsole {
  /** Everything so far, each call one text; it then counts as expected. */
  readonly take: () => string[];
}

/**
 * Keeps the console quiet in every test of a `describe`, and fails a test that leaves words there unread: a warning is
 * part of what an element does, to be asserted like the rest.
 */
export function watchConsole(): WatchedConsole {
  const {warn, error} = console;
  const written: string[] = [];
  const write = (...words: unknown[]): void => void written.push(words.map(String).join(' '));
  beforeEach(() => {
    console.warn = console.error = write;
  });
  afterEach(() => {
    Object.assign(console, {warn, error});
    const unread = written.splice(0);
    if (unread.length) throw new Error(`left on the console: ${unread.join(' | ')}`);
  });
  return {take: () => written.splice(0)};
}
