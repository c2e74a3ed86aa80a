/* The periods of a dataset, from the labels of its categories or from their codes. */
import { kindOf, parsePeriod } from '../../util/period.js';
import { listOf, quote, refuse } from './refuse.js';
import { statusIn } from './status.js';
/** `2016 - 4`, `2016-4`: a numbered subdivision of a year. */
const NUMBERED = /^(\d{4})(?: ?- (\d\d?)|-(\d))$/;
/** `2009-10`, `200910`: a month, two years, or with words that say so another part of a year. */
const TWO_DIGITS = /^(\d{4})(-?)(\d\d)$/;
/** The code of the time dimension of PxStat, which states the frequency: `TLIST(M1)`. */
const TIME_LIST = /^TLIST\(([AHQMW])\d*\)$/i;
/** "2024. gads", "2024 m.", "2024年": words for the year itself. */
const YEAR_WORD = /^[.,]?\s*(?:|year|gads|g\.|m\.|metai|r\.|rok|år|jahr|año|ano|an|année|anno|aasta|vuosi|год|г\.|рік|р\.|éve?|jaar|leto|godina|година|έτος|yıl|年|년)$/iu;
const YEAR_BEFORE = /^(?:(?:year|anno|anul|année|año|ano|jahr|år|rok|год|gads|vuosi|aasta|έτος)\s*)?$/iu;
const WEEKS = /week|nedēļ|woche|semaine|semana|settiman|veck(a|or)|(?<!\p{L})(uke|uge|vika|viku)(?!\p{L})|viikko|nädal|savait|tydz|tygod|týden|týžd|седмиц|недел|тижд|εβδομ|teden|tjedan|săptăm|hafta|(?<!\p{L})hét/iu;
const HALVES = /half|pusgad|halbjahr|semest|halvår|polrocz|pololet|pusmet|полугод|півріч|εξάμην|puolivuo|poolaasta/i;
/** Years that are not calendar years: academic, school, financial years and seasons. */
const TWO_YEARS = /academic|school|financial|fiscal|season(?!al)|skol|mācību|schuljahr|scol|läsår|lukuvuo|oppeaasta|mokslo|szkoln|anno acc|curso|studiejaar|учебн|навчальн|финансов|фінансов|rechnungsjahr|haushaltsjahr|sezon(?!al|ov|s)|saison(?!b)/i;
const QUARTERS = /quarter|ceturk|kvart|ketvirt|trim|quartal|kwart|negyed|čtvrt|štvrť|neljän|квартал|τρίμ/i;
const MONTHS = /month|mēnes|monat|mois|mėn|\bmes(es)?\b|mese|miesi|měs|mesiac|hónap|kuu|måned|månad|maand|месяц|місяц|μήν/i;
/**
 * Returns the period of each time category, in the order of the dataset.
 * @throws {Problem} `shape` if one cannot be read, since omitting a later one would make an older one the newest; if one
 *   may be a month or two years; and if two are equal
 */
export function readPeriods(time, { frequency, language } = {}) {
    const { codes, labelOf } = time;
    const labels = codes.map((code) => labelOf(code) ?? code);
    const name = `${time.id} ${time.label ?? ''} ${frequency?.label ?? ''}`;
    // The labels of a few categories say what their codes are: "Week 9, 2022".
    const words = partNamed(name) === undefined ? [name, ...labels.slice(0, 50)].join(' ') : name;
    const named = partOfLetter(frequency?.code) ??
        partOfLetter(TIME_LIST.exec(time.id)?.[1]) ??
        partNamed(words) ??
        (areMonthNames(codes, labels, language) ? 'M' : undefined);
    // A code may be a bare number, or the first of the two years that its label names.
    const byLabel = parseAll(labels, named);
    const byCode = parseAll(codes, named);
    if (byLabel.every(isRead) && !twice(byLabel)) {
        const at = byLabel.findIndex((period, index) => contradicts(period, byCode[index]));
        if (at >= 0)
            throw refuse(`${quote(codes[at])} of ${time.id} has the label ${quote(labels[at])}, another period`);
        return byLabel;
    }
    const unread = codes.filter((_, at) => !byCode[at]);
    if (!byCode.every(isRead)) {
        if (named === undefined && unread.every(isAmbiguous)) {
            throw refuse(`${listOf(unread.map(quote))} of ${time.id} may be a month or two years; the label of the dimension says which`);
        }
        throw refuse(`${listOf(unread.map(quote))} of ${time.id} cannot be read as a period`);
    }
    const [one, other] = (twice(byCode) ?? []).map((at) => codes[at]);
    if (one !== undefined)
        throw refuse(`${one} and ${String(other)} of ${time.id} are the same period`);
    return byCode.map((period, at) => {
        const [code = '', label = ''] = [codes[at], labels[at]];
        return isMarked(label, code, period) ? { ...period, mark: label } : period;
    });
}
/** Returns true if two periods of one kind differ. */
const contradicts = (one, other) => other !== undefined && kindOf(one) === kindOf(other) && keyOf(one) !== keyOf(other);
/**
 * Returns true if the label of a period adds something to its code: "2025*", "Forecast 2026", "November 2026 (f)",
 * "2018–2020" for `2020`, "January–June 2021" for `2021M06`.
 */
