import '../server/eager.js';
import type { ServedData } from '../model/served-data.js';
import type { Surroundings } from './surroundings.js';
import { type WidgetName } from './widgets.js';
/** What an element shows. */
export interface Rendered {
    /** The template of the whole shadow root. */
    readonly template: unknown;
    /** The data that the element's script needs to continue without a request. */
    readonly data: ServedData;
}
/**
 * Loads and reads everything that an element shows, and renders it.
 * @param attributes by lower-case name, as the page has them
 * @throws {Problem} as a rejection, where the element would send its `error` event
 */
export declare function renderElement(name: WidgetName, attributes: ReadonlyMap<string, string>, surroundings: Surroundings): Promise<Rendered>;
