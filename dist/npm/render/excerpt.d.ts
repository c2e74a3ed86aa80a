import type { ServedData } from '../model/served-data.js';
import type { WidgetClass } from './widgets.js';
/** Data for the element's script. */
type Excerpt = Pick<ServedData, 'model' | 'register'>;
/** The excerpt, once the element has a view. */
interface Chosen {
    /** Data that does not depend on the view. */
    readonly rendered: Excerpt;
    readonly excerpt: (view: unknown) => Excerpt;
}
/** Loads the data that an element shows in addition to its model, and returns a function that shortens the model. */
export declare function excerptOf(element: InstanceType<WidgetClass>, model: unknown): Promise<Chosen>;
export {};
