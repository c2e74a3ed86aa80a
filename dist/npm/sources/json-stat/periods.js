/* The periods of a dataset, from the labels of its categories or from their codes. */
import { parsePeriod } from '../../util/period.js';
import { listOf, refuse } from './refuse.js';
import { statusIn } from './status.js';
/** `2016 - 4`, `2016-4`: a numbered subdivision of a year. */
const NUMBERED = /^(\d{4})(?: ?- (\d\d?)|-(\d))$/;
/** `202209`: a month, unless words say that it is another part of a year. */
const SIX_DIGITS = /^(\d{4})(\d\d)$/;
/** `2009-10`: a month, or two years. */
const SHORT_YEARS = /^(\d{4})-(\d\d)$/;
/** "2024. gads", "2024 m.", "2024年": words for the year itself. */
const YEAR_WORD = /^[.,]?\s*(?:year|gads|m\.|metai|r\.|rok|år|jahr|año|ano|an|année|anno|aasta|vuosi|год|г\.|рік|р\.|éve?|jaar|leto|godina|година|έτος|yıl|年|년)$/iu;
const WEEKS = /week|nedēļ|woche|semaine|semana|settiman|veck(a|or)|(?<!\p{L})(uke|uge|vika|viku)(?!\p{L})|viikko|nädal|savait|tydz|tygod|týden|týžd|седмиц|недел|тижд|εβδομ|teden|tjedan|săptăm|hafta|(?<!\p{L})hét/iu;
const HALVES = /half|pusgad|halbjahr|semest|halvår|polrocz|pololet|pusmet|полугод|півріч|εξάμην|puolivuo|poolaasta/i;
/** Years that are not calendar years: academic, school, financial years and seasons. */
const TWO_YEARS = /academic|school|financial|fiscal|season(?!al)|skol|mācību|schuljahr|scol|läsår|lukuvuo|oppeaasta|mokslo|szkoln|anno acc|curso|studiejaar|учебн|навчальн|финансов|фінансов|rechnungsjahr|haushaltsjahr|sezon(?!al|ov|s)|saison(?!b)/i;
const QUARTERS = /quarter|ceturk|kvart|ketvirt|trim|quartal|kwart|negyed|čtvrt|štvrť|neljän|квартал|τρίμ/i;
const MONTHS = /month|mēnes|monat|mois|mėn|\bmes(es)?\b|mese|miesi|měs|mesiac|hónap|kuu|måned|månad|maand|месяц|місяц|μήν/i;
/**
 * Returns the period of each time category, in the order of the dataset.
 * @throws {Problem} `shape` if one cannot be read, since omitting a later one would make an older one the newest; and
 *   if two are equal
 */
export function readPeriods(time) {
    const { codes, labelOf } = time;
    const labels = codes.map((code) => labelOf(code) ?? code);
    const name = `${time.id} ${time.label ?? ''}`;
    // The labels of a few categories say what their codes are: "Week 9, 2022".
    const hint = partNamed(name) === undefined ? [name, ...labels.slice(0, 50)].join(' ') : name;
    // A code may be a bare number, or the first of the two years that its label names.
    const byLabel = parseAll(labels, hint);
    if (byLabel.every(isRead) && !twice(byLabel))
        return byLabel;
    const byCode = parseAll(codes, hint);
    const unread = codes.filter((_, at) => !byCode[at]);
    if (!byCode.every(isRead)) {
        throw refuse(`${listOf(unread.map((code) => JSON.stringify(code.slice(0, 60))))} of ${time.id} cannot be read as a period`);
    }
    const [one, other] = (twice(byCode) ?? []).map((at) => codes[at]);
    if (one !== undefined)
        throw refuse(`${one} and ${String(other)} of ${time.id} are the same period`);
    return byCode.map((period, at) => {
        const [code = '', label = ''] = [codes[at], labels[at]];
        return isMarked(label, code) ? { ...period, mark: label } : period;
    });
}
/** Returns true if the label of a period adds something to its code: "2025*", "Forecast 2026", "November 2026 (f)". */
const isMarked = (label, code) => (label.length > code.length && label.startsWith(code) && !YEAR_WORD.test(label.slice(code.length))) ||
    (label !== code && (/[*†‡§¹²³]|[([]\p{L}{1,3}[)\]]/u.test(label) || statusIn(label) !== undefined));
const isRead = (period) => period !== undefined;
/** Returns the positions of two equal periods, or undefined if all differ. */
function twice(periods) {
    const seen = new Map();
    let found;
    periods.forEach(({ date, period = '' }, at) => {
        const key = `${date} ${period}`;
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, at);
        else
            found ??= [first, at];
    });
    return found;
}
function parseAll(texts, hint) {
    const named = partNamed(hint);
    const letter = texts.some((text) => NUMBERED.test(text)) ? letterOf(texts, named) : undefined;
    const areTwoYears = named === '/' || (named === undefined && areSuccessive(texts));
    return texts.map((text) => {
        const [, start, end] = SHORT_YEARS.exec(text) ?? [];
        if (areTwoYears && start !== undefined)
            return parsePeriod(`${start}/${String(end)}`);
        if (named === 'W' && start !== undefined)
            return parsePeriod(`${start}W${String(end)}`);
        // "2022-03" of quarters is the third one, or the one that ends in March.
        if ((named === 'Q' || named === 'H') && start !== undefined)
            return undefined;
        const [, of, part] = SIX_DIGITS.exec(text) ?? [];
        if (of !== undefined)
            return parsePeriod(named === undefined ? text : `${of}${named}${String(part)}`);
        const [, year, spaced, tight] = NUMBERED.exec(text) ?? [];
        const count = spaced ?? tight;
        return parsePeriod(year !== undefined && count !== undefined ? `${year}${letter ?? '?'}${count}` : text);
    });
}
/** Returns true if each of several texts names two successive years: no months are a year and a month apart. */
const areSuccessive = (texts) => texts.length > 1 &&
    texts.every((text) => {
        const [, start, end] = SHORT_YEARS.exec(text) ?? [];
        return start !== undefined && (Number(start) + 1) % 100 === Number(end);
    });
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