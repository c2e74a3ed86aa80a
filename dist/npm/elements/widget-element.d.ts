import { type CSSResult, type CSSResultGroup, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { addWords, LanguageController } from '../controllers/language.js';
import { type Input, type Origin, ResourceController } from '../controllers/resource.js';
import { type Answer, type LoadOptions } from '../http/load.js';
import type { Locale } from '../locale/locale.js';
import { Problem } from '../util/problem.js';
import type { WidgetElementEventMap } from './events.js';
import type { HeadingLevel, ViewContext } from './shared/context.js';
import type { ViewModel } from './shared/view-model.js';
/** What an element renders: its content, and the words below it. */
interface Frame {
    readonly content: unknown;
    readonly notice?: unknown;
    /** The notice repeats what can be seen, and is for screen readers only. */
    readonly isQuiet?: boolean;
}
/** Types listeners by the events of the elements. It has no code. */
export interface WidgetElement<Model, View extends ViewModel> {
    addEventListener<Name extends keyof WidgetElementEventMap>(type: Name, listener: (this: this, event: WidgetElementEventMap[Name]) => unknown, options?: boolean | AddEventListenerOptions): void;
    addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
    removeEventListener<Name extends keyof WidgetElementEventMap>(type: Name, listener: (this: this, event: WidgetElementEventMap[Name]) => unknown, options?: boolean | EventListenerOptions): void;
    removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
/**
 * What the four elements have in common: where their data comes from, which language they use, and what they show
 * while there is nothing to show. Each element adds how its document is read and how its model looks.
 */
export declare abstract class WidgetElement<Model, View extends ViewModel> extends LitElement {
    #private;
    /** The library's version, by which two copies on one page tell each other apart. */
    static readonly version: string;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** Address of the JSON, resolved against the document; `http` and `https` only. */
    src: string | undefined;
    /** `eager` loads at once, `lazy` when the element comes near the viewport. */
    loading: 'eager' | 'lazy';
    /** Seconds between reloads while the page is visible, at least 30; 0 for none. */
    refresh: number;
    /** Level of the headings, `2` to `6`, or `none`. */
    headingLevel: HeadingLevel;
    /** The document itself, parsed or as JSON text, instead of an address. */
    data: unknown;
    /**
     * Registers the element under a name. A name that is taken stays as it is; the console warns where another version
     * or something else has it.
     * @returns {boolean} whether the name now belongs to an element of this library
     */
    static define(tag: string, registry?: CustomElementRegistry): boolean;
    /**
     * Sets messages of the page's own, in place of the library's or for a language that it does not have:
     * `customElements.get('news-list').addWords('lv', {more: 'Vēl ziņas'})`. The ids are in `src/locale/xliff/`.
     */
    static readonly addWords: typeof addWords;
    protected readonly language: LanguageController;
    protected readonly resource: ResourceController<Model>;
    /** Loads the data again. Resolves when the load has ended, well or badly; the events tell which. */
    reload(): Promise<void>;
    /** Turns a document, parsed or as text, into the model, or throws a `Problem`. */
    protected abstract read(document: unknown, origin: Origin): Model | Promise<Model>;
    /**
     * What the element shows of a model. Called before each rendering: implementations keep the last result for as long
     * as nothing that it depends on has changed, and have no side effects.
     */
    protected abstract viewOf(model: Model): View;
    /** The view of a model that is not empty. */
    protected abstract renderView(view: View, context: ViewContext): unknown;
    /** Loads the document at an absolute address. */
    protected request(address: string, options?: LoadOptions): Promise<Answer>;
    /** Starts requests for modules that the model needs, together with the request for its data. */
    protected preload(): void;
    /** Words for screen readers below good content, or for everybody where they are not quiet. */
    protected get announcement(): Pick<Frame, 'notice' | 'isQuiet'>;
    /** One sentence for the public when there is nothing to show. */
    protected renderEmpty({ msg }: Locale, _view: View): unknown;
    /** Ends what is under way for an element that has been removed. */
    protected onRemoved(): void;
    /** The document that ships with the library, for elements that have one. */
    protected get bundledInput(): Input | undefined;
    /** Which part of a document is read; with another key it is read again. */
    protected get selectionKey(): unknown;
    /** Adds a style sheet that was loaded on demand to all elements of the class; in the page bundle it is plain text. */
    protected static addStyles(styles: CSSResult): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /**
     * Constructed style sheets belong to one document: in another, the element needs its own. It also makes its own where
     * Lit has none, because a page has replaced `Document`, as MooTools does; Lit's `adoptStyles` would write `<style>`
     * elements, which a strict policy blocks.
     */
    adoptedCallback(): void;
    protected willUpdate(_changed: PropertyValues): void;
    /** What is shown at present, if anything is. */
    protected get shown(): View | undefined;
    connectedCallback(): void;
    /**
     * Renders. Where that fails, the element's own content stays visible instead of an empty box: on a page that has
     * replaced or shadowed members of the document, and in XML, where Lit's markers in templates are not well-formed.
     */
    protected performUpdate(): void;
    protected updated(): void;
    protected render(): unknown;
    protected warnOf({ code, message }: Problem): void;
    /** Tells the page’s developer, once per page. */
    protected warn(problem: string): void;
}
export {};
