/* Checks of a register beyond its schema: rows that the badge would leave out, confuse, or state wrongly. */
import { isPastYear } from '../model/past-year.js';
import { idKey, isCoherent, registerSchema } from '../model/register.js';
import { isRecord } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { nameKey } from '../model/city-name.js';
import { checkSchema } from './check-schema.js';
import { valueAt } from './report.js';
import { foundWords, visible } from './words.js';
/** Checks a register, and returns the number of its rows. */
export function checkRegister(findings) {
    checkSchema(registerSchema, findings);
    checkSources(findings);
    checkTotals(findings);
    const members = valueAt(findings.document, ['members']);
    if (!Array.isArray(members))
        return 0;
    if (!members.length)
        findings.hint(['members'], 'there are no rows');
    checkUnique(findings, ['members'], members);
    members.forEach((row, index) => checkRow(findings, ['members', index], row));
    checkNames(findings, members);
    return members.length;
}
/** Reports source addresses that match the pattern, but are not valid URLs. */
export function checkSources(findings) {
    const sources = valueAt(findings.document, ['sources']);
    for (const [key, source] of Object.entries(isRecord(sources) ? sources : {})) {
        const url = isRecord(source) ? source.url : undefined;
        if (typeof url === 'string' && /^https?:\/\//.test(url) && !safeUrl(url)) {
            findings.error(['sources', key, 'url'], `expected an address that can be followed, found ${foundWords(url)}`);
        }
    }
}
/** Reports a source key that does not exist; widgets leave its row or value out. */
export function checkSource(findings, keys, source, field = 'source') {
    const sources = valueAt(findings.document, ['sources']);
    if (typeof source !== 'string' || !source || (isRecord(sources) && Object.hasOwn(sources, source)))
        return;
    const known = Object.keys(isRecord(sources) ? sources : {});
    const some = known.slice(0, 5).map(visible).join(', ');
    const list = known.length ? ` (${some}${known.length > 5 ? ', …' : ''})` : '';
    findings.error([...keys, field], `expected a key of sources${list}, found ${foundWords(source)}`);
}
/** Reports dates in the future, with a tolerance of one year. */
export function checkDay(findings, keys, thisYear) {
    const date = valueAt(findings.document, keys);
    if (typeof date === 'string' && /^\d{4}(?!\d)/.test(date) && Number(date.slice(0, 4)) > thisYear + 1) {
        findings.error(keys, `expected a date no later than ${thisYear + 1}, found ${foundWords(date)}`);
    }
}
/** Reports duplicate ids. */
export function checkUnique(findings, list, rows) {
    const seen = new Map();
    rows.forEach((row, index) => {
        const given = isRecord(row) ? row.id : undefined;
        if ((typeof given !== 'string' || !given) && typeof given !== 'number')
            return;
        const id = typeof given === 'string' ? idKey(given) : given;
        const first = seen.get(id);
        if (first === undefined)
            seen.set(id, index);
        else {
            const name = list.length ? `${String(list[0])}[${first}]` : `[${first}]`;
            findings.error([...list, index, 'id'], `duplicate id ${foundWords(given)}: ${name} has it too`);
        }
    });
}
/** Reports announced numbers that cannot be traced or contradict each other, and places without a source. */
function checkTotals(findings) {
    const placesSource = valueAt(findings.document, ['placesSource']);
    if (placesSource !== undefined)
        checkSource(findings, [], placesSource, 'placesSource');
    const totals = valueAt(findings.document, ['totals']);
    const earlier = new Map();
    (Array.isArray(totals) ? totals : []).forEach((total, index) => {
        if (!isRecord(total))
            return;
        checkSource(findings, ['totals', index], total.source);
        const first = earlier.get(total.country);
        if (first === undefined)
            earlier.set(total.country, index);
        else {
            const whose = total.country === undefined ? 'the whole network' : foundWords(total.country);
            findings.error(['totals', index], `second number for ${whose}: totals[${first}] has one too`);
        }
    });
}
/** Reports half a place, which a map leaves out, and the place of a form that was left empty. */
function checkPlace(findings, keys, { lat, lon }) {
    if ((lat === undefined) !== (lon === undefined)) {
        findings.error(keys, `expected lat and lon together, found only ${lat === undefined ? 'lon' : 'lat'}`);
    }
    else if (lat === 0 && lon === 0) {
        findings.hint(keys, 'lat 0 and lon 0 are in the Atlantic: leave both out if the place is unknown');
    }
}
/** The years of a row. */
const YEARS = ['since', 'seen', 'until', 'gone'];
function checkRow(findings, keys, row) {
    if (!isRecord(row))
        return;
    const awards = Array.isArray(row.awards) ? row.awards : [];
    checkSource(findings, keys, row.source);
    checkPlace(findings, keys, row);
    for (const field of ['seenSource', 'goneSource']) {
        if (row[field] !== undefined)
            checkSource(findings, keys, row[field], field);
    }
    awards.forEach((award, index) => {
        if (!isRecord(award))
            return;
        checkSource(findings, [...keys, 'awards', index], award.source);
    });
    if (YEARS.every((field) => row[field] === undefined || isPastYear(row[field])) && !isCoherent(row)) {
        const found = YEARS.filter((field) => row[field] !== undefined).map((field) => `${field} ${String(row[field])}`);
        findings.error(keys, `expected years in this order: since, seen, until or gone; found ${found.join(', ')}`);
    }
    if (YEARS.every((field) => row[field] === undefined) && !awards.length) {
        findings.hint(keys, 'states neither a membership nor an award, so the badge says nothing about it');
    }
}
/** Reports rows with the same name in one country, since the badge could not tell them apart. */
function checkNames(findings, members) {
    const earlier = new Map();
    members.forEach((row, index) => {
        if (!isRecord(row) || typeof row.country !== 'string')
            return;
        const { city, country, names } = row;
        const own = [city, ...Object.values(isRecord(names) ? names : {})].filter((name) => typeof name === 'string');
        const keyIn = (name) => `${country} ${nameKey(name)}`;
        const name = own.find((each) => earlier.has(keyIn(each)));
        if (name !== undefined) {
            findings.error(['members', index], `duplicate name ${foundWords(name)} in ${visible(country)}: members[${earlier.get(keyIn(name))}] has it too`);
        }
        for (const each of own)
            if (!earlier.has(keyIn(each)))
                earlier.set(keyIn(each), index);
    });
}
//# sourceMappingURL=check-register.js.map