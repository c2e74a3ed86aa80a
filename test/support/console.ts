/** The console messages since the last call of `take`. */
export interface WatchedConsole {
  /** Returns all messages so far, each call as one text, and marks them as expected. */
  readonly take: () => string[];
}

/**
 * Keeps the console quiet in every test of a `describe`, and fails a test that leaves messages unread: a warning is
 * part of an element's behaviour and must be asserted.
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
    if (unread.length) throw new Error(`unexpected console messages: ${unread.join(' | ')}`);
  });
  return {take: () => written.splice(0)};
}
