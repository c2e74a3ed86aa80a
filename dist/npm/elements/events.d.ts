import type { Problem } from '../util/problem.js';
/** Tells what went wrong in a load. */
export interface ProblemEvent extends ErrorEvent {
    readonly error: Problem;
}
/** What each element tells of a load, in the order of `<img>`. */
export interface WidgetEventMap {
    loadstart: Event;
    load: Event;
    error: ProblemEvent;
    loadend: Event;
}
/** Every event that can be listened to at an element of this library, by name. */
export type WidgetElementEventMap = Omit<HTMLElementEventMap, keyof WidgetEventMap> & WidgetEventMap;