function isMarked(label, code, period) {
    if (label === code)
        return false;
    if (/[*†‡§¹²³]|[([]\p{L}{1,3}[)\]]/u.test(label) || statusIn(label) !== undefined)
        return true;
    if (label.startsWith(code) && label.length > code.length)
        return !YEAR_WORD.test(label.slice(code.length));
    const year = period.date.slice(0, 4);
    if (kindOf(period) === 'year') {
        const [before, after = ''] = label.split(year, 2);
        return before === label || !(YEAR_BEFORE.test(before ?? '') && YEAR_WORD.test(after));
    }
    // Months, quarters and weeks have names in any language, but a range is not one of them.
    const rest = label.replaceAll(year, ' ').replace(new RegExp(`(?<!\\d)${year.slice(2)}(?!\\d)`), ' ');
    return /[\p{L}\d.]\s*[-–—/]\s*[\p{L}\d]/u.test(rest) || /(?<!\d)(19|20)\d\d(?!\d)/.test(rest);
}
const isRead = (period) => period !== undefined;
const keyOf = ({ date, period = '' }) => `${date} ${period}`;
/** Returns the positions of two equal periods, or undefined if all differ. */
function twice(periods) {
    const seen = new Map();
    let found;
    periods.forEach((period, at) => {
        const key = keyOf(period);
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, at);
        else
            found ??= [first, at];
    });
    return found;
}
function parseAll(texts, named) {
    const letter = texts.some((text) => NUMBERED.test(text)) ? letterOf(texts, named) : undefined;
    const ofTwoDigits = named ?? partOfTwoDigits(texts);
    return texts.map((text) => {
        const [, first, hyphen, digits = ''] = TWO_DIGITS.exec(text) ?? [];
        if (first !== undefined) {
            switch (ofTwoDigits) {
                case '/':
                case 'M':
                case 'W':
                    return parsePeriod(`${first}${ofTwoDigits}${digits}`);
                // "2022-03" of quarters is the third one, or the one that ends in March.
                case 'H':
                case 'Q':
                    return hyphen ? undefined : parsePeriod(`${first}${ofTwoDigits}${digits}`);
                case undefined:
                    return undefined;
            }
        }
        const [, year, spaced, tight] = NUMBERED.exec(text) ?? [];
        const count = spaced ?? tight;
        return parsePeriod(year !== undefined && count !== undefined ? `${year}${letter ?? '?'}${count}` : text);
    });
}
/** Returns the two numbers of `2009-10` or `200910`; undefined for any other text. */
function numbersIn(text) {
    const [, year, , part] = TWO_DIGITS.exec(text) ?? [];
    return year === undefined ? undefined : [Number(year), Number(part)];
}
const isMonth = ([, part]) => part >= 1 && part <= 12;
const areYears = ([year, part]) => (year + 1) % 100 === part;
/** Returns true for `2000-01` to `2011-12`: a month, or two years. */
function isAmbiguous(text) {
    const numbers = numbersIn(text);
    return numbers !== undefined && isMonth(numbers) && areYears(numbers);
}
/**
 * Decides whether `2009-10` and `200910` are months or two years, from all periods of a dimension.
 * @returns undefined if nothing decides: `2009-10` alone is October, or the school year 2009/2010
 */
