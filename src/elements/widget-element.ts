import {
  type CSSResult,
  type CSSResultGroup,
  html,
  LitElement,
  noChange,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  unsafeCSS,
} from 'lit';
import {str} from '@lit/localize';
import {addWords, LanguageController} from '../controllers/language.js';
import {type Input, type LoadState, type Origin, ResourceController} from '../controllers/resource.js';
import {type Answer, type Load, load, type LoadOptions} from '../http/load.js';
import type {Locale} from '../locale/locale.js';
import {SERVED_TYPE, type ServedData} from '../model/served-data.js';
import {isServer} from '../util/is-server.js';
import {asProblem, Problem} from '../util/problem.js';
import {safeUrl} from '../util/safe-url.js';
import {tellOnce} from '../util/tell-once.js';
import {VERSION} from '../util/version.js';
import type {WidgetElementEventMap} from './events.js';
import {servedRoot} from './on-demand.js';
import type {HeadingLevel, ViewContext} from './shared/context.js';
import {ForeignChanges} from './shared/foreign-changes.js';
import {layOutAhead} from './shared/lay-out-ahead.js';
import {ANNOUNCED, beginLongLoad, endLongLoad} from './shared/announcements.js';
import type {ServedRoot} from './shared/served-root.js';
import {sourceText} from './shared/source.view.js';
import type {ViewModel} from './shared/view-model.js';
import {failedWords, loadedWords, loadingWords} from './shared/words.js';
import {widgetStyles} from './shared/widget.styles.js';

/** An element's rendered content, and the notice below it. */
interface Frame {
  readonly content: unknown;
  readonly notice?: unknown;
  /** The notice repeats visible content, and is for screen readers only. */
  readonly isQuiet?: boolean;
  /** Another element has announced the same. */
  readonly isSilent?: boolean;
}

/** The state of the data, with the view model in place of the model. */
type ViewState<View> = LoadState<View> | {readonly status: 'empty'; readonly value: View; readonly at: number};

/**
 * A load of up to 100 ms seems instant, so nothing is rendered for it. A load of up to a second does not interrupt a
 * reader's thoughts, so nothing is announced (https://www.nngroup.com/articles/response-times-3-important-limits/).
 */
const INSTANT = 100;
const SHORT = 1000;

/** The words of an element. */
type Language = Pick<LanguageController, 'locale' | 'direction' | 'directionInForce' | 'update'>;
/** The data of an element. */
type Resource<Model> = Pick<
  ResourceController<Model>,
  'state' | 'sync' | 'reload' | 'fail' | 'sendProblem' | 'settled'
>;

