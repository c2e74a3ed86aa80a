import type { Member, Register, Total } from '../../model/register.js';
import type { Source } from '../../model/source.js';
import type { ViewModel } from '../shared/view-model.js';
import { type Frame } from './frame.js';
import type { Place, World } from './world.js';
/** A city that the register states to be a member, or to have been one in a year. */
export interface MapCity {
    readonly member: Member;
    /** `member` since a year, or `seen` as one in a year. */
    readonly kind: 'member' | 'seen';
    readonly source: Source;
    /** The newest year that a source states. */
    readonly year: number;
    /** True if that year is too long ago to pass for the present. */
    readonly isOld: boolean;
    /** Undefined if the register has no coordinates for it. */
    readonly place: Place | undefined;
}
/** The address of the page that confirms a city's membership. */
export declare const pageOf: ({ source }: MapCity) => string;
/** An announced number of members, with its source. */
export interface Announced extends Total {
    readonly page: Source;
}
/** The cities of one country. */
export interface Country {
    readonly code: string;
    readonly cities: readonly MapCity[];
    /** The number that the country has announced; undefined if none is known, or if it cannot be compared. */
    readonly total: Announced | undefined;
}
/** The content of a map. */
export interface MapView extends ViewModel {
    readonly frame: Frame;
    readonly cities: readonly MapCity[];
    /** The cities inside the frame from west to east, as the arrow keys read them at any width. */
    readonly readable: readonly MapCity[];
    readonly countries: readonly Country[];
    readonly total: Announced | undefined;
    /** The city that the page has named. */
    readonly own: MapCity | undefined;
    /** The country that the map is about. */
    readonly country: string | undefined;
    /** That country and its neighbours, nearest first; empty unless the page has named a city or a country. */
    readonly near: readonly Country[];
    /** The first year that counts as recent. */
    readonly recent: number;
}
/** The attributes of the element. */
export interface MapSettings {
    readonly city: string | undefined;
    readonly country: string | undefined;
    readonly region: string | undefined;
}
/**
 * Selects and sorts the cities of a register.
 * @param thisYear the present year
 * @param world outlines that contain the place that the map is about
 */
export declare function selectCities(register: Register, settings: MapSettings, thisYear: number, world: World): MapView;
/** The name of the file with the outlines that a map needs. */
export declare function outlinesFor({ region, country }: MapSettings): string;
