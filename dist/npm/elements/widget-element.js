import { LitElement, noChange, nothing, html } from 'lit';
import { str } from '@lit/localize';
import { LanguageController, addWords } from '../controllers/language.js';
import { ResourceController } from '../controllers/resource.js';
import { load } from '../net/load.js';
import { isServer } from '../util/is-server.js';
import { safeUrl } from '../util/safe-url.js';
import { VERSION } from '../util/version.js';
import { layOutAhead } from './shared/lay-out-ahead.js';
import { sourceText } from './shared/source.view.js';
import { loadingWords, failedWords } from './shared/words.js';
import { widgetStyles } from './shared/widget.styles.js';

/**
 * Within this time, in milliseconds, an answer seems to come at once
 * (https://www.nngroup.com/articles/response-times-3-important-limits/).
 */
const AT_ONCE = 100;
/** Warnings already given on this page, so that a hundred elements with one bad address say so once. */
const warned = new Set();
function warnOnce(text) {
    if (!warned.has(text))
        console.warn(text);
    warned.add(text);
}
/**
 * What the four elements have in common: where their data comes from, in which language they speak, and what they
 * show while there is nothing to show. Each element adds how its document is read and how its model looks.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- the interface above types what HTMLElement has
class WidgetElement extends LitElement {
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
            complete: (address) => this.complete(address),
            isEmpty: (value) => this.isEmpty(value),
            onGone: () => this.onGone(),
        });
        this.#internals = this.attachInternals();
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
     * Makes the element known under a name. A name that is taken stays as it is; that it is taken by another version, or
     * by something else, is said on the console.
     * @returns {boolean} whether the name now stands for an element of this library
     */
    static define(tag, registry = customElements) {
        const taken = registry.get(tag);
        const version = taken?.version;
        if (!taken)
            registry.define(tag, this);
        else if (!version)
            warnOnce(`<${tag}> is taken by this page: set data-prefix on the script tag`);
        else if (version !== this.version) {
            warnOnce(`learning-city-widgets ${version} is on this page already, besides ${this.version}: load the script once`);
        }
        return !taken || !!version;
    }
    /**
     * Gives all elements of the page words of its own, in place of the library's or for a language that it does not have:
     * `customElements.get('news-list').addWords('lv', {more: 'Vēl ziņas'})`. The ids are in `src/locale/xliff/`.
     */
    static { this.addWords = addWords; }
    #internals;
    /** Loads anew. Resolves when the load has ended, well or badly; the events tell which. */
    reload() {
        return this.resource.reload();
    }
    /** The address that is really asked for, where a source has a short one: absolute, as is the given one. */
    complete(address) {
        return address;
    }
    /** What is said to screen readers beside good content, or shown where it is not quiet. */
    get announcement() {
        return {};
    }
    /** One sentence for the public when there is nothing to show. */
    renderEmpty({ msg }, _value) {
        return msg('Nothing to show', { id: 'empty', desc: 'A source has been read and holds nothing' });
    }
    /** Ends what goes on for an element that has been removed. */
    onGone() { }
    /** The data that ships beside the script, for elements that have such. */
    get shipped() {
        return undefined;
    }
    /** Which part of a document is read, where the element says so; compared as one value. */
    get choice() {
        return undefined;
    }
    createRenderRoot() {
        // A server may have rendered into a declarative shadow root; without hydration a second copy would follow it.
        this.shadowRoot?.replaceChildren();
        if (this.ownerDocument === document)
            return super.createRenderRoot();
        // In another document before its first rendering.
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        this.adoptedCallback();
        return root;
    }
    /** Takes the look along to another document: constructed style sheets stay behind in theirs. */
    adoptedCallback() {
        const view = this.ownerDocument.defaultView;
        if (!view || !this.shadowRoot)
            return;
        this.shadowRoot.adoptedStyleSheets = this.constructor.elementStyles.map((style) => {
            const sheet = new view.CSSStyleSheet();
            const { cssRules = [] } = style.styleSheet ?? {};
            sheet.replaceSync([...cssRules].map(({ cssText }) => cssText).join(''));
            return sheet;
        });
    }
    willUpdate(_changed) {
        // On a server nothing connects.
        if (isServer)
            this.language.update();
        this.resource.sync({
            input: this.#input(),
            choice: this.choice,
            lazy: this.loading === 'lazy',
            refresh: this.refresh,
        });
    }
    updated() {
        // Styles that have come after the move.
        if (this.ownerDocument !== document)
            this.adoptedCallback();
        const { state } = this.resource;
        if (state.status === 'ready')
            layOutAhead(this);
        // Browsers before 2024 have no custom states, or refuse their names.
        try {
            this.#internals.states.clear();
            this.#internals.states.add(state.status);
        }
        catch { }
        // Nothing is drawn yet: only a load that lasts is shown.
        if (!this.shadowRoot) {
            setTimeout(() => {
                if (this.shadowRoot)
                    return;
                this.attachShadow({ mode: 'open' });
                this.requestUpdate();
            }, AT_ONCE);
        }
        if ('problem' in state)
            this.warnOf(state.problem);
        else if (state.status === 'empty')
            this.warn('empty: the source was read, and holds nothing for this element');
    }
    render() {
        // In the page bundle the root is made by the first drawing, and until then what stands inside is seen. A server draws
        // once, into a root in any case.
        if (!isServer && !this.shadowRoot && this.resource.state.status === 'loading')
            return noChange;
        const { language } = this;
        const { locale, direction } = language;
        const { content, notice, isQuiet } = locale
            ? this.#renderState(this.resource.state, {
                locale,
                headingLevel: this.headingLevel,
                // For those who ask: it may take the browser's styles, which a list of cards can do without.
                get direction() {
                    return language.directionInForce;
                },
            })
            : this.#fallback();
        return html `<div class="base" part="base" lang=${locale?.tag ?? nothing} dir=${direction ?? nothing}>
      ${content}
      <div class=${isQuiet ? 'quiet' : 'small'} part="notice" role="status">${notice}</div>
    </div>`;
    }
    #renderState(state, context) {
        const { msg, format } = context.locale;
        switch (state.status) {
            case 'idle':
                return this.#fallback();
            case 'loading':
                return { ...this.#fallback(), notice: loadingWords(context.locale), isQuiet: this.#hasFallback() };
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
    #content(value, context) {
        return this.isEmpty(value)
            ? html `<p>${this.renderEmpty(context.locale, value)}</p>`
            : this.renderValue(value, context);
    }
    /** What stands inside the element on the page: readable without scripts, while loading, and on failure. */
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
        return inline ? { document: inline.textContent } : this.shipped;
    }
    warnOf({ code, message }) {
        this.warn(`${code}: ${message}`);
    }
    /** Tells the page’s developer, once per page. */
    warn(problem) {
        warnOnce(`<${this.localName}${this.src ? ` src="${this.src}"` : ''}> ${problem}`);
    }
}

export { WidgetElement };
