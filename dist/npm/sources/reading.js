import { dayIn } from '../util/time-zone.js';
import { isNoDate, parseStamp } from './stamp.js';
/** Most notes on one document. */
const MAX_NOTES = 10_000;
/** One pass over one document. */
export class Reading {
    #options;
    #tables;
    constructor(options = {}, tables = {}) {
        /** Notes so far; empty unless they are asked for. */
        this.notes = [];
        /** Tables that the document needs and that have not arrived. */
        this.missing = new Set();
        /** The characters of a name in HTML that is none of the common ones. */
        this.character = (name) => {
            const { characters } = this.#tables;
            if (!characters)
                this.missing.add('characters');
            return characters?.(name);
        };
        this.#options = options;
        this.#tables = tables;
    }
    /** Notes a repair or an omission. */
    note(kind, detail, field) {
        if (!this.#options.report || this.notes.length >= MAX_NOTES)
            return;
        const { item } = this;
        this.notes.push({
            kind,
            detail: (typeof detail === 'string' ? detail : String(JSON.stringify(detail))).slice(0, 200),
            ...(item !== undefined && { item }),
            ...(field !== undefined && { field }),
        });
    }
    /**
     * The publisher's day of a date as a source writes it. Only stamps in UTC depend on the zone.
     * @param parse the format's own parser, by default that of RFC 3339
     */
    day(value, field, parse = parseStamp) {
        const text = typeof value === 'string' ? value.trim() : '';
        if (!text)
            return undefined;
        let stamp = parse(text);
        if (!stamp && /\d/.test(text)) {
            const { days } = this.#tables;
            if (days)
                stamp = days(text, this.language);
            else
                this.missing.add('days');
            if (stamp)
                this.note('date-form', text, field);
        }
        const day = stamp?.utc === undefined ? stamp?.date : dayIn(this.#options.timeZone, stamp.utc);
        if (!stamp || !day || isNoDate(stamp.date) || isNoDate(day)) {
            this.note('undated', text, field);
            return undefined;
        }
        if (stamp.utc !== undefined)
            this.note('utc', text, field);
        else if (stamp.isWithoutZone)
            this.note('no-zone', text, field);
        return day;
    }
}
//# sourceMappingURL=reading.js.map