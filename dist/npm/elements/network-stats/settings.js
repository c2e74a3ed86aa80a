import { parseDate } from '../../util/plain-date.js';
/** The requested figures; undefined if the attribute names no figure. */
export function idsOf(figures) {
    const ids = figures?.split(/[\s,]+/).filter(Boolean);
    return ids?.length ? ids : undefined;
}
/** The day whose figures are shown; undefined for the newest, or for an invalid date. */
export const dayOf = (asOf) => parseDate(asOf);
//# sourceMappingURL=settings.js.map