/* The builder page: holds the choice, reads the source, and renders the steps again after each change. */
import {render} from 'lit';
import type {Wording} from '../badge-file/badge-content.js';
import {createLocale, type Locale} from '../locale/locale.js';
import {badgeFile, wordingFor} from './badge-download.js';
import {addressFrom, type Choice, elementOf, type Interface, readFragment, WIDTHS, writeFragment} from './choice.js';
import * as lv from './locale/lv.js';
import {type ElementInfo, type Library, loadLibrary} from './library.js';
import {registerOf} from './lists.js';
import type {Outcome, Ready, Scene} from './messages.js';
import type {Actions, Model, TestResult} from './model.js';
import {page} from './page.view.js';
import {testPage} from './page-test.js';
import {readHtml} from './render-worker.js';
import {renderedFor} from './rendered-page.js';
import {saveBlob} from './save.js';
import {jsonOf, measuredIn, sceneOf} from './scene.js';
import {settingWordsIn} from './setting-words.js';
import {elementHtml, type Input} from './snippets.js';
import {checkText, foreignHost, hostOf, isRedirected, readAddress, type SourceState} from './source.js';
import {wordsIn} from './words.js';

const TEMPLATES = {en: {}, lv: lv.templates} as const;
/** How long the preview waits for further changes, in milliseconds. */
const PAUSE = 250;

type State = Pick<
  Model,
  | 'pasted'
  | 'cityQuery'
  | 'series'
  | 'testAddress'
  | 'isFolderRefused'
  | 'copied'
  | 'download'
  | 'tested'
  | 'rendered'
  | 'renderedPage'
  | 'outcome'
  | 'source'
  | 'wording'
>;

