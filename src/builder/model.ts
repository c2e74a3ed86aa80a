/* The state that the views of the builder show and can change. */
import type {Wording} from '../badge-file/badge-content.js';
import type {Locale} from '../locale/locale.js';
import type {Choice} from './choice.js';
import type {ElementInfo, Library} from './library.js';
import type {Outcome} from './messages.js';
import type {SettingWords} from './setting-words.js';
import type {Input} from './snippets.js';
import type {SourceState} from './source.js';
import type {Words} from './words.js';

/** The result of testing a page: one of the words that begin with `test`. */
export type TestResult = Extract<keyof Words, `test${string}`>;

export interface Model {
  readonly library: Library;
  readonly choice: Choice;
  readonly element: ElementInfo;
  readonly locale: Locale;
  readonly words: Words;
  readonly labels: SettingWords;
  /** Undefined until the names of countries have loaded. */
  readonly wording: Wording | undefined;
  readonly source: SourceState;
  readonly pasted: string;
  readonly cityQuery: string;
  /** The category of each dimension of a dataset. */
  readonly series: ReadonlyMap<string, string>;
  readonly outcome: Outcome | undefined;
  /** What snippets are made of. */
  readonly input: Input;
  /** The rendered HTML; null if it could not be made. */
  readonly rendered: string | null | undefined;
  /** The address of the rendered page for the preview. */
  readonly renderedPage: string | undefined;
  /** The name of the text that was copied last, or `by-hand`. */
  readonly copied: string;
  readonly testAddress: string;
  readonly tested: TestResult | undefined;
  /** True if the folder that was entered last is not valid: the previous one counts. */
  readonly isFolderRefused: boolean;
  /** The outcome of the last download of a badge. */
  readonly download: string;
  /** Counts the previews. */
  readonly generation: number;
  readonly share: string;
}

export interface Actions {
  choose(part: Partial<Choice>): void;
  set(name: string, value: string | undefined): void;
  change(part: Partial<Pick<Model, 'pasted' | 'cityQuery' | 'series' | 'testAddress' | 'isFolderRefused'>>): void;
  readSource(): void;
  copy(name: string, text: string): void;
  save(name: string, type: string, text: string): void;
  saveBadge(format: 'svg' | 'png' | 'html'): void;
  test(): void;
}
export type View<T> = (model: Model, actions: Actions) => T;
