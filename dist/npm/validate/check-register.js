/* A register beyond its schema: what the badge would leave out, could not tell apart, or would say against reason. */
import { registerSchema } from '../model/register.js';
import { isRecord } from '../util/record.js';
import { safeUrl } from '../util/safe-url.js';
import { nameKey } from '../model/membership.js';
import { checkSchema } from './check-schema.js';
import { valueAt } from './report.js';
import { foundWords, visible } from './words.js';
import { FIRST_YEAR } from './years.js';
/** Checks a register; gives the number of its rows. */
export function checkRegister(findings, thisYear) {
    checkSchema(registerSchema, findings);
    checkSources(findings);
    checkDay(findings, ['checked'], thisYear);
    const members = valueAt(findings.document, ['members']);
    if (!Array.isArray(members))
        return 0;
    if (!members.length)
        findings.hint(['members'], 'there are no rows');
    checkUnique(findings, ['members'], members);
    members.forEach((row, index) => checkRow(findings, ['members', index], row, thisYear));
    checkNames(findings, members);
    return members.length;
}
/** Sources whose addresses have the right form and yet cannot be followed. */
export function checkSources(findings) {
    const sources = valueAt(findings.document, ['sources']);
    for (const [key, source] of Object.entries(isRecord(sources) ? sources : {})) {
        const url = isRecord(source) ? source.url : undefined;
        if (typeof url === 'string' && /^https?:\/\//.test(url) && !safeUrl(url)) {
            findings.error(['sources', key, 'url'], `expected an address that can be followed, found ${foundWords(url)}`);
        }
    }
}
/** A key that none of the sources has: what it stands for is left out. */
export function checkSource(findings, keys, source) {
    const sources = valueAt(findings.document, ['sources']);
    if (typeof source !== 'string' || !source || (isRecord(sources) && Object.hasOwn(sources, source)))
        return;
    const known = Object.keys(isRecord(sources) ? sources : {});
    const some = known.slice(0, 5).map(visible).join(', ');
    const list = known.length ? ` (${some}${known.length > 5 ? ', …' : ''})` : '';
    findings.error([...keys, 'source'], `expected a key of sources${list}, found ${foundWords(source)}`);
}
/** A date that has not come yet, with a year of patience. */
export function checkDay(findings, keys, thisYear) {
    const date = valueAt(findings.document, keys);
    if (typeof date === 'string' && /^\d{4}(?!\d)/.test(date) && Number(date.slice(0, 4)) > thisYear + 1) {
        findings.error(keys, `expected a date no later than ${thisYear + 1}, found ${foundWords(date)}`);
    }
}
/** Ids that stand twice. */
export function checkUnique(findings, list, rows) {
    const seen = new Map();
    rows.forEach((row, index) => {
        const id = isRecord(row) ? row.id : undefined;
        if ((typeof id !== 'string' || !id) && typeof id !== 'number')
            return;
        const first = seen.get(id);
        if (first === undefined)
            seen.set(id, index);
        else {
            const name = list.length ? `${String(list[0])}[${first}]` : `[${first}]`;
            findings.error([...list, index, 'id'], `expected an id of its own, found that of ${name}: ${foundWords(id)}`);
        }
    });
}
function checkRow(findings, keys, row, thisYear) {
    if (!isRecord(row))
        return;
    const { since, memberBy, until } = row;
    const awards = Array.isArray(row.awards) ? row.awards : [];
    checkSource(findings, keys, row.source);
    awards.forEach((award, index) => {
        if (!isRecord(award))
            return;
        checkSource(findings, [...keys, 'awards', index], award.source);
        checkYear(findings, [...keys, 'awards', index, 'year'], award.year, thisYear);
    });
    for (const field of ['since', 'memberBy', 'until'])
        checkYear(findings, [...keys, field], row[field], thisYear);
    for (const [field, begin] of Object.entries({ since, memberBy })) {
        if (typeof begin === 'number' && typeof until === 'number' && begin > until) {
            findings.error([...keys, 'until'], `expected a year not before ${field} (${begin}), found ${until}`);
        }
    }
    if ([since, memberBy, until].every((year) => year === undefined) && !awards.length) {
        findings.hint(keys, 'states neither a membership nor an award, so the badge says nothing of it');
    }
}
function checkYear(findings, keys, year, thisYear) {
    if (!Number.isInteger(year) || (Number(year) >= FIRST_YEAR && Number(year) <= thisYear + 1))
        return;
    findings.error(keys, `expected a year from ${FIRST_YEAR} to ${thisYear + 1}, found ${String(year)}`);
}
/** Rows of one country that are found by one name: of neither could the badge say anything. */
function checkNames(findings, members) {
    const earlier = new Map();
    members.forEach((row, index) => {
        if (!isRecord(row) || typeof row.country !== 'string')
            return;
        const { city, country, names } = row;
        const own = [city, ...Object.values(isRecord(names) ? names : {})].filter((name) => typeof name === 'string');
        const others = earlier.get(country) ?? [];
        if (!others.length)
            earlier.set(country, others);
        const sameIn = ({ names: some }) => own.find((name) => some.some((other) => nameKey(name) === nameKey(other)));
        const other = others.find((each) => sameIn(each) !== undefined);
        if (other) {
            findings.error(['members', index], `expected a name of its own in ${visible(country)}, found that of members[${other.index}]: ${foundWords(sameIn(other))}`);
        }
        others.push({ index, names: own });
    });
}
//# sourceMappingURL=check-register.js.map