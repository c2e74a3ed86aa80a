import type { Problem } from '../util/problem.js';
/** Describes what went wrong during a load. */
export interface ProblemEvent extends ErrorEvent {
    readonly error: Problem;
}
/** Events of each element during a load, in the same order as for `<img>`. */
export interface WidgetEventMap {
    loadstart: Event;
    load: Event;
    error: ProblemEvent;
    loadend: Event;
}
/** All events of the library's elements by name. */
export type WidgetElementEventMap = Omit<HTMLElementEventMap, keyof WidgetEventMap> & WidgetEventMap;
