import type {PlainDate} from '../../util/plain-date.js';
import {parseDate} from '../../util/plain-date.js';

/** The settings from the element's attributes. */
export interface StatsSettings {
  readonly figures: string | undefined;
  readonly asOf: string | undefined;
  readonly chart: string;
  readonly city: string | undefined;
  readonly country: string | undefined;
  readonly withoutTable: boolean;
  readonly withCountUp: boolean;
}

/** The requested figures; undefined if the attribute names no figure. */
export function idsOf(figures: string | undefined): readonly string[] | undefined {
  const ids = figures?.split(/[\s,]+/).filter(Boolean);
  return ids?.length ? ids : undefined;
}

/** The day whose figures are shown; undefined for the newest, or for an invalid date. */
export const dayOf = (asOf: string | undefined): PlainDate | undefined => parseDate(asOf);
