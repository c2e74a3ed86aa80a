import { dayIn } from '../util/time-zone.js';
import { isNoDate, parseStamp } from './stamp.js';
/** Maximum number of notes on one document. */
const MAX_NOTES = 10_000;
/** A single pass over a document. */
export class Reading {
    #options;
    #tables;
    /** Unknown character references, each with its item. */
    #unknown;
    constructor(options = {}, tables = {}) {
        /** Unknown character references, each with its item. */
        this.#unknown = new Set();
        /** The notes so far; empty if nobody receives them. */
        this.notes = [];
        /** The source has more than was read. */
        this.isCut = false;
        /** Tables that the document needs and that have not loaded. */
        this.missing = new Set();
        /** Returns the characters for one of the less common HTML names. */
        this.character = (name) => {
            const { characters } = this.#tables;
            if (!characters)
                this.missing.add('characters');
            const found = characters?.(name);
            // A text may be decoded several times; the first time counts.
            const { item } = this;
            if (characters && found === undefined && item !== undefined && !this.#unknown.has(`${item} ${name}`)) {
                this.#unknown.add(`${item} ${name}`);
                this.note('unknown-reference', `&${name};`);
            }
            return found;
        };
        this.#options = options;
        this.#tables = tables;
    }
    /** Records that the source has more than was read. */
    cut(detail, field) {
        this.isCut = true;
        this.note('cut', detail, field);
    }
    /** Records a repair or an omission. */
    note(kind, detail, field) {
        if (!this.#options.report || this.notes.length >= MAX_NOTES)
            return;
        const { item } = this;
        this.notes.push({
            kind,
            detail: (typeof detail === 'string' ? detail : (JSON.stringify(detail) ?? '')).slice(0, 200),
            ...(item !== undefined && { item }),
            ...(field !== undefined && { field }),
        });
    }
    /**
     * Returns the day of a date in the publisher's zone. Only times in UTC depend on the zone.
     * @param parse the format's own parser; by default for RFC 3339
     */
    day(value, field, parse = parseStamp) {
        const text = typeof value === 'string' ? value.trim() : '';
        if (!text)
            return undefined;
        let stamp = parse(text);
        // Digits of any script.
        if (!stamp && /\p{Nd}/u.test(text)) {
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