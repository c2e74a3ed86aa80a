/** A piece of XML or HTML. Only {@link element} makes it, so that no text becomes markup unescaped. */
export interface Markup {
    readonly markup: string;
}
type Child = Markup | string | undefined | false;
/**
 * An element with its attributes and what is in it.
 * @param attributes those that are undefined are left out
 * @param children text is escaped; what is undefined or false is left out
 */
export declare function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>, ...children: readonly Child[]): Markup;
export {};
