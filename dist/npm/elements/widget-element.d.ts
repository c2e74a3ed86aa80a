import { type CSSResult, type CSSResultGroup, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { addWords, LanguageController } from '../controllers/language.js';
import { type Input, type Origin, ResourceController } from '../controllers/resource.js';
import { type Answer, type Load, type LoadOptions } from '../http/load.js';
import type { Locale } from '../locale/locale.js';
import { Problem } from '../util/problem.js';
import type { WidgetElementEventMap } from './events.js';
import type { HeadingLevel, ViewContext } from './shared/context.js';
import type { ViewModel } from './shared/view-model.js';
/** An element's rendered content, and the notice below it. */
interface Frame {
    readonly content: unknown;
    readonly notice?: unknown;
    /** The notice repeats visible content, and is for screen readers only. */
    readonly isQuiet?: boolean;
    /** Another element has announced the same. */
    readonly isSilent?: boolean;
}
/** The words of an element. */
type Language = Pick<LanguageController, 'locale' | 'direction' | 'directionInForce' | 'update'>;
/** The data of an element. */
type Resource<Model> = Pick<ResourceController<Model>, 'state' | 'sync' | 'reload' | 'fail' | 'sendProblem' | 'settled'>;
/** Types the listeners for the elements' events. It generates no code. */
export interface WidgetElement<Model, View extends ViewModel> {
    addEventListener<Name extends keyof WidgetElementEventMap>(type: Name, listener: (this: this, event: WidgetElementEventMap[Name]) => unknown, options?: boolean | AddEventListenerOptions): void;
    addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
    removeEventListener<Name extends keyof WidgetElementEventMap>(type: Name, listener: (this: this, event: WidgetElementEventMap[Name]) => unknown, options?: boolean | EventListenerOptions): void;
    removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
/**
 * The base class of the five elements: where their data comes from, which language they use, and what they show without
 * data. Each element adds how to read its document and how to render its model.
 */
export declare abstract class WidgetElement<Model, View extends ViewModel> extends LitElement {
    #private;
    /** The library's version. It shows whether two copies on one page are the same. */
    static readonly version: string;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** Address of the JSON, resolved against the document; `http` and `https` only. */
    src: string | undefined;
    /** `eager` loads at once; `lazy` loads when the element comes near the viewport. */
    loading: 'eager' | 'lazy';
    /** Seconds between reloads while the page is visible, at least 30; 0 for no reloads. */
    refresh: number;
    /** Heading level, `2` to `6`, or `none`. */
    headingLevel: HeadingLevel;
    /**
     * `plain` shows the content on the page's own background; `card` on a surface with a thin line around it; `filled` on a
     * surface tinted with the page's accent colour. Any other value counts as `plain`.
     */
    look: 'plain' | 'card' | 'filled';
    /** The document itself instead of an address, parsed or as JSON text. */
    data: unknown;
    /**
     * Registers the element under a name. A name that is already taken is left unchanged; the console warns if another
     * version or a foreign element has it.
     * @returns {boolean} true if the name now belongs to an element of this library
     */
    static define(tag: string, registry?: CustomElementRegistry): boolean;
    /**
     * Sets the page's own messages, to override the library's or to add a language:
     * `customElements.get('news-list').addWords('lv', {more: 'Vēl ziņas'})`. The ids are in `src/locale/xliff/`.
     */
    static readonly addWords: typeof addWords;
    /** Loads documents. A server has its own loader. */
    protected readonly load: Load;
    protected readonly language: Language;
    protected readonly resource: Resource<Model>;
    /** Reloads the data. Resolves when the load has ended, successfully or not; the events report which. */
    reload(): Promise<void>;
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
    protected request(address: string, options?: LoadOptions): Promise<Answer>;
    /** Starts the requests for modules that the model needs, in parallel with the request for its data. */
    protected preload(): void;
    /** A notice below current content: for screen readers only if it is quiet, otherwise for all readers. */
    protected get announcement(): Pick<Frame, 'notice' | 'isQuiet'>;
    /** One sentence for the public if there is nothing to show. */
    protected renderEmpty({ msg }: Locale, _view: View): unknown;
    /** Stops pending work of an element that has been removed. */
    protected onRemoved(): void;
    /** The document that ships with the library, if the element has one. */
    protected get bundledInput(): Input | undefined;
    /** The attributes that decide which part of the source's data the element needs. */
    protected get dataAttributes(): readonly unknown[];
    /** Identifies the part of the source's data that the element needs. */
    protected get dataKey(): string;
    /** True if the first rendering has replaced the same content from a server. */
    protected get wasServed(): boolean;
    /** True if the element can load nothing: it is rendered on a server from data that it has. */
    protected get isStatic(): boolean;
    /** Identifies the part of a document to read; if the key changes, the document is read again. */
    protected get selectionKey(): unknown;
    /** Adds a style sheet that was loaded on demand to all elements of the class. In the page bundle it is plain text. */
    protected static addStyles(styles: CSSResult): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /**
     * Constructed style sheets belong to one document, so an element that moves to another document needs new ones. It
     * also needs its own where Lit has none because a page has replaced `Document`, as MooTools does: Lit's `adoptStyles`
     * would write `<style>` elements, which a strict policy blocks.
     */
    adoptedCallback(): void;
    protected willUpdate(_changed: PropertyValues): void;
    /** The current view, if there is one. */
    protected get shown(): View | undefined;
    connectedCallback(): void;
    /**
     * Renders. If that fails, the element's own content stays visible instead of an empty box. It fails on pages that
     * have replaced or shadowed members of the document, and in XML, where Lit's template markers are not well-formed.
     */
    protected performUpdate(): void;
    protected updated(): void;
    protected render(): unknown;
    protected warnOf({ code, message }: Problem): void;
    /** Warns the page’s developer, once per page. */
    protected warn(problem: string): void;
}
export {};
