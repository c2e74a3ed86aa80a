/** The type of the data block in a root that a server has rendered. A browser does not run it, and no policy blocks it. */
export declare const SERVED_TYPE = "application/learning-city-widgets+json";
/** The data that a server has rendered. */
export interface ServedData {
    /** The version of the library that rendered it. Another version ignores `model`. */
    readonly version: string;
    /** When it was rendered, in milliseconds since 1970. */
    readonly at: number;
    /** The settings that `model` was chosen for; see `WidgetElement.dataKey`. */
    readonly key?: string;
    /** The part of the source's data that the element shows. Undefined if the page itself contains the data. */
    readonly model?: unknown;
    /** The cities that a chart marks, as a register. */
    readonly register?: unknown;
    /** The address that the data came from; undefined if the library ships with it. */
    readonly base?: string;
}
