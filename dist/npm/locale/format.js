import { isSameLanguage } from '../util/language-tag.js';
import { toUtc } from '../util/plain-date.js';
import { shared } from './intl.js';

/** A text with its placeholders, `{0}` and so on, filled in; those without a value stay. */
const fill = (template, values = []) => template.split('{').reduce((text, part) => {
    const value = part[1] === '}' ? values[Number(part[0])] : undefined;
    return text + (value === undefined ? `{${part}` : `${value}${part.slice(2)}`);
});
/**
 * Formats for a canonical language tag.
 *
 * A day or a month is written in figures where the language writes it with dots (06.09.2022), which can't be mistaken
 * and needs no inflection inside a sentence; elsewhere with the month's name (September 6, 2022), since 9/6 has two
 * readings.
 * Browsers know no months, and no names, in some languages: there a day is written as in ISO 8601 (2022-09-06), and
 * other languages have no name.
 *
 * @param forms how the language writes a day (tools/forms.mjs), without asking `Intl`, which takes tens of milliseconds
 *   to wake up; none for a region that writes it in another way
 */
function createFormat(tag, forms = {}) {
    const intl = (kind, options, language = tag) => shared(kind + language + JSON.stringify(options), () => {
        const Kind = Intl[kind];
        // Never the browser's own language, in which a sentence of another would be half written.
        return new Kind([language, 'en-GB'], options);
    });
    const isKnown = (formatter) => isSameLanguage(formatter.resolvedOptions().locale, tag);
    const form = forms.form?.slice(4);
    const months = forms.months?.split('|');
    const year = (value) => form ? String(value) : intl('NumberFormat', { useGrouping: false }).format(value);
    const date = (date) => {
        const [of, month, day] = date.split('-');
        if (!month)
            return year(Number(date));
        const known = day ? form : forms.month;
        if (known)
            return fill(known, months ? [Number(day), months[Number(month) - 1], of] : [day, month, of]);
        const options = { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: day && '2-digit' };
        const figures = intl('DateTimeFormat', options);
        if (!isKnown(figures))
            return date;
        const text = figures.format(toUtc(date));
        if (text[2] === '.')
            return text;
        return intl('DateTimeFormat', { ...options, month: 'long', day: day && 'numeric' }).format(toUtc(date));
    };
    return {
        year,
        date,
        // The visitor's day by way of Swedish, which writes it as ISO 8601.
        moment: (ms) => `${date(new Date(ms).toLocaleDateString('sv'))} ${intl('DateTimeFormat', { timeStyle: 'short' }).format(ms)}`,
        languageName(language) {
            const names = intl('DisplayNames', { type: 'language', fallback: 'none' });
            // Of the language alone: extensions and private use, which a feed may name too, make `of` throw.
            return isKnown(names) ? names.of(language.replace(/-.*/, '')) : undefined;
        },
        pluralCategory: (n) => intl('PluralRules').select(n),
        intl,
    };
}

export { createFormat, fill };
