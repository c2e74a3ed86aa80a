import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../locale/locale.js';
/**
 * Keeps an element in its own language: that of the nearest `lang`, from the element itself through its ancestors,
 * across shadow roots, to `<html>`. Follows every later change.
 */
export declare class LanguageController implements ReactiveController {
    #private;
    /** Words and formats to render with; undefined until the first are here. */
    locale: Locale | undefined;
    /** The direction to set on our own words, or undefined where the page itself has set `dir` nearer than `lang`. */
    direction: 'ltr' | 'rtl' | undefined;
    constructor(host: ReactiveControllerHost & HTMLElement);
    /** The direction that our words have in the end. */
    get directionInForce(): 'ltr' | 'rtl';
    hostConnected(): void;
    hostDisconnected(): void;
    /** Reads the page's languages anew. Called when they change, and by the element on a server, where nothing connects. */
    readonly update: (isHere?: boolean) => void;
}
/**
 * Words of the page's own, for all elements at once: in place of ours, or for a language that we do not have.
 * @param language a tag such as `lv`; nonsense is passed over
 * @param words texts by the id of the message, with placeholders as in `{0}`; ids that no message has are passed over
 */
export declare function addWords(language: string, words: Readonly<Record<string, string>>): void;
