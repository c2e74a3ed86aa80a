import { type TemplateResult } from 'lit';
import type { Register } from '../../model/register.js';
import type { ViewContext } from '../shared/context.js';
import type { Disc } from './clusters.js';
import { type Drawing } from './drawing.view.js';
import { type NameOf } from './list.view.js';
import type { Country, MapCity, MapView } from './map-view-model.js';
import type { FileKind } from './map-file.js';
/** The current selection of a reader: one city by keyboard, or all cities of a disc by pointer. */
export interface Reading {
    readonly city: MapCity;
    readonly isWhole: boolean;
}
/** The state of one map, and what readers can do with it. */
export interface MapState {
    readonly map: Omit<Drawing, 'onPoint'>;
    readonly reading: Reading | undefined;
    readonly query: string;
    readonly countries: readonly Country[];
    readonly nameOf: NameOf;
    readonly onRead: (reading: Reading | undefined) => void;
    readonly onSearch: (query: string) => void;
    readonly onSave: (kind: FileKind) => void;
}
/**
 * A map of a register: what it counts, the drawing with a line for the city being read, a field to search in, the
 * cities nearby, and the list of all cities, which says the same as the drawing.
 */
export declare function mapView(view: MapView, register: Register, state: MapState, context: ViewContext): TemplateResult;
/** The cities with a name that has these letters: first the names that begin with them. */
export declare function findCities(cities: readonly MapCity[], query: string): readonly MapCity[];
/** The disc under a pointer, or near it. */
export declare function nearest(discs: readonly Disc[], { x, y }: {
    readonly x: number;
    readonly y: number;
}): Disc | undefined;
