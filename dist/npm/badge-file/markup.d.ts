/** A fragment of XML or HTML. Only {@link element} creates it, so text is always escaped. */
export interface Markup {
    readonly markup: string;
}
type Child = Markup | string | undefined | false;
/**
 * Creates an element.
 * @param attributes undefined values are left out
 * @param children text is escaped; undefined and false are left out
 */
export declare function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>, ...children: readonly Child[]): Markup;
export {};
