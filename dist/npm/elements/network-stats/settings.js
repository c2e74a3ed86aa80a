import { parseDate } from '../../util/plain-date.js';
/** The figures asked for; undefined where none is named. */
export function idsOf(figures) {
    const ids = figures?.split(/[\s,]+/).filter(Boolean);
    return ids?.length ? ids : undefined;
}
/** The day whose state is shown; undefined for the newest, and for what is no date. */
export const dayOf = (asOf) => parseDate(asOf);
//# sourceMappingURL=settings.js.map