/** Types the listeners for the elements' events. It generates no code. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the parameters must match the class
export interface WidgetElement<Model, View extends ViewModel> {
  addEventListener<Name extends keyof WidgetElementEventMap>(
    type: Name,
    listener: (this: this, event: WidgetElementEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof WidgetElementEventMap>(
    type: Name,
    listener: (this: this, event: WidgetElementEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/**
 * The base class of the five elements: where their data comes from, which language they use, and what they show without
 * data. Each element adds how to read its document and how to render its model.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- the interface has only types
export abstract class WidgetElement<Model, View extends ViewModel> extends LitElement {
  /** The library's version. It shows whether two copies on one page are the same. */
  static readonly version: string = VERSION;

  static override styles: CSSResultGroup = widgetStyles;

  static override properties: PropertyDeclarations = {
    src: {},
    loading: {},
    refresh: {type: Number},
    headingLevel: {attribute: 'heading-level'},
    look: {reflect: true, useDefault: true},
    data: {attribute: false},
  };

  /** Address of the JSON, resolved against the document; `http` and `https` only. */
  src: string | undefined;
  /** `eager` loads at once; `lazy` loads when the element comes near the viewport. */
  loading: 'eager' | 'lazy' = 'eager';
  /** Seconds between reloads while the page is visible, at least 30; 0 for no reloads. */
  refresh = 0;
  /** Heading level, `2` to `6`, or `none`. */
  headingLevel: HeadingLevel = 3;
  /**
   * `plain` shows the content on the page's own background; `card` on a surface with a thin line around it; `filled` on a
   * surface tinted with the page's accent colour. Any other value counts as `plain`.
   */
  look: 'plain' | 'card' | 'filled' = 'plain';
  /** The document itself instead of an address, parsed or as JSON text. */
  data: unknown;

  /**
   * Registers the element under a name. A name that is already taken is left unchanged; the console warns if another
   * version or a foreign element has it.
   * @returns {boolean} true if the name now belongs to an element of this library
   */
  static define(tag: string, registry: CustomElementRegistry = customElements): boolean {
    const taken = registry.get(tag) as {version?: string} | undefined;
    const version = taken?.version;
    if (!taken) registry.define(tag, this as unknown as CustomElementConstructor);
    else if (!version) tellOnce(`<${tag}> is taken by this page: set data-prefix on the script tag`, 'warn');
    else if (version !== this.version) {
      tellOnce(
        `learning-city-widgets ${version} is on this page already, and so is ${this.version}: load the script once`,
        'warn',
      );
    }
    return !taken || !!version;
  }

  /**
   * Sets the page's own messages, to override the library's or to add a language:
   * `customElements.get('news-list').addWords('lv', {more: 'Vēl ziņas'})`. The ids are in `src/locale/xliff/`.
   */
  static readonly addWords: typeof addWords = addWords;

  /** Loads documents. A server has its own loader. */
  protected readonly load: Load = load;
  protected readonly language: Language = new LanguageController(this, () => !!this.#served);
  protected readonly resource: Resource<Model> = new ResourceController<Model>(this, {
    load,
    read: (...args) => this.read(...args),
    request: (address, options) => this.request(address, options),
    preload: () => this.preload(),
    renderProblem: () => this.#renderProblem,
    onRemoved: () => {
      endLongLoad(this);
      this.onRemoved();
    },
  });
  readonly #internals = this.attachInternals();
  #state: ViewState<View> = {status: 'idle'};
  /** The document and the number of the adopted style sheets. */
  #styled: {readonly ownerDocument: Document; readonly count: number} | undefined;
  /**
   * Shows the element's own content as it is without JavaScript: before the first rendering, and if rendering fails.
   */
  #ownContent: HTMLSlotElement | undefined;
  /** Content from a server: it stays until the first complete rendering. `loading` before its module has arrived. */
  #served: ServedRoot | 'loading' | undefined;
  /** The data of that content. */
  #servedData: ServedData | undefined;
  /** Gives the first rendering what readers have done with the server's content: the focus, open details. */
  #restore: (() => void) | undefined;
  /** Runs until the current load has to be announced. */
  #patience: ReturnType<typeof setTimeout> | undefined;
  /**
   * How many limits the current load has exceeded. After the first one the element has a frame; after the second one
   * the load is announced, because the live region has to be on the page before its text.
   */
  #waits = 0;
  /** True if this element announces long loads for the whole page. */
  #isFirst = false;
  /** True while the end of a long load is announced. */
  #hasArrived = false;
  /** The reason why the last rendering failed, if it did. */
  #renderProblem: Problem | undefined;
  /** Watches the element's content, if it has any. */
  #foreign: ForeignChanges | undefined;

  /** Reloads the data. Resolves when the load has ended, successfully or not; the events report which. */
  reload(): Promise<void> {
    return this.resource.reload();
  }

  /** Converts a document, parsed or as text, to the model, or throws a `Problem`. */
  protected abstract read(document: unknown, origin: Origin): Model | Promise<Model>;
  /**
   * Derives the view from a model. Called before each rendering: implementations keep the last result until something
   * that it depends on changes, and have no side effects.
   */
  protected abstract viewOf(model: Model): View;
  /** Renders the view of a model that is not empty. */
  protected abstract renderView(view: View, context: ViewContext): unknown;
  /** Loads the document at an absolute address. */
  protected request(address: string, options?: LoadOptions): Promise<Answer> {
    return this.load(address, options);
  }
  /** Starts the requests for modules that the model needs, in parallel with the request for its data. */
  protected preload(): void {}
  /** A notice below current content: for screen readers only if it is quiet, otherwise for all readers. */
  protected get announcement(): Pick<Frame, 'notice' | 'isQuiet'> {
    return {};
  }
  /** One sentence for the public if there is nothing to show. */
  protected renderEmpty({msg}: Locale, _view: View): unknown {
    return msg('Nothing to show', {id: 'empty', desc: 'A source has been read and holds nothing'});
  }
  /** Stops pending work of an element that has been removed. */
  protected onRemoved(): void {}
  /** The document that ships with the library, if the element has one. */
  protected get bundledInput(): Input | undefined {
    return undefined;
  }
  /** The attributes that decide which part of the source's data the element needs. */
  protected get dataAttributes(): readonly unknown[] {
    return [this.src];
  }
  /** Identifies the part of the source's data that the element needs. */
  protected get dataKey(): string {
    return JSON.stringify(this.dataAttributes.map((value) => value ?? null));
  }
  /** True if the first rendering has replaced the same content from a server. */
  protected get wasServed(): boolean {
    return !!this.#servedData;
  }
  /** True if the element can load nothing: it is rendered on a server from data that it has. */
  protected get isStatic(): boolean {
    return isServer;
  }
  /** Identifies the part of a document to read; if the key changes, the document is read again. */
  protected get selectionKey(): unknown {
    return undefined;
  }

  /** Adds a style sheet that was loaded on demand to all elements of the class. In the page bundle it is plain text. */
  protected static addStyles(styles: CSSResult): void {
    const text = String(styles);
    if (!(this.elementStyles as CSSResult[]).some((style) => String(style) === text)) {
      this.elementStyles.push(unsafeCSS(text));
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    const block = root.querySelector(`script[type="${SERVED_TYPE}"]`);
    if (block) this.#keepServed(root, block);
    else this.#showOwnContent();
    return root;
  }

  #keepServed(root: ShadowRoot, block: Element): void {
    this.#served = 'loading';
    const nodes = [...root.childNodes];
    void servedRoot
      .load()
      .then(
        ({ServedRoot}) => {
          const served = new ServedRoot(root, nodes, block);
          this.#served = served;
          this.#servedData = served.data;
        },
        (error: unknown) => {
          this.warnOf(asProblem(error));
          this.#served = undefined;
          this.#showOwnContent();
        },
      )
      .then(() => this.requestUpdate());
  }

  /**
   * Replaces the content of the shadow root with a slot. The content may come from another server renderer: without
   * hydration a second copy would follow.
   */
  #showOwnContent(): void {
    // An image named `createElement` on the page would shadow `document.createElement`.
    const {createElement} = HTMLDocument.prototype as {createElement(tag: 'slot'): HTMLSlotElement};
    this.#ownContent = createElement.call(document, 'slot');
    this.shadowRoot?.replaceChildren(this.#ownContent);
  }

  /**
   * Constructed style sheets belong to one document, so an element that moves to another document needs new ones. It
   * also needs its own where Lit has none because a page has replaced `Document`, as MooTools does: Lit's `adoptStyles`
   * would write `<style>` elements, which a strict policy blocks.
   */
  adoptedCallback(): void {
    const {shadowRoot, ownerDocument} = this;
    if (!shadowRoot || this.#isWaiting) return;
    const isHere = ownerDocument === document;
    const view = isHere ? window : ownerDocument.defaultView;
    const elementStyles = (this.constructor as typeof LitElement).elementStyles as readonly CSSResult[];
    this.#styled = {ownerDocument, count: elementStyles.length};
    if (!view) return;
    shadowRoot.adoptedStyleSheets = elementStyles.map(({styleSheet, cssText}) => {
      if (isHere && styleSheet) return styleSheet;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  protected override willUpdate(_changed: PropertyValues): void {
    // On a server, `connectedCallback` is never called.
    if (isServer) this.language.update();
    // Before the module has arrived, nobody knows whether a request is needed.
    if (this.#served === 'loading') return;
    this.resource.sync({
      input: this.#input(),
      selectionKey: this.selectionKey,
      lazy: this.loading === 'lazy',
      refresh: this.refresh,
      rendered: this.#rendered,
    });
    this.#state = this.#viewState();
    if (isServer) return;
    if (this.#state.status !== 'loading' && endLongLoad(this)) this.#announceEnd();
    // A frame without content would only move the page. So none is rendered while a load may still seem instant, or
    // before the first messages have arrived. An element with lazy loading does have a frame, because Safari does not
    // observe an empty inline element.
    const {status} = this.#state;
    if (this.#served) {
      // The server's content stays until there is better content, and while a reader is using it.
      if (!('value' in this.#state) || !this.language.locale || this.#served.isBusy(() => this.requestUpdate())) return;
      this.#restore = this.#served.remove();
      this.#served = undefined;
    }
    const isPending = status === 'loading' || (status !== 'idle' && !this.language.locale);
    if (this.#ownContent && !this.#waits && isPending) return;
    this.#ownContent?.remove();
    this.#ownContent = undefined;
    this.#adoptNewStyles();
  }

  /** The current view, if there is one. */
  protected get shown(): View | undefined {
    return 'value' in this.#state ? this.#state.value : undefined;
  }

  #viewState(): ViewState<View> {
    const {state} = this.resource;
    if (!('value' in state)) return state;
    const value = this.viewOf(state.value);
    return value.isEmpty && state.status === 'ready' ? {...state, status: 'empty', value} : {...state, value};
  }

  #announceEnd(): void {
    this.#hasArrived = true;
    setTimeout(() => {
      this.#hasArrived = false;
      this.requestUpdate();
    }, ANNOUNCED);
  }

  /** More style sheets may have been loaded since the last rendering. */
  #adoptNewStyles(): void {
    const {ownerDocument, count} = this.#styled ?? {};
    const {elementStyles} = this.constructor as typeof LitElement;
    if (ownerDocument !== this.ownerDocument || count !== elementStyles.length) this.adoptedCallback();
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (cause) {
      this.#fail(cause);
    }
  }

  /**
   * Renders. If that fails, the element's own content stays visible instead of an empty box. It fails on pages that
   * have replaced or shadowed members of the document, and in XML, where Lit's template markers are not well-formed.
   */
  protected override performUpdate(): void {
    try {
      if (this.#foreign?.undo() === false) this.#clear();
      super.performUpdate();
      if (!this.#isWaiting) {
        this.#foreign ??= new ForeignChanges(this.renderRoot);
        this.#renderProblem = undefined;
      }
    } catch (cause) {
      this.#fail(cause);
    }
    this.#foreign?.ignoreOwn();
  }

  #fail(cause: unknown): void {
    const problem = new Problem('render', `could not be rendered on this page: ${String(cause)}`, {cause});
    const isNew = this.#renderProblem?.message !== problem.message;
    this.#renderProblem = problem;
    this.#clear();
    this.#setState('failed');
    if (!isNew) return;
    console.error(`<${this.localName}> ${problem.message}`, cause);
    this.resource.fail(problem);
  }

  /** Shows the element's own content. The next rendering starts from scratch, without Lit's record of the last one. */
  #clear(): void {
    this.#showOwnContent();
    if (this.shadowRoot) Reflect.deleteProperty(this.shadowRoot, '_$litPart$');
  }

  /** True before the first own rendering. */
  get #isWaiting(): boolean {
    return !!this.#ownContent || !!this.#served;
  }

  /** The data that a server has rendered, if it is what the element needs now. */
  get #rendered(): ServedData | undefined {
    const data = this.#servedData;
    return data?.model !== undefined &&
      data.version === VERSION &&
      (this.data ?? null) === null &&
      data.key === this.dataKey
      ? data
      : undefined;
  }

  /** Browsers before 2024 have no custom states, or reject their names. */
  #setState(status: ViewState<View>['status']): void {
    try {
      this.#internals.states.clear();
      this.#internals.states.add(status);
    } catch {}
  }

  protected override updated(): void {
    const state = this.#state;
    this.#restore?.();
    this.#restore = undefined;
    const {locale} = this.language;
    if (typeof this.#served === 'object' && state.status === 'failed' && locale) {
      this.#served.notify(staleText(locale, this.#served.data.at));
    }
    if (state.status === 'ready') layOutAhead(this);
    this.#setState(state.status);
    if (state.status !== 'loading') {
      clearTimeout(this.#patience);
      this.#patience = undefined;
      this.#waits = 0;
    } else if (this.#waits < 2) {
      this.#patience ??= setTimeout(
        () => {
          this.#waits++;
          this.#patience = undefined;
          if (this.#waits > 1 && !this.#served && this.isConnected) this.#isFirst = beginLongLoad(this);
          this.requestUpdate();
        },
        this.#waits ? SHORT - INSTANT : INSTANT,
      );
    }
    if ('problem' in state) this.warnOf(state.problem);
    else if (state.status === 'empty') this.warn('empty: the source was read, and has nothing for this element');
    if ('value' in state) state.value.warnings?.forEach((text) => this.warn(text));
  }

  protected override render(): unknown {
    if (this.#isWaiting) return noChange;
    const {language} = this;
    const {locale, direction} = language;
    const {content, notice, isQuiet, isSilent} = locale
      ? this.#renderState(this.#state, {
          locale,
          headingLevel: this.headingLevel,
          // A getter, because it may compute styles, which a list of cards does not need.
          get direction() {
            return language.directionInForce;
          },
        })
      : this.#fallback();
    const look = isQuiet ? 'quiet' : 'small';
    // Without the role `status`: screen readers would announce an empty one, and Orca would not read the text of others.
    // Without `aria-live="off"` too: Orca would take the same text in the live region for one that it has already read.
    const live = isSilent ? nothing : 'polite';
    return html`<div class="room">
      <div class="base" part="base" lang=${locale?.tag ?? nothing} dir=${direction ?? nothing}>
        ${content}
        <div class=${look} part="notice" aria-live=${live} aria-atomic="true">${notice}</div>
      </div>
    </div>`;
  }

  #renderState(state: ViewState<View>, context: ViewContext): Frame {
    switch (state.status) {
      case 'idle':
        return this.#fallback();
      case 'loading':
        return {
          ...this.#fallback(),
          notice: this.#waits > 1 ? loadingWords(context.locale) : nothing,
          isQuiet: this.#hasFallback(),
          isSilent: this.#waits > 1 && !this.#isFirst,
        };
      case 'ready':
      case 'empty':
        return {
          content: this.#content(state.value, context),
          ...(this.#hasArrived && !this.announcement.notice
            ? {notice: loadedWords(context.locale), isQuiet: true}
            : this.announcement),
        };
      case 'stale':
        return {
          content: this.#content(state.value, context),
          notice: html`${staleText(context.locale, state.at)}
          ${this.announcement.isQuiet ? nothing : this.announcement.notice}`,
        };
      case 'failed':
        return {
          ...this.#fallback(),
          ...(this.#hasFallback()
            ? {notice: this.#hasArrived ? failedWords(context.locale) : nothing, isQuiet: true}
            : {notice: this.#failure(context.locale)}),
        };
    }
  }

  /** One calm sentence, with a link to the source if it is another site. */
  #failure(locale: Locale): unknown {
    const address = safeUrl(this.src, this.baseURI);
    const site = address && new URL(address).origin;
    return html`${failedWords(locale)}
    ${site && site !== origin ? html`<a href=${site} rel="noopener">${sourceText(locale, {url: site})}</a>` : nothing}`;
  }

  #content(view: View, context: ViewContext): unknown {
    return view.isEmpty ? html`<p>${this.renderEmpty(context.locale, view)}</p>` : this.renderView(view, context);
  }

  /** After a failed rendering its slot is taken away, which is a change too: another rendering would fail without end. */
  #contentChanged(): void {
    if (!this.#renderProblem) this.requestUpdate();
  }

  /** The element's own content: readable without JavaScript, while data loads, and on failure. */
  #fallback(): Frame {
    return {content: html`<slot @slotchange=${() => this.#contentChanged()}></slot>`};
  }

  #hasFallback(): boolean {
    if (isServer) return true;
    return [...this.childNodes].some((node) =>
      node instanceof Element
        ? node.matches(':not([slot], script, template)')
        : node.nodeType === 3 && node.nodeValue?.trim(),
    );
  }

  #input(): Input | undefined {
    if (this.src?.trim()) return {address: this.src};
    if (this.data !== undefined && this.data !== null) return {document: this.data};
    if (isServer) return undefined;
    // While the page is still loading, the element's inline document may not have arrived.
    if (document.readyState === 'loading') {
      addEventListener('DOMContentLoaded', () => this.requestUpdate(), {once: true});
      return undefined;
    }
    const inline = this.querySelector(':scope > script[type="application/json"]');
    return inline ? {document: inline.textContent} : this.bundledInput;
  }

  protected warnOf({code, message}: Problem): void {
    this.warn(`${code}: ${message}`);
  }

  /** Warns the page’s developer, once per page. */
  protected warn(problem: string): void {
    tellOnce(`<${this.localName}${this.src ? ` src="${this.src}"` : ''}> ${problem}`, 'warn');
  }
}

/** The notice below content that is older than it should be. */
const staleText = ({msg, format}: Locale, at: number): string =>
  msg(str`Not updated since ${format.moment(at)}`, {
    id: 'stale',
    desc: 'Under content that is older than it should be; with date and time',
  });