export class Builder implements Actions {
  readonly #root: HTMLElement;
  readonly #library: Library;
  readonly #folder = new URL('../', document.baseURI).href;
  #choice: Choice;
  #state: State = {
    pasted: '',
    cityQuery: '',
    series: new Map(),
    testAddress: '',
    isFolderRefused: false,
    copied: '',
    download: '',
    tested: undefined,
    rendered: undefined,
    renderedPage: undefined,
    outcome: undefined,
    source: {status: 'none'},
    wording: undefined,
  };
  #generation = 0;
  /** The scene that the preview shows, as text, to notice changes. */
  #scene = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading = new AbortController();
  /** The source that the user has entered, or has asked to be read. */
  #agreed: string | undefined;
  /** Ends when the results that are shown or still to come are about an earlier choice. */
  #results = new AbortController();

  constructor(root: HTMLElement, library: Library, fragment: string) {
    this.#root = root;
    root.replaceChildren();
    this.#library = library;
    this.#choice = readFragment(fragment, library, usualInterface(), usualWidth());
    addEventListener('message', this.#onMessage);
    addEventListener('hashchange', this.#onHashChange);
    this.#begin();
  }

  /**
   * Starts with a choice that came from the address: a source is not read from another host before the user agrees, also
   * if this host redirects to it.
   */
  #begin(): void {
    this.#loadWording();
    const {src} = this.#choice.attributes;
    const source = this.#unread();
    const isOwn = source.status === 'waiting' && src !== undefined && foreignHost(src) === undefined;
    this.#state = {...this.#state, source: isOwn ? {status: 'asking'} : source};
    if (isOwn) this.#readUnlessRedirected(src, source);
    else if (source.status !== 'waiting') this.readSource();
    this.#update();
  }

  #readUnlessRedirected(src: string, otherwise: SourceState): void {
    this.#reading.abort();
    this.#reading = new AbortController();
    const {signal} = this.#reading;
    void isRedirected(src, signal).then((isElsewhere) => {
      if (signal.aborted) return;
      if (!isElsewhere) this.readSource();
      else if (this.#state.source.status === 'asking') this.change({source: otherwise});
    });
  }

  /** The state of a source that is not read: it waits if the user has not agreed to it. */
  #unread(): SourceState {
    const {src} = this.#choice.attributes;
    const host = src === undefined || src === this.#agreed ? undefined : hostOf(src);
    return host === undefined ? {status: 'none'} : {status: 'waiting', host};
  }

  choose(part: Partial<Choice>): void {
    const before = this.#choice;
    this.#choice = {...before, ...part};
    this.#forgetResults();
    const {tag, ui, attributes} = this.#choice;
    if (part.attributes && attributes.src !== before.attributes.src) this.#forgetSource();
    if (tag !== before.tag) {
      this.#state = {...this.#state, series: new Map(), cityQuery: ''};
      if (this.#state.pasted && !attributes.src) this.#check();
      else if (this.#unread().status !== 'waiting') this.readSource();
    }
    if (ui !== before.ui) this.#loadWording();
    this.#update();
  }

  set(name: string, value: string | undefined): void {
    const {[name]: before, ...others} = this.#choice.attributes;
    if (before === value) return;
    this.choose({attributes: value === undefined ? others : {...others, [name]: value}});
    // The user has typed it, so it may be read.
    if (name === 'src' && value !== undefined && addressFrom(value) !== undefined) this.readSource();
    if (name === 'time-zone' && this.#state.source.status === 'read') this.#check();
  }

  change(part: Partial<State>): void {
    this.#state = {...this.#state, ...part};
    if (part.pasted !== undefined) this.#check();
    if (part.pasted !== undefined || part.testAddress !== undefined) this.#forgetResults();
    this.#update();
  }

  readonly readSource = (): void => {
    const {src} = this.#choice.attributes;
    if (src === undefined) return;
    this.#agreed = src;
    this.#reading.abort();
    this.#reading = new AbortController();
    const {signal} = this.#reading;
    this.#state = {...this.#state, source: {status: 'reading'}};
    this.#update();
    void readAddress(this.#choice, src, signal).then((source) => {
      if (signal.aborted) return;
      this.#state = {...this.#state, source};
      // A pasted text is what the preview shows.
      if (this.#state.pasted.trim()) this.#check();
      this.#update();
    });
  };

  readonly copy = (name: string, text: string): void => {
    this.change({copied: ''});
    // Without https there is no clipboard, which throws at once.
    const writing = (async () => navigator.clipboard.writeText(text))();
    void writing.then(
      () => this.change({copied: name}),
      () => this.change({copied: 'by-hand'}),
    );
  };

  readonly save = (name: string, type: string, text: string): void => saveBlob(name, new Blob([text], {type}));

  readonly saveBadge = (format: 'svg' | 'png' | 'html'): void => {
    const {signal} = this.#results;
    void badgeFile(this.#choice, registerOf(this.#state.source), format).then((file) => {
      if (file instanceof Blob) saveBlob(`learning-city-badge.${format}`, file);
      if (signal.aborted) return;
      const words = wordsIn(this.#locale());
      this.change({download: file instanceof Blob ? words.fileMade : words.fileRefused[file.refusal]});
    });
  };

  readonly test = (): void => {
    const address = this.#state.testAddress.trim();
    if (!address) return;
    this.#forgetResults();
    const {signal} = this.#results;
    this.change({tested: 'testing'});
    const input = this.#input(this.#element());
    void testPage(address, input, readHtml)
      .catch((): TestResult => 'testUnreadable')
      .then((tested) => {
        if (!signal.aborted) this.change({tested});
      });
  };

  /** Takes back the results of an earlier choice, also those still to come. */
  #forgetResults(): void {
    this.#results.abort();
    this.#results = new AbortController();
    this.#state = {...this.#state, copied: '', download: '', tested: undefined};
  }

  #forgetSource(): void {
    this.#reading.abort();
    this.#state = {...this.#state, source: this.#unread(), series: new Map()};
    if (this.#state.pasted) this.#check();
  }

  /** Reads the pasted text, or the text that has been read, again. */
  #check(): void {
    const {pasted, source} = this.#state;
    const text = pasted.trim() ? pasted : undefined;
    let next = this.#unread();
    if (text !== undefined) next = checkText(this.#choice, text);
    else if (source.status === 'read' && source.url !== undefined) {
      next = checkText(this.#choice, source.text, {text: source.text, url: source.url});
    }
    this.#state = {...this.#state, source: next};
  }

  #loadWording(): void {
    const {ui} = this.#choice;
    void wordingFor(ui).then((wording: Wording) => {
      if (this.#choice.ui === ui) this.change({wording});
    });
  }

  readonly #onHashChange = (): void => {
    if (addressFragment() === this.#fragment()) return;
    this.#choice = readFragment(addressFragment(), this.#library, this.#choice.ui, usualWidth());
    this.#forgetResults();
    this.#forgetSource();
    this.#begin();
  };

  readonly #onMessage = ({source, origin, data}: MessageEvent<Outcome | Ready>): void => {
    const frame = this.#root.querySelector<HTMLIFrameElement>('iframe[src="preview.html"]');
    if (!frame || source !== frame.contentWindow || origin !== location.origin) return;
    if (data.type === 'ready') frame.contentWindow?.postMessage(this.#makeScene(), location.origin);
    else this.change({outcome: data});
  };

  /** A setting that is not valid stays in its field, and does not reach the element. */
  #usedAttributes(): Readonly<Record<string, string>> {
    const {src, ...others} = this.#choice.attributes;
    return src === undefined || addressFrom(src) === undefined ? others : {...others, src};
  }

  #makeScene(): Scene {
    return sceneOf(this.#input(this.#element()), this.#state);
  }

  #element(): ElementInfo {
    const element = elementOf(this.#library, this.#choice.tag) ?? this.#library.elements[0];
    if (!element) throw new Error('library.json has no elements');
    return element;
  }

  #input(element: ElementInfo): Input {
    const {pasted} = this.#state;
    const choice = {
      ...this.#choice,
      attributes: this.#usedAttributes(),
      linkAddress: addressFrom(this.#choice.linkAddress) ?? '',
    };
    const {source} = this.#state;
    const words = wordsIn(this.#locale());
    return {
      choice,
      element,
      library: this.#library,
      measured: measuredIn(this.#state.outcome, this.#library, this.#folder),
      json: jsonOf(pasted),
      readFrom: source.status === 'read' ? source.url : undefined,
      linkText: choice.linkText.trim() || (words.element[choice.tag] ?? choice.tag),
    };
  }

  #locale(): Locale {
    const {ui} = this.#choice;
    return createLocale(ui, ui, {templates: TEMPLATES[ui]});
  }

  readonly #fragment = (): string => writeFragment(this.#choice, this.#library);

  #update(): void {
    const {ui} = this.#choice;
    document.documentElement.lang = ui;
    const fragment = this.#fragment();
    try {
      if (addressFragment() !== fragment) history.replaceState(null, '', fragment);
    } catch {
      // Safari allows 100 changes in 30 seconds. A later change brings the address up to date.
    }
    const {form, way} = this.#choice;
    // Rendered HTML has the text that was read; the element in the preview reads its source itself.
    const isRendered = form === 'rendered' || way === 'rendered';
    const scene = JSON.stringify([this.#makeScene(), isRendered, isRendered && this.#state.source.status]);
    // While this host is asked about the source, nobody knows whether the preview may read it.
    if (scene !== this.#scene && this.#state.source.status !== 'asking') {
      this.#scene = scene;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#showScene(), this.#generation ? PAUSE : 0);
    }
    this.#render();
  }

  /** Opens a new preview. */
  #showScene(): void {
    this.#generation++;
    this.#state = {...this.#state, outcome: undefined, rendered: undefined};
    this.#renderPage();
    this.#render();
  }

  /** Renders the HTML that a server would write, if somebody looks at it. */
  #renderPage(): void {
    const {form, way} = this.#choice;
    if (form !== 'rendered' && way !== 'rendered') return;
    const generation = this.#generation;
    const input = this.#input(this.#element());
    const {source} = this.#state;
    const answer = source.status === 'read' ? source : undefined;
    const snippet = elementHtml(input);
    void renderedFor(input, snippet, answer?.text, this.#folder).then((made) => {
      const isLate = generation !== this.#generation;
      const unused = isLate ? made.renderedPage : this.#state.renderedPage;
      if (unused !== undefined) URL.revokeObjectURL(unused);
      if (!isLate) this.change(made);
    });
  }

  #render(): void {
    const locale = this.#locale();
    const words = wordsIn(locale);
    const element = this.#element();
    const model: Model = {
      ...this.#state,
      library: this.#library,
      choice: this.#choice,
      element,
      locale,
      words,
      labels: settingWordsIn(locale),
      input: this.#input(element),
      generation: this.#generation,
      share: location.href,
    };
    document.title = words.title;
    render(page(model, this), this.#root);
  }
}

/** The fragment of the page's address. It is anybody's text: `readFragment` checks it. */
// eslint-disable-next-line no-restricted-syntax -- the address is what a colleague sends
const addressFragment = (): string => location.hash;

/** A preview that fits on a small screen. */
const usualWidth = (): number =>
  Math.min(WIDTHS.initial, Math.max(WIDTHS.least, Math.floor((innerWidth - 60) / 10) * 10));

const usualInterface = (): Interface => (navigator.languages.some((tag) => /^lv\b/i.test(tag)) ? 'lv' : 'en');

const root = document.querySelector<HTMLElement>('#builder');
if (root) {
  loadLibrary('library.json').then(
    (library) => new Builder(root, library, addressFragment()),
    (error: unknown) => {
      console.error(error);
      root.textContent = wordsIn(createLocale('en', 'en', {templates: {}})).loadFailed;
    },
  );
}
