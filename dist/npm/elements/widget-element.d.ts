import { type CSSResultGroup, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { addWords, LanguageController } from '../controllers/language.js';
import { type Input, ResourceController } from '../controllers/resource.js';
import type { Locale } from '../locale/locale.js';
import type { Problem } from '../util/problem.js';
import type { WidgetElementEventMap } from './events.js';
import type { HeadingLevel, ViewContext } from './shared/context.js';
/** What stands in the frame, and what is said below it. */
interface Parts {
    readonly content: unknown;
    readonly notice?: unknown;
    /** The notice repeats what can be seen, and is there for screen readers only. */
    readonly isQuiet?: boolean;
}
/** Listeners are typed by the events of the elements; nothing of this is there when the page runs. */
export interface WidgetElement<T> {
    addEventListener<Name extends keyof WidgetElementEventMap>(type: Name, listener: (this: this, event: WidgetElementEventMap[Name]) => unknown, options?: boolean | AddEventListenerOptions): void;
    addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
    removeEventListener<Name extends keyof WidgetElementEventMap>(type: Name, listener: (this: this, event: WidgetElementEventMap[Name]) => unknown, options?: boolean | EventListenerOptions): void;
    removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
/**
 * What the four elements have in common: where their data comes from, in which language they speak, and what they
 * show while there is nothing to show. Each element adds how its document is read and how its model looks.
 */
export declare abstract class WidgetElement<T> extends LitElement {
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
     * Makes the element known under a name. A name that is taken stays as it is; that it is taken by another version, or
     * by something else, is said on the console.
     * @returns {boolean} whether the name now stands for an element of this library
     */
    static define(tag: string, registry?: CustomElementRegistry): boolean;
    /**
     * Gives all elements of the page words of its own, in place of the library's or for a language that it does not have:
     * `customElements.get('news-list').addWords('lv', {more: 'Vēl ziņas'})`. The ids are in `src/locale/xliff/`.
     */
    static readonly addWords: typeof addWords;
    protected readonly language: LanguageController;
    protected readonly resource: ResourceController<T>;
    /** Loads anew. Resolves when the load has ended, well or badly; the events tell which. */
    reload(): Promise<void>;
    /** Turns a document, parsed or as text, into the model, or throws a `Problem`; of an address also which it was. */
    protected abstract read(document: unknown, base: string, next?: string, asked?: string): T | Promise<T>;
    /** Whether the model holds nothing for this element's settings. */
    protected abstract isEmpty(value: T): boolean;
    /** The view of a model that is not empty. */
    protected abstract renderValue(value: T, context: ViewContext): unknown;
    /** The address that is really asked for, where a source has a short one: absolute, as is the given one. */
    protected complete(address: string): string;
    /** What is said to screen readers beside good content, or shown where it is not quiet. */
    protected get announcement(): Pick<Parts, 'notice' | 'isQuiet'>;
    /** One sentence for the public when there is nothing to show. */
    protected renderEmpty({ msg }: Locale, _value: T): unknown;
    /** Ends what goes on for an element that has been removed. */
    protected onGone(): void;
    /** The data that ships beside the script, for elements that have such. */
    protected get shipped(): Input | undefined;
    /** Which part of a document is read, where the element says so; compared as one value. */
    protected get choice(): unknown;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** Takes the look along to another document: constructed style sheets stay behind in theirs. */
    adoptedCallback(): void;
    protected willUpdate(_changed: PropertyValues): void;
    protected updated(): void;
    protected render(): unknown;
    protected warnOf({ code, message }: Problem): void;
    /** Tells the page’s developer, once per page. */
    protected warn(problem: string): void;
}
export {};
