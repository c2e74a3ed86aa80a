import { html, LitElement, noChange, nothing, unsafeCSS, } from 'lit';
import { str } from '@lit/localize';
import { addWords, LanguageController } from '../controllers/language.js';
import { ResourceController } from '../controllers/resource.js';
import { load } from '../http/load.js';
import { isServer } from '../util/is-server.js';
import { Problem } from '../util/problem.js';
import { safeUrl } from '../util/safe-url.js';
import { tellOnce } from '../util/tell-once.js';
import { VERSION } from '../util/version.js';
import { ForeignChanges } from './shared/foreign-changes.js';
import { layOutAhead } from './shared/lay-out-ahead.js';
import { sourceText } from './shared/source.view.js';
import { failedWords, loadingWords } from './shared/words.js';
import { widgetStyles } from './shared/widget.styles.js';
/**
 * A load that takes no longer than this, in milliseconds, seems instant, and nothing is rendered for it
 * (https://www.nngroup.com/articles/response-times-3-important-limits/).
 */
const INSTANT = 100;
/**
 * What the four elements have in common: where their data comes from, which language they use, and what they show
 * while there is nothing to show. Each element adds how its document is read and how its model looks.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- the interface above types what HTMLElement has
export class WidgetElement extends LitElement {
    constructor() {
        super(...arguments);
        /** `eager` loads at once, `lazy` when the element comes near the viewport. */
        this.loading = 'eager';
        /** Seconds between reloads while the page is visible, at least 30; 0 for none. */
        this.refresh = 0;
        /** Level of the headings, `2` to `6`, or `none`. */
        this.headingLevel = 3;
        this.language = new LanguageController(this);
        this.resource = new ResourceController(this, {
            load,
            read: (...args) => this.read(...args),
            request: (address, options) => this.request(address, options),
            preload: () => this.preload(),
            renderProblem: () => this.#renderProblem,
            onRemoved: () => this.onRemoved(),
        });
        this.#internals = this.attachInternals();
        this.#state = { status: 'idle' };
        /**
         * How often the load under way has taken that long: once, and it has a frame; twice, and it is announced, since the live
         * region has to be on the page before its words.
         */
        this.#waits = 0;
    }
    /** The library's version, by which two copies on one page tell each other apart. */
    static { this.version = VERSION; }
    static { this.styles = widgetStyles; }
    static { this.properties = {
        src: {},
        loading: {},
        refresh: { type: Number },
        headingLevel: { attribute: 'heading-level' },
        data: { attribute: false },
    }; }
    /**
     * Registers the element under a name. A name that is taken stays as it is; the console warns where another version
     * or something else has it.
     * @returns {boolean} whether the name now belongs to an element of this library
     */
    static define(tag, registry = customElements) {
        const taken = registry.get(tag);
        const version = taken?.version;
        if (!taken)
            registry.define(tag, this);
        else if (!version)
            tellOnce(`<${tag}> is taken by this page: set data-prefix on the script tag`, 'warn');
        else if (version !== this.version) {
            tellOnce(`learning-city-widgets ${version} is on this page already, and so is ${this.version}: load the script once`, 'warn');
        }
        return !taken || !!version;
    }
    /**
     * Sets messages of the page's own, in place of the library's or for a language that it does not have:
     * `customElements.get('news-list').addWords('lv', {more: 'Vēl ziņas'})`. The ids are in `src/locale/xliff/`.
     */
    static { this.addWords = addWords; }
    #internals;
    #state;
    /** The document and the number of the style sheets that are in force. */
    #styled;
    /** Shows the element's own content, laid out as without script: until there is something to render, or if that fails. */
    #ownContent;
    /** Runs until the load under way is to be announced. */
    #patience;
    /**
     * How often the load under way has taken that long: once, and it has a frame; twice, and it is announced, since the live
     * region has to be on the page before its words.
     */
    #waits;
    /** Why the last rendering failed, if it did. */
    #renderProblem;
    /** Watches the element's content, once it has some. */
    #foreign;
    /** Loads the data again. Resolves when the load has ended, well or badly; the events tell which. */
    reload() {
        return this.resource.reload();
    }
    /** Loads the document at an absolute address. */
    request(address, options) {
        return load(address, options);
    }
    /** Starts requests for modules that the model needs, together with the request for its data. */
    preload() { }
    /** Words for screen readers below good content, or for everybody where they are not quiet. */
    get announcement() {
        return {};
    }
    /** One sentence for the public when there is nothing to show. */
    renderEmpty({ msg }, _view) {
        return msg('Nothing to show', { id: 'empty', desc: 'A source has been read and holds nothing' });
    }
    /** Ends what is under way for an element that has been removed. */
    onRemoved() { }
    /** The document that ships with the library, for elements that have one. */
    get bundledInput() {
        return undefined;
    }
    /** Which part of a document is read; with another key it is read again. */
    get selectionKey() {
        return undefined;
    }
    /** Adds a style sheet that was loaded on demand to all elements of the class; in the page bundle it is plain text. */
    static addStyles(styles) {
        const text = String(styles);
        if (!this.elementStyles.some((style) => String(style) === text)) {
            this.elementStyles.push(unsafeCSS(text));
        }
    }
    createRenderRoot() {
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        this.#showOwnContent();
        return root;
    }
    /**
     * Puts a slot in place of what is in the shadow root. A server may have rendered there already: without hydration a
     * second copy would follow.
     */
    #showOwnContent() {
        // `document.createElement` may be an image of that name.
        const { createElement } = HTMLDocument.prototype;
        this.#ownContent = createElement.call(document, 'slot');
        this.shadowRoot?.replaceChildren(this.#ownContent);
    }
    /**
     * Constructed style sheets belong to one document: in another, the element needs its own. It also makes its own where
     * Lit has none, because a page has replaced `Document`, as MooTools does; Lit's `adoptStyles` would write `<style>`
     * elements, which a strict policy blocks.
     */
    adoptedCallback() {
        const { shadowRoot, ownerDocument } = this;
        if (!shadowRoot || this.#ownContent)
            return;
        const isHere = ownerDocument === document;
        const view = isHere ? window : ownerDocument.defaultView;
        const elementStyles = this.constructor.elementStyles;
        this.#styled = { ownerDocument, count: elementStyles.length };
        if (!view)
            return;
        shadowRoot.adoptedStyleSheets = elementStyles.map(({ styleSheet, cssText }) => {
            if (isHere && styleSheet)
                return styleSheet;
            const sheet = new view.CSSStyleSheet();
            sheet.replaceSync(cssText);
            return sheet;
        });
    }
    willUpdate(_changed) {
        // On a server nothing connects.
        if (isServer)
            this.language.update();
        this.resource.sync({
            input: this.#input(),
            selectionKey: this.selectionKey,
            lazy: this.loading === 'lazy',
            refresh: this.refresh,
        });
        this.#state = this.#viewState();
        if (isServer)
            return;
        // A frame without content would only move the page: while a load may still seem instant, and until the first words are
        // here. An element that waits until it is near has one, since Safari does not observe an empty inline element.
        const { status } = this.#state;
        const isPending = status === 'loading' || (status !== 'idle' && !this.language.locale);
        if (this.#ownContent && !this.#waits && isPending)
            return;
        this.#ownContent?.remove();
        this.#ownContent = undefined;
        this.#adoptNewStyles();
    }
    /** What is shown at present, if anything is. */
    get shown() {
        return 'value' in this.#state ? this.#state.value : undefined;
    }
    #viewState() {
        const { state } = this.resource;
        if (!('value' in state))
            return state;
        const value = this.viewOf(state.value);
        return value.isEmpty && state.status === 'ready' ? { ...state, status: 'empty', value } : { ...state, value };
    }
    /** Style sheets may have been loaded since the last rendering. */
    #adoptNewStyles() {
        const { ownerDocument, count } = this.#styled ?? {};
        const { elementStyles } = this.constructor;
        if (ownerDocument !== this.ownerDocument || count !== elementStyles.length)
            this.adoptedCallback();
    }
    connectedCallback() {
        try {
            super.connectedCallback();
        }
        catch (cause) {
            this.#fail(cause);
        }
    }
    /**
     * Renders. Where that fails, the element's own content stays visible instead of an empty box: on a page that has
     * replaced or shadowed members of the document, and in XML, where Lit's markers in templates are not well-formed.
     */
    performUpdate() {
        try {
            if (this.#foreign?.undo() === false)
                this.#clear();
            super.performUpdate();
            if (!this.#ownContent)
                this.#foreign ??= new ForeignChanges(this.renderRoot);
            this.#renderProblem = undefined;
        }
        catch (cause) {
            this.#fail(cause);
        }
        this.#foreign?.ignoreOwn();
    }
    #fail(cause) {
        const problem = new Problem('render', `could not be rendered on this page: ${String(cause)}`, { cause });
        const isNew = this.#renderProblem?.message !== problem.message;
        this.#renderProblem = problem;
        this.#clear();
        this.#setState('failed');
        if (!isNew)
            return;
        console.error(`<${this.localName}> ${problem.message}`, cause);
        this.resource.fail(problem);
    }
    /** Shows the element's own content. The next rendering starts from nothing, instead of from what Lit remembers. */
    #clear() {
        this.#showOwnContent();
        if (this.shadowRoot)
            Reflect.deleteProperty(this.shadowRoot, '_$litPart$');
    }
    /** Browsers before 2024 have no custom states, or refuse their names. */
    #setState(status) {
        try {
            this.#internals.states.clear();
            this.#internals.states.add(status);
        }
        catch { }
    }
    updated() {
        const state = this.#state;
        if (state.status === 'ready')
            layOutAhead(this);
        this.#setState(state.status);
        if (state.status !== 'loading') {
            clearTimeout(this.#patience);
            this.#patience = undefined;
            this.#waits = 0;
        }
        else if (this.#waits < 2) {
            this.#patience ??= setTimeout(() => {
                this.#waits++;
                this.#patience = undefined;
                this.requestUpdate();
            }, INSTANT);
        }
        if ('problem' in state)
            this.warnOf(state.problem);
        else if (state.status === 'empty')
            this.warn('empty: the source was read, and has nothing for this element');
        if ('value' in state)
            state.value.warnings?.forEach((text) => this.warn(text));
    }
    render() {
        if (this.#ownContent)
            return noChange;
        const { language } = this;
        const { locale, direction } = language;
        const { content, notice, isQuiet } = locale
            ? this.#renderState(this.#state, {
                locale,
                headingLevel: this.headingLevel,
                // A getter, since it may need computed styles, which a list of cards can do without.
                get direction() {
                    return language.directionInForce;
                },
            })
            : this.#fallback();
        return html `<div class="room">
      <div class="base" part="base" lang=${locale?.tag ?? nothing} dir=${direction ?? nothing}>
        ${content}
        <div class=${isQuiet ? 'quiet' : 'small'} part="notice" role="status">${notice}</div>
      </div>
    </div>`;
    }
    #renderState(state, context) {
        const { msg, format } = context.locale;
        switch (state.status) {
            case 'idle':
                return this.#fallback();
            case 'loading':
                return {
                    ...this.#fallback(),
                    notice: this.#waits > 1 ? loadingWords(context.locale) : nothing,
                    isQuiet: this.#hasFallback(),
                };
            case 'ready':
            case 'empty':
                return { content: this.#content(state.value, context), ...this.announcement };
            case 'stale':
                return {
                    content: this.#content(state.value, context),
                    notice: html `${msg(str `Not updated since ${format.moment(state.at)}`, {
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
    #failure(locale) {
        const address = safeUrl(this.src, this.baseURI);
        const site = address && new URL(address).origin;
        return html `${failedWords(locale)}
    ${site && site !== origin ? html `<a href=${site} rel="noopener">${sourceText(locale, { url: site })}</a>` : nothing}`;
    }
    #content(view, context) {
        return view.isEmpty ? html `<p>${this.renderEmpty(context.locale, view)}</p>` : this.renderView(view, context);
    }
    /** The element's own content: readable without scripts, while loading, and on failure. */
    #fallback() {
        return { content: html `<slot @slotchange=${() => this.requestUpdate()}></slot>` };
    }
    #hasFallback() {
        if (isServer)
            return true;
        return [...this.childNodes].some((node) => node instanceof Element ? node.matches(':not([slot], script)') : node.nodeType === 3 && node.nodeValue?.trim());
    }
    #input() {
        if (this.src?.trim())
            return { address: this.src };
        if (this.data !== undefined && this.data !== null)
            return { document: this.data };
        if (isServer)
            return undefined;
        // A page that is still arriving may yet bring the element's own document.
        if (document.readyState === 'loading') {
            addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
            return undefined;
        }
        const inline = this.querySelector(':scope > script[type="application/json"]');
        return inline ? { document: inline.textContent } : this.bundledInput;
    }
    warnOf({ code, message }) {
        this.warn(`${code}: ${message}`);
    }
    /** Tells the page’s developer, once per page. */
    warn(problem) {
        tellOnce(`<${this.localName}${this.src ? ` src="${this.src}"` : ''}> ${problem}`, 'warn');
    }
}
//# sourceMappingURL=widget-element.js.map