function partOfTwoDigits(texts) {
    const all = texts.map(numbersIn).filter((numbers) => numbers !== undefined);
    // A period that can only be a month makes all of them months, and the reverse. "202223" alone may also be a week.
    if (all.some((numbers) => !areYears(numbers)))
        return 'M';
    if (all.some((numbers) => !isMonth(numbers)) && (all.length > 1 || texts.some((text) => text[4] === '-')))
        return '/';
    const kinds = new Set(texts.filter((text) => !numbersIn(text)).map(kindOfText));
    if (kinds.has('month') !== kinds.has('school year'))
        return kinds.has('month') ? 'M' : '/';
    // No series has months that are a year and a month apart.
    const years = new Set(all.map(([year]) => year));
    return kinds.size === 0 && [...years].some((year) => years.has(year + 1)) ? '/' : undefined;
}
function kindOfText(text) {
    const period = parsePeriod(text);
    return period && kindOf(period);
}
/** The part of a year that a code for a frequency stands for (SDMX, CL_FREQ). */
const partOfLetter = (code = '') => ({ H: 'H', S: 'H', Q: 'Q', M: 'M', W: 'W', A: '/' })[code.toUpperCase()];
/** Returns true if each label names the month of its code: "October 2009" for `2009-10`. */
function areMonthNames(codes, labels, language = 'en') {
    const some = codes.slice(0, 50);
    if (!some.some(isAmbiguous))
        return false;
    const formats = [...new Set([language, 'en'])].flatMap((tag) => ['long', 'short'].map((month) => new Intl.DateTimeFormat(tag, { calendar: 'gregory', month, timeZone: 'UTC' })));
    return some.every((code, at) => {
        const [, part = 0] = numbersIn(code) ?? [];
        const label = labels[at]?.toLowerCase() ?? '';
        const names = formats.map((format) => format
            .format(Date.UTC(2001, part - 1))
            .toLowerCase()
            .replace(/\.$/, ''));
        // The short name of a month is a number in some languages.
        return part > 0 && names.some((month) => /\p{L}/u.test(month) && label.includes(month));
    });
}
/** The part of a year that words name; undefined where they name none or several. */
function partNamed(words) {
    const parts = [
        ['/', TWO_YEARS],
        ['H', HALVES],
        ['Q', QUARTERS],
        ['M', MONTHS],
        ['W', WEEKS],
    ].filter(([, names]) => names.test(words));
    return parts.length === 1 ? parts[0]?.[0] : undefined;
}
/**
 * Determines whether numbered subdivisions are half-years, quarters or months, from the name of the dimension or from
 * their number per year.
 * @returns undefined if that is ambiguous: "2016 - 1" alone may be a month or a quarter
 */
function letterOf(texts, named) {
    if (named !== undefined)
        return named;
    const partsOf = new Map();
    for (const text of texts) {
        const [, year, spaced, tight] = NUMBERED.exec(text) ?? [];
        if (year === undefined)
            return undefined;
        const parts = partsOf.get(year) ?? [];
        parts.push(Number(spaced ?? tight));
        partsOf.set(year, parts);
    }
    const years = [...partsOf.entries()]
        .sort(([one], [other]) => +(one > other) - +(one < other))
        .map(([, parts]) => parts);
    const highest = years.map((parts) => parts.reduce((one, other) => Math.max(one, other), 0));
    const most = highest.reduce((one, other) => Math.max(one, other), 0);
    // A year that is complete shows how many parts it has, and so do years that end with the same part.
    const isComplete = years.some((parts) => new Set(parts).size === most);
    const isCycle = years.length > 1 && highest.slice(0, -1).every((part) => part === most);
    if (!isComplete && !isCycle)
        return undefined;
    return most === 12 ? 'M' : most === 4 ? 'Q' : most === 2 && years.length > 1 ? 'H' : undefined;
}
//# sourceMappingURL=periods.js.map