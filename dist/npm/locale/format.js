import { isSameLanguage } from '../util/language-tag.js';
import { toUtc } from '../util/plain-date.js';
import { fillDate } from './forms.js';
import { shared } from './intl.js';
/** A day whose numbers have one digit. */
const SEPTEMBER = Date.UTC(2022, 8, 6);
/** A month of a language that a browser claims to know, but has no names for: Azerbaijani in Chromium. */
const WITHOUT_NAME = /\bM\d\d\b/;
/**
 * Creates the formats for a canonical language tag.
 *
 * Languages that separate days and months with dots write them in digits (06.09.2022): that is unambiguous, and needs
 * no inflection in a sentence. Other languages write the month's name (September 6, 2022), since 9/6 is ambiguous.
 * Dates are Gregorian in every language and region, with the names that the language has for its months, because the
 * years of the data are: Thai would otherwise write 2565, Persian 1401, on the same page as “since 2022”.
 * If a browser lacks the words of a language, days are written as in ISO 8601 (2022-09-06), and languages have no name.
 *
 * @param forms how the language writes a day, to avoid `Intl`; undefined for a region that writes it differently
 */
export function createFormat(tag, forms) {
    const intl = (kind, options, language = tag) => shared(kind + language + JSON.stringify(options), () => {
        const Kind = Intl[kind];
        // Without a second choice `Intl` would fall back to the browser's language, and sentences would mix languages.
        return new Kind([language, 'en-GB'], kind === 'DateTimeFormat' ? { calendar: 'gregory', ...options } : options);
    });
    const isKnown = (formatter) => isSameLanguage(formatter.resolvedOptions().locale, tag);
    const year = (value) => forms ? String(value) : intl('NumberFormat', { useGrouping: false }).format(value);
    const date = (date) => {
        const [yearPart = '', month, day] = date.split('-');
        if (!month)
            return year(Number(date));
        const pattern = day ? forms?.day : forms?.month;
        if (pattern) {
            const name = ((day ? undefined : forms?.monthOnlyNames) ?? forms?.monthNames)?.[Number(month) - 1];
            const inWords = { day: String(Number(day)), month: name ?? '', year: yearPart };
            return fillDate(pattern, name ? inWords : { day: day ?? '', month, year: yearPart });
        }
        const options = { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: day && '2-digit' };
        const inDigits = intl('DateTimeFormat', options);
        if (!isKnown(inDigits))
            return date;
        // Not `date` itself: Finnish would write October in digits and September in words.
        if (inDigits.format(SEPTEMBER)[2] === '.')
            return inDigits.format(toUtc(date));
        const inWords = intl('DateTimeFormat', { ...options, month: 'long', day: day && 'numeric' }).format(toUtc(date));
        return WITHOUT_NAME.test(inWords) ? date : inWords;
    };
    return {
        year,
        date,
        // Swedish writes days as in ISO 8601.
        moment: (ms) => `${date(new Date(ms).toLocaleDateString('sv'))} ${intl('DateTimeFormat', { timeStyle: 'short' }).format(ms)}`,
        languageName(language) {
            const names = intl('DisplayNames', { type: 'language', fallback: 'none' });
            // `of` throws for extensions and private use subtags, which a feed may have.
            return isKnown(names) ? names.of(language.replace(/-.*/, '')) : undefined;
        },
        pluralCategory: (n) => intl('PluralRules').select(n),
        intl,
    };
}
//# sourceMappingURL=format.js.map