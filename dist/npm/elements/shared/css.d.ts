import { type CSSResult } from 'lit';
/** A constant style sheet. Unlike Lit's own tag it takes no expressions, and so needs no checks of them. */
export declare const css: (strings: TemplateStringsArray) => CSSResult;
