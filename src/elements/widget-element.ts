import {
  type CSSResult,
  type CSSResultGroup,
  html,
  LitElement,
  noChange,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import {str} from '@lit/localize';
import {addWords, LanguageController} from '../controllers/language.js';
import {type Input, type LoadState, ResourceController} from '../controllers/resource.js';
import {load} from '../net/load.js';
import type {Locale} from '../locale/locale.js';
import {isServer} from '../util/is-server.js';
import type {Problem} from '../util/problem.js';
import {safeUrl} from '../util/safe-url.js';
import {VERSION} from '../util/version.js';
import type {WidgetElementEventMap} from './events.js';
import type {HeadingLevel, ViewContext} from './shared/context.js';
import {layOutAhead} from './shared/lay-out-ahead.js';
import {sourceText} from './shared/source.view.js';
import {failedWords, loadingWords} from './shared/words.js';
import {widgetStyles} from './shared/widget.styles.js';

/** What stands in the frame, and what is said below it. */
interface Parts {
  readonly content: unknown;
  readonly notice?: unknown;
  /** The notice repeats what can be seen, and is there for screen readers only. */
  readonly isQuiet?: boolean;
}

/**
 * Within this time, in milliseconds, an answer seems to come at once
 * (https://www.nngroup.com/articles/response-times-3-important-limits/).
 */
const AT_ONCE = 100;

/** Warnings already given on this page, so that a hundred elements with one bad address say so once. */
const warned = new Set<string>();
function warnOnce(text: string): void {
  if (!warned.has(text)) console.warn(text);
  warned.add(text);
}

/** Listeners are typed by the events of the elements; nothing of this is there when the page runs. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- parameters must be those of the class
export interface WidgetElement<T> {
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
 * What the four elements have in common: where their data comes from, in which language they speak, and what they
 * show while there is nothing to show. Each element adds how its document is read and how its model looks.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- the interface above types what HTMLElement has
export abstract class WidgetElement<T> extends LitElement {
  /** The library's version, by which two copies on one page tell each other apart. */
  static readonly version: string = VERSION;

  static override styles: CSSResultGroup = widgetStyles;

  static override properties: PropertyDeclarations = {
    src: {},
    loading: {},
    refresh: {type: Number},
    headingLevel: {attribute: 'heading-level'},
    data: {attribute: false},
  };

  /** Address of the JSON, resolved against the document; `http` and `https` only. */
  src: string | undefined;
  /** `eager` loads at once, `lazy` when the element comes near the viewport. */
  loading: 'eager' | 'lazy' = 'eager';
  /** Seconds between reloads while the page is visible, at least 30; 0 for none. */
  refresh = 0;
  /** Level of the headings, `2` to `6`, or `none`. */
  headingLevel: HeadingLevel = 3;
  /** The document itself, parsed or as JSON text, instead of an address. */
  data: unknown;

  /**
   * Makes the element known under a name. A name that is taken stays as it is; that it is taken by another version, or
   * by something else, is said on the console.
   * @returns {boolean} whether the name now stands for an element of this library
   */
  static define(tag: string, registry: CustomElementRegistry = customElements): boolean {
    const taken = registry.get(tag) as {version?: string} | undefined;
    const version = taken?.version;
    if (!taken) registry.define(tag, this as unknown as CustomElementConstructor);
    else if (!version) warnOnce(`<${tag}> is taken by this page: set data-prefix on the script tag`);
    else if (version !== this.version) {
      warnOnce(
        `learning-city-widgets ${version} is on this page already, besides ${this.version}: load the script once`,
      );
    }
    return !taken || !!version;
  }

  /**
   * Gives all elements of the page words of its own, in place of the library's or for a language that it does not have:
   * `customElements.get('news-list').addWords('lv', {more: 'Vēl ziņas'})`. The ids are in `src/locale/xliff/`.
   */
  static readonly addWords: typeof addWords = addWords;

  protected readonly language = new LanguageController(this);
  protected readonly resource: ResourceController<T> = new ResourceController<T>(this, {
    load,
    read: (...args) => this.read(...args),
    complete: (address) => this.complete(address),
    isEmpty: (value) => this.isEmpty(value),
    onGone: () => this.onGone(),
  });
  readonly #internals = this.attachInternals();

  /** Loads anew. Resolves when the load has ended, well or badly; the events tell which. */
  reload(): Promise<void> {
    return this.resource.reload();
  }

  /** Turns a document, parsed or as text, into the model, or throws a `Problem`; of an address also which it was. */
  protected abstract read(document: unknown, base: string, next?: string, asked?: string): T | Promise<T>;
  /** Whether the model holds nothing for this element's settings. */
  protected abstract isEmpty(value: T): boolean;
  /** The view of a model that is not empty. */
  protected abstract renderValue(value: T, context: ViewContext): unknown;
  /** The address that is really asked for, where a source has a short one: absolute, as is the given one. */
  protected complete(address: string): string {
    return address;
  }
  /** What is said to screen readers beside good content, or shown where it is not quiet. */
  protected get announcement(): Pick<Parts, 'notice' | 'isQuiet'> {
    return {};
  }
  /** One sentence for the public when there is nothing to show. */
  protected renderEmpty({msg}: Locale, _value: T): unknown {
    return msg('Nothing to show', {id: 'empty', desc: 'A source has been read and holds nothing'});
  }
  /** Ends what goes on for an element that has been removed. */
  protected onGone(): void {}
  /** The data that ships beside the script, for elements that have such. */
  protected get shipped(): Input | undefined {
    return undefined;
  }

  /** Which part of a document is read, where the element says so; compared as one value. */
  protected get choice(): unknown {
    return undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A server may have rendered into a declarative shadow root; without hydration a second copy would follow it.
    this.shadowRoot?.replaceChildren();
    if (this.ownerDocument === document) return super.createRenderRoot();
    // In another document before its first rendering.
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.adoptedCallback();
    return root;
  }

  /** Takes the look along to another document: constructed style sheets stay behind in theirs. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!view || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      const {cssRules = []} = (style as CSSResult).styleSheet ?? {};
      sheet.replaceSync([...cssRules].map(({cssText}) => cssText).join(''));
      return sheet;
    });
  }

  protected override willUpdate(_changed: PropertyValues): void {
    // On a server nothing connects.
    if (isServer) this.language.update();
    this.resource.sync({
      input: this.#input(),
      choice: this.choice,
      lazy: this.loading === 'lazy',
      refresh: this.refresh,
    });
  }

  protected override updated(): void {
    // Styles that have come after the move.
    if (this.ownerDocument !== document) this.adoptedCallback();
    const {state} = this.resource;
    if (state.status === 'ready') layOutAhead(this);
    // Browsers before 2024 have no custom states, or refuse their names.
    try {
      this.#internals.states.clear();
      this.#internals.states.add(state.status);
    } catch {}
    // Nothing is drawn yet: only a load that lasts is shown.
    if (!this.shadowRoot) {
      setTimeout(() => {
        if (this.shadowRoot) return;
        this.attachShadow({mode: 'open'});
        this.requestUpdate();
      }, AT_ONCE);
    }
    if ('problem' in state) this.warnOf(state.problem);
    else if (state.status === 'empty') this.warn('empty: the source was read, and holds nothing for this element');
  }

  protected override render(): unknown {
    // In the page bundle the root is made by the first drawing, and until then what stands inside is seen. A server draws
    // once, into a root in any case.
    if (!isServer && !this.shadowRoot && this.resource.state.status === 'loading') return noChange;
    const {language} = this;
    const {locale, direction} = language;
    const {content, notice, isQuiet} = locale
      ? this.#renderState(this.resource.state, {
          locale,
          headingLevel: this.headingLevel,
          // For those who ask: it may take the browser's styles, which a list of cards can do without.
          get direction() {
            return language.directionInForce;
          },
        })
      : this.#fallback();
    return html`<div class="base" part="base" lang=${locale?.tag ?? nothing} dir=${direction ?? nothing}>
      ${content}
      <div class=${isQuiet ? 'quiet' : 'small'} part="notice" role="status">${notice}</div>
    </div>`;
  }

  #renderState(state: LoadState<T>, context: ViewContext): Parts {
    const {msg, format} = context.locale;
    switch (state.status) {
      case 'idle':
        return this.#fallback();
      case 'loading':
        return {...this.#fallback(), notice: loadingWords(context.locale), isQuiet: this.#hasFallback()};
      case 'ready':
      case 'empty':
        return {content: this.#content(state.value, context), ...this.announcement};
      case 'stale':
        return {
          content: this.#content(state.value, context),
          notice: html`${msg(str`Not updated since ${format.moment(state.at)}`, {
            id: 'stale',
            desc: 'Under content that is older than it should be; with date and time',
          })}
          ${this.announcement.isQuiet ? nothing : this.announcement.notice}`,
        };
      case 'failed':
        return {
          ...this.#fallback(),
          notice: this.#hasFallback() ? nothing : this.#failure(context.locale),
        };
    }
  }

  /** One calm sentence, and the way to the source where it is another site. */
  #failure(locale: Locale): unknown {
    const address = safeUrl(this.src, this.baseURI);
    const site = address && new URL(address).origin;
    return html`${failedWords(locale)}
    ${site && site !== origin ? html`<a href=${site} rel="noopener">${sourceText(locale, {url: site})}</a>` : nothing}`;
  }

  #content(value: T, context: ViewContext): unknown {
    return this.isEmpty(value)
      ? html`<p>${this.renderEmpty(context.locale, value)}</p>`
      : this.renderValue(value, context);
  }

  /** What stands inside the element on the page: readable without scripts, while loading, and on failure. */
  #fallback(): Parts {
    return {content: html`<slot @slotchange=${() => this.requestUpdate()}></slot>`};
  }

  #hasFallback(): boolean {
    if (isServer) return true;
    return [...this.childNodes].some((node) =>
      node instanceof Element ? node.matches(':not([slot], script)') : node.nodeType === 3 && node.nodeValue?.trim(),
    );
  }

  #input(): Input | undefined {
    if (this.src?.trim()) return {address: this.src};
    if (this.data !== undefined && this.data !== null) return {document: this.data};
    if (isServer) return undefined;
    // A page that is still arriving may yet bring the element's own document.
    if (document.readyState === 'loading') {
      addEventListener('DOMContentLoaded', () => this.requestUpdate(), {once: true});
      return undefined;
    }
    const inline = this.querySelector(':scope > script[type="application/json"]');
    return inline ? {document: inline.textContent} : this.shipped;
  }

  protected warnOf({code, message}: Problem): void {
    this.warn(`${code}: ${message}`);
  }

  /** Tells the page’s developer, once per page. */
  protected warn(problem: string): void {
    warnOnce(`<${this.localName}${this.src ? ` src="${this.src}"` : ''}> ${problem}`);
  }
}
