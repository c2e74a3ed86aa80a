import { toUtc } from '../util/plain-date.js';
import { shared } from './intl.js';

/**
 * Formats for a canonical language tag.
 * A day is written in figures where the language writes it with dots (06.09.2022), which can't be mistaken and needs
 * no inflection inside a sentence; elsewhere with the month's name (September 6, 2022), since 9/6 has two readings.
 * Browsers know no months, and no names, in some languages, such as Irish and Maltese in Chromium: there a day is
 * written as in ISO 8601 (2022-09-06), and other languages have no name.
 */
function createFormat(tag) {
    const intl = (kind, options, language = tag) => shared(kind + language + JSON.stringify(options), () => {
        const Kind = Intl[kind];
        // Never the browser's own language, in which a sentence of another would be half written.
        return new Kind([language, 'en-CA'], options);
    });
    const isKnown = Intl.DateTimeFormat.supportedLocalesOf(tag).length;
    const year = (value) => intl('NumberFormat', { useGrouping: false }).format(value);
    return {
        number: (value) => intl('NumberFormat').format(value),
        year,
        date(date) {
            const [, month, day] = date.split('-');
            if (!month)
                return year(Number(date));
            if (!isKnown)
                return date;
            const options = { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' };
            const figures = intl('DateTimeFormat', options).format(toUtc(date));
            if (day && figures[2] === '.')
                return figures;
            return intl('DateTimeFormat', { ...options, month: 'long', day: day && 'numeric' }).format(toUtc(date));
        },
        moment: (ms) => intl('DateTimeFormat', { dateStyle: isKnown ? 'medium' : 'short', timeStyle: 'short' }).format(ms),
        // Of the language alone: extensions and private use, which a feed may name too, make `of` throw.
        languageName: (language) => isKnown ? intl('DisplayNames', { type: 'language', fallback: 'none' }).of(language.replace(/-.*/, '')) : undefined,
        pluralCategory: (n) => intl('PluralRules').select(n),
        intl,
    };
}

export { createFormat };
