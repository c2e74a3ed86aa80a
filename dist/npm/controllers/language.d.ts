import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../locale/locale.js';
/**
 * Determines the language of an element from the nearest `lang` attribute: on the element itself, on its ancestors
 * across shadow roots, or on `<html>`. Follows later changes.
 */
export declare class LanguageController implements ReactiveController {
    #private;
    /** Words and formats to render with; undefined until the first ones have loaded. */
    locale: Locale | undefined;
    /** The direction to set on our own words; undefined if the page has set `dir` on the element with `lang` or a nearer one. */
    direction: 'ltr' | 'rtl' | undefined;
    constructor(host: ReactiveControllerHost & HTMLElement);
    /** The direction of our words as rendered. */
    get directionInForce(): 'ltr' | 'rtl';
    hostConnected(): void;
    hostDisconnected(): void;
    /** Reads the page's languages again. A server calls it directly, since elements never connect there. */
    readonly update: (isHere?: boolean) => void;
}
/**
 * Sets page-supplied messages for all elements, to replace ours or to add a language. Invalid tags and unknown ids are
 * ignored.
 * @param language a tag such as `lv`
 * @param words texts by message id, with placeholders such as `{0}`
 */
export declare function addWords(language: string, words: Readonly<Record<string, string>>): void;
