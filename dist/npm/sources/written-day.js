/*
 * Reads dates as people and systems write them when they ignore the format's rules: in words of any language of the
 * library, with digits in other orders, or with a named zone. Loaded on demand, since most feeds need none of this.
 *
 * It accepts a date only if the whole text has exactly one reading. 06/09/2022 has two. So does a month name that two
 * languages use for different months, unless the document states its language.
 */
import { parseDate } from '../util/plain-date.js';
import { plainLetters } from '../util/text.js';
import { CALENDAR_WORDS } from './calendar-words.js';
import { toStamp } from './stamp.js';
/** A longer text is not a date. The limit also bounds the time of each pattern. */
const MAX_LENGTH = 100;
/** Year, month, day; or day, month, year. The rest is a time. */
const YEAR_FIRST = /^(\d{4})(?:([-/. ]) ?(\d\d?)\2 ?(\d\d?)\.?|(?!\d{3}\b)(\d\d)(\d\d))(?=\D|$)(.*)$/;
const CHINESE_OR_KOREAN = /^(\d{4}) ?[年년] ?(\d\d?) ?[月월] ?(\d\d?) ?[日일](.*)$/;
const DAY_FIRST = /^(\d\d?)([-/.]) ?(\d\d?)\2 ?(\d{4})(?=\D|$)(.*)$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:t? ?(\d\d)(\d\d)(?:\d\d)?(z|[+-]\d\d:?\d\d)?)?$/;
/** Text allowed between a day in digits and a time: a comma, a T, a weekday, a word for the year or the hour. */
const TIME_BEHIND = /^(?:\.?[\s,]*(?:\([^()\d]{1,20}\))?[\s,]*(?:[\p{L}.]{1,20}[\s,]+){0,2}(?:t|- )?\s*)(\d\d?)[:.h](\d\d)(.*)$/u;
/** UTC in brackets right after the time; behind an offset, brackets only repeat it. */
const UTC_IN_BRACKETS = /(:\d\d) ?[([](utc|gmt|z|zulu)[)\]]$/;
const IN_BRACKETS = /\s*(?:\([^()]*\)|\[[^[\]]*\])$/;
/** A weekday before a day in digits, as Drupal writes it: `Di, 06.09.2022 - 14:30`. */
const WEEKDAY_BEFORE = /^([\p{L}\p{M}'. -]{1,20}?)(,? ?)(?=\d)/u;
/**
 * Vietnamese counts the days of the week, `Thứ 7, 1 tháng 1, 2022`; older systems write `Th 7`. So do short Persian names,
 * here with digits in ASCII.
 */
const COUNTED_WEEKDAY = /^(?:(?:thứ |th |t)[2-7]|[1-5]ش),? (?=\d)/;
/** Halves of the day. `\b` would also find them inside words with letters beyond ASCII. */
const HALF_DAY = /(?<![\p{L}\p{M}])([ap])\.? ?m(?![\p{L}\p{M}])\.?/gu;
/** A word, a day and another word: the first one is a weekday, even if some language has a month of this name. */
const WEEKDAY_AND_MONTH = /^[\p{L}\p{M}]{1,20}\.?,? (?=\d\d?\.? \p{L})/u;
/** Times with `h`, as in French, and with a dot behind a word for the hour, as in Latvian. */
const H_TIME = /(?<!\d)(\d\d?) ?h(?: ?(\d\d))?(?![\p{L}\d])/u;
const DOT_TIME = /(?<=(?:^| )(?:plkst|kl|klo|kell|um|uhr|alle|ore|ob)\.? )(\d\d?)\.(\d\d)(?=\s|$)/;
const SECONDS = /^[:.]\d\d(?:[.,]\d+)?/;
/** Words, numbers, times and offsets, and zones such as `Europe/Riga`. */
const TOKEN = /\d\d?:\d\d(?::\d\d(?:[.,]\d+)?)?|[+-]\d\d?(?::?\d\d)?(?!\d)|\d+|[\p{L}_]+(?:\/[\p{L}_]+)+|[\p{L}\p{M}'_]+(?:-[\p{L}\p{M}]+)*/gu;
/** Represent the month numbers inside a word. */
const LETTERS = 'abcdefghijkl';
const ZONE_PATH = /^[a-z_]+(?:\/[a-z_]+)+$/;
/** Ordinal endings, prepositions and words for the hour that are in no table. */
const FILLERS = /^(?:st|nd|rd|th|[oaªº]|er|eme|de|del|di|of|the|at|on|a|den|dne|kl|klo|plkst|um|uhr|ob|ore|alle|h|m|r|g|d|le|el|il|om|uur|kell|val|godz|saat|ngay|nam|luc|ghode|ค|พ|ศ|year|г|в|о|в\.|στις|gada|roku|року|года)$/u;
let calendar;
/**
 * Reads a date in a form other than RFC 3339 and RFC 822.
 * @param language the document's language, if stated: Croatian and Czech call different months `listopad`
 * @returns undefined if the text has no reading, or several
 */
export function parseWrittenDay(text, language) {
    if (text.length > 4 * MAX_LENGTH)
        return undefined;
    const line = toAsciiDigits(text.normalize('NFKC'))
        .replace(INVISIBLE, '')
        .replace(APOSTROPHES, "'")
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase()
        .replace(COUNTED_WEEKDAY, '')
        .replace(UTC_IN_BRACKETS, '$1 $2')
        .replace(BUDDHIST_YEAR, (year) => (isThai(text, language) ? String(Number(year) - 543) : year));
    // Without a language, 13/3/2554 may be a Thai day of 2011.
    if (language === undefined && BUDDHIST_YEAR.test(line))
        return undefined;
    if (line.length > MAX_LENGTH || (isPersian(text, language) && PERSIAN_YEAR.test(line)))
        return undefined;
    return parseDigits(withoutWeekday(line)) ?? parseWords(line, language);
}
/** Marks of direction, and the joiner inside Persian words, which is often left out. */
const INVISIBLE = /[\u200C\u200E\u200F\u061C]/g;
/** Thai texts count years from 543 BC: 2565 is 2022. */
const BUDDHIST_YEAR = /(?<!\d)2[4-6]\d\d(?!\d)/;
/** Persian texts often name a day of the Persian calendar, 1401/06/15, whose months do not match the Gregorian ones. */
const PERSIAN_YEAR = /(?<!\d)1[2-5]\d\d(?!\d)/;
const isThai = (text, language = '') => /^th\b/i.test(language) || /\p{Script=Thai}/u.test(text);
const isPersian = (text, language = '') => /^fa\b/i.test(language) || /[\u06F0-\u06F9]/.test(text);
/** Without a comma, only a known weekday is removed. */
const withoutWeekday = (line) => line.replace(WEEKDAY_BEFORE, (whole, word, comma) => comma.startsWith(',') || calendarOf().weekdays.has(joined(plainLetters(word.trim()).replace(/[.']$/, '')))
    ? ''
    : whole);
/** Characters that are typed as an apostrophe, as in Ukrainian п'ятниця, and the sign of Hebrew abbreviations. */
const APOSTROPHES = /[’‘ʼ´`′׳]/g;
/** Converts Arabic and Persian digits to ASCII. */
const toAsciiDigits = (text) => text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
function parseDigits(line) {
    const compact = COMPACT.exec(line);
    if (compact) {
        const [, year, month, day, hour, minute, zone] = compact;
        return stampOf(toDate(year, month, day), hour, minute, zone);
    }
    const yearFirst = YEAR_FIRST.exec(line) ?? undefined;
    const [, year, month, day, rest] = CHINESE_OR_KOREAN.exec(line) ??
        (yearFirst
            ? [, yearFirst[1], yearFirst[3] ?? yearFirst[5], yearFirst[4] ?? yearFirst[6], yearFirst[7]]
            : dayFirst(line));
    return year === undefined ? undefined : withTime(toDate(year, month, day), rest ?? '');
}
/** With dots, the day comes first everywhere. With slashes and hyphens, the order depends on the country. */
function dayFirst(line) {
    const [, first = '', separator, second = '', year, rest] = DAY_FIRST.exec(line) ?? [];
    if (year === undefined)
        return [];
    const [one, two] = [Number(first), Number(second)];
    if (separator === '.' || one > 12 || one === two)
        return [, year, second, first, rest];
    return two > 12 ? [, year, first, second, rest] : [];
}
/** Accepts a day in digits if only a time, a weekday or nothing follows. */
function withTime(date, rest) {
    const [, hour, minute, behind] = TIME_BEHIND.exec(rest) ?? [];
    if (behind === undefined) {
        const { weekdays, others } = calendarOf();
        const words = (plainLetters(rest).match(TOKEN) ?? []);
        return words.every((word) => weekdays.has(word) || others.has(word)) ? stampOf(date) : undefined;
    }
    const after = behind
        .replace(SECONDS, '')
        .replace(IN_BRACKETS, '')
        .replace(/coordinated universal time$/, 'utc')
        // Go writes the zone twice: "+0000 UTC".
        .replace(/([+-]\d\d:?\d\d) (?:[a-z]{1,5}|[+-]\d{4})$/, '$1')
        .trim();
    const [, half, zone = ''] = /^(?:([ap])\.? ?m\.?)?(?:\s|^|(?=[z+-]))(.*)$/.exec(after) ?? [];
    if (!isZone(zone))
        return undefined;
    return stampOf(date, hourOf(hour, half), minute, zone);
}
/** Reads a month name with a day and a year in any order. A year of two digits has to follow the month. */
function parseWords(line, language) {
    const { months, weekdays, others, phrases } = calendarOf();
    let plain = plainLetters(line.replace(IN_BRACKETS, '').replace(HALF_DAY, ' $1m '));
    plain = plain.replace(WEEKDAY_AND_MONTH, (word) => (monthsIn(word) ? '' : word));
    // "Otrd, 6 …": a weekday in a language that has no table.
    plain = plain.replace(/^[\p{L}\p{M}]{1,20}\.?, ?(?=\S)/u, (word) => (monthsIn(word) ? word : ''));
    for (const [name, word] of phrases)
        plain = plain.replace(name, word);
    plain = plain
        .replace(H_TIME, (_, hour, minute = '00') => `${hour}:${String(minute)}`)
        .replace(DOT_TIME, '$1:$2')
        .replace(/coordinated universal time$/, 'utc');
    // Vietnamese uses numbers for months, and so does short Mongolian; Danish and Finnish use dots in times.
    plain = plain
        .replace(/\b(?:thang|thg) (\d\d?)\b/, (_, month) => `thang_${LETTERS[Number(month) - 1] ?? ''}`)
        .replace(/(?<!\d)(\d\d?)-р сар(?:ын)?(?!\p{L})/u, (_, month) => `thang_${LETTERS[Number(month) - 1] ?? ''}`)
        .replace(/(\d{4}\S* (?:\D* )?)(\d\d?)\.(\d\d)(?:\.(\d\d))?(?=\s|$)/, '$1$2:$3');
    // The apostrophe of Maltese ta' is at the end.
    const tokens = (plain.match(TOKEN) ?? []).map((token) => token.replace(/'$/, ''));
    const numbers = [];
    const named = [];
    let time;
    let half;
    let zone = '';
    for (const [index, token] of tokens.entries()) {
        const month = monthOf(token);
        if (/^\d\d?:/.test(token)) {
            if (time !== undefined)
                return undefined;
            time = token;
        }
        else if (/^[+-]/.test(token)) {
            if (time === undefined) {
                // A hyphen inside a date: 06-Sep-2022.
                numbers.push({ digits: token.slice(1), isBehindMonth: named.length > 0 });
            }
            else
                zone += token;
        }
        else if (/^\d/.test(token))
            numbers.push({ digits: token, isBehindMonth: named.length > 0 });
        else if (/^[ap]m$/.test(token) && time !== undefined)
            half = token[0];
        else if (ZONE_PATH.test(token) && time !== undefined)
            zone = token;
        else if (time !== undefined && /^(?:z|utc?|gmt)$/.test(token))
            zone = token;
        else if (month !== undefined)
            named.push({
                month,
                isOther: weekdays.has(token) || others.has(token),
                isAtEdge: index === 0 || index === tokens.length - 1,
            });
        else if (monthsIn(token))
            return undefined;
        else if (weekdays.has(token) || others.has(token) || FILLERS.test(token))
            continue;
        // A zone abbreviation, such as EEST.
        else if (time !== undefined && /^[a-z]{2,5}$/.test(token) && (!zone || /^[+-]/.test(zone)))
            zone ||= token;
        else
            return undefined;
    }
    // French, Italian and Spanish write `mar` for both Tuesday and March; `ag` is August in Catalan and "at" in Irish.
    const isClear = named.some(({ isOther }) => !isOther);
    const candidates = named.length > 1 ? named.filter(({ isOther, isAtEdge }) => !isOther || (!isClear && !isAtEdge)) : named;
    const [only, another] = candidates;
    if (!only || another)
        return undefined;
    const date = dateOf(numbers, only.month);
    const [hour, minute] = time?.split(':') ?? [];
    return stampOf(date, hourOf(hour, half), minute, zone);
    function monthsIn(word) {
        return months.get(word.replace(/[.,\s]+$/, ''));
    }
    function monthOf(word) {
        const letter = /^thang_([a-l])$/.exec(word)?.[1];
        if (letter)
            return LETTERS.indexOf(letter) + 1;
        const found = [...(monthsIn(word) ?? [])];
        if (found.length < 2)
            return found[0]?.[0];
        const own = language?.replace(/-.*/, '').toLowerCase();
        const ofLanguage = found.filter(([, languages]) => languages.some((code) => code.replace(/-.*/, '') === own));
        return ofLanguage.length === 1 ? ofLanguage[0]?.[0] : undefined;
    }
}
function dateOf(numbers, month) {
    const years = numbers.filter(({ digits }) => digits.length === 4);
    const days = numbers.filter(({ digits }) => digits.length < 3);
    const [first, second] = days;
    if (numbers.length > 2)
        return undefined;
    if (years.length === 1)
        return toDate(years[0]?.digits, String(month), first?.digits);
    // As in RFC 2822: 00 to 49 are added to 2000.
    if (first && second && !first.isBehindMonth && second.isBehindMonth && second.digits.length === 2) {
        return toDate(`${Number(second.digits) < 50 ? 20 : 19}${second.digits}`, String(month), first.digits);
    }
    return undefined;
}
const isZone = (zone) => /^(?:(?:z|utc?|gmt)?(?:[+-]\d\d?(?::?\d\d)?)?|[a-z]{2,5}|[a-z_]+(?:\/[a-z_]+)+)$/.test(zone);
/** Returns the hour on the 24-hour clock. */
function hourOf(hour, half) {
    if (hour === undefined || half === undefined)
        return hour;
    return String((Number(hour) % 12) + (half === 'p' ? 12 : 0));
}
function toDate(year, month, day) {
    const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
    return parseDate(parts.join('-'));
}
function stampOf(date, hour, minute, zone = '') {
    if (!date)
        return undefined;
    return toStamp(date, hour, minute, zone.replace(/^(?:utc?|gmt)(?=[+-])/, ''));
}
function calendarOf() {
    if (calendar)
        return calendar;
    const months = new Map();
    const weekdays = new Set();
    const others = new Set();
    const phrases = new Set();
    const keyOf = (name) => {
        const plain = plainLetters(name.replace(APOSTROPHES, "'").replace(INVISIBLE, ''));
        // Thai has dots inside short names: ม.ค.
        if (/[ .]/.test(plain))
            phrases.add(plain);
        return joined(plain);
    };
    for (const line of CALENDAR_WORDS) {
        const [code = '', monthNames = '', weekdayNames = '', more = ''] = line.split(';');
        monthNames.split(',').forEach((names, index) => {
            for (const name of names.split('/').filter(Boolean)) {
                const key = keyOf(name);
                const languages = months.get(key) ?? new Map();
                languages.set(index + 1, [...(languages.get(index + 1) ?? []), code]);
                months.set(key, languages);
            }
        });
        for (const name of weekdayNames.split(','))
            if (name)
                weekdays.add(keyOf(name));
        for (const name of more.split(','))
            if (name)
                others.add(plainLetters(name));
    }
    // Latvian offices write the month in the locative or the genitive: 6. septembrī, 6. maijā, septembra.
    for (const [name, found] of [...months]) {
        if (![...found.values()].flat().includes('lv'))
            continue;
        for (const form of [name.replace(/is$/, 'i'), name.replace(/i?s$/, 'a')]) {
            if (!months.has(form))
                months.set(form, found);
        }
    }
    return (calendar = {
        months,
        weekdays,
        others,
        phrases: [...phrases]
            .sort((one, other) => other.length - one.length)
            .map((phrase) => [wordsOf(phrase), joined(phrase)]),
    });
}
/** Matches a name as whole words: Catalan `de març` is not the beginning of Portuguese `de março`. */
const wordsOf = (name) => new RegExp(`(?<![\\p{L}\\p{M}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{M}])`, 'u');
/** A name of several words as one word. */
const joined = (name) => name.replace(/[ .]/g, '_');
//# sourceMappingURL=written-day.js.map