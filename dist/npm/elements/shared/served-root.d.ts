import { type News } from '../../model/article.js';
import type { ServedData } from '../../model/served-data.js';
/** Content from a server, until the element replaces it. */
export declare class ServedRoot {
    #private;
    readonly data: ServedData;
    /**
     * @param nodes the server's nodes in the root
     * @param block the data block among them; damaged data is ignored
     */
    constructor(root: ShadowRoot, nodes: readonly ChildNode[], block: Element);
    /**
     * Returns true while a reader presses something inside or has selected text: new nodes would lose both.
     * @param callback called once when the reader has finished
     */
    isBusy(callback: () => void): boolean;
    /** Stops waiting for the reader. */
    stop(): void;
    /** Shows a notice below the content. */
    notify(text: string): void;
    /**
     * Removes the content. Call it immediately before the own rendering.
     * @returns a function that gives the own rendering the focus, the open details and the scroll positions of the old
     *   one
     */
    remove(): () => void;
}
/** Checks news that a server has rendered, as strictly as a document. */
export declare function readServedNews(model: unknown): News;
