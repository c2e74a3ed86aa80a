import { isSameLanguage } from '../util/language-tag.js';
import { toUtc } from '../util/plain-date.js';
import { fillDate } from './forms.js';
import { shared } from './intl.js';
/**
 * Formats for a canonical language tag.
 *
 * A day or a month is written in digits where the language puts dots between them (06.09.2022), which has one reading
 * and needs no inflection inside a sentence; elsewhere with the month's name (September 6, 2022), since 9/6 has two
 * readings.
 * Some browsers know no months, and no names, in some languages: there a day is written as in ISO 8601 (2022-09-06),
 * and other languages have no name.
 *
 * @param forms how the language writes a day, without asking `Intl`; none for a region that writes it in another way
 */
export function createFormat(tag, forms) {
    const intl = (kind, options, language = tag) => shared(kind + language + JSON.stringify(options), () => {
        const Kind = Intl[kind];
        // Never the browser's own language, in which a sentence of another would be half written.
        return new Kind([language, 'en-GB'], options);
    });
    const isKnown = (formatter) => isSameLanguage(formatter.resolvedOptions().locale, tag);
    const year = (value) => forms ? String(value) : intl('NumberFormat', { useGrouping: false }).format(value);
    const date = (date) => {
        const [yearPart = '', month, day] = date.split('-');
        if (!month)
            return year(Number(date));
        const pattern = day ? forms?.day : forms?.month;
        if (pattern) {
            const name = forms?.monthNames?.[Number(month) - 1];
            const inWords = { day: String(Number(day)), month: name ?? '', year: yearPart };
            return fillDate(pattern, name ? inWords : { day: day ?? '', month, year: yearPart });
        }
        const options = { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: day && '2-digit' };
        const inDigits = intl('DateTimeFormat', options);
        if (!isKnown(inDigits))
            return date;
        const text = inDigits.format(toUtc(date));
        if (text[2] === '.')
            return text;
        return intl('DateTimeFormat', { ...options, month: 'long', day: day && 'numeric' }).format(toUtc(date));
    };
    return {
        year,
        date,
        // Swedish writes a day as ISO 8601 does.
        moment: (ms) => `${date(new Date(ms).toLocaleDateString('sv'))} ${intl('DateTimeFormat', { timeStyle: 'short' }).format(ms)}`,
        languageName(language) {
            const names = intl('DisplayNames', { type: 'language', fallback: 'none' });
            // Extensions and private use, which a feed may name too, make `of` throw.
            return isKnown(names) ? names.of(language.replace(/-.*/, '')) : undefined;
        },
        pluralCategory: (n) => intl('PluralRules').select(n),
        intl,
    };
}
//# sourceMappingURL=format.js.map