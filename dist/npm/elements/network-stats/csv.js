import { pickText } from '../../model/local-text.js';
import { toCsv } from './to-csv.js';
import { hostName } from '../../util/safe-url.js';
import { columnWords } from './columns.js';
import { flagWords, fullTitle, fullValue } from './labels.js';
/**
 * Every value of some figures as a spreadsheet: the record as a whole, superseded and secondary values included, each
 * with its status. Heads are in the reader's language, and columns and decimals are separated as its spreadsheets do
 * it; dates are ISO 8601 and the status a word of the document, for other programs.
 */
export function csvText(figures, rows, locale) {
    const words = columnWords(locale);
    const head = [
        words.date,
        ...figures.map((figure) => fullTitle(figure, locale).text),
        words.status,
        words.notes,
        words.source,
        `${words.source} (URL)`,
    ];
    return toCsv([
        head,
        ...rows.map(({ point, source, cells }) => [
            point.period ?? point.date,
            ...cells.map((cell, index) => {
                const figure = figures[index];
                return figure && cell && cell.value !== null ? fullValue(figure, cell.value) : undefined;
            }),
            [point.status ?? 'announced', ...(cells.some((cell) => cell?.approximate) ? ['approximate'] : [])].join(' '),
            [...flagsOf(cells, locale), ...notesOf(cells, locale)].map(({ text }) => text).join(' '),
            source.name ?? hostName(source.url),
            source.url,
        ]),
    ], dialectOf(locale));
}
/** Regions and languages that write a decimal point and separate lists by semicolons all the same. */
const SEMICOLON = /^ar(-|$)|-(CH|LI)$/;
/**
 * How the spreadsheets of a language read a file. They go by the list separator of the computer: a semicolon where the
 * comma separates decimals, since one character can't do both.
 */
function dialectOf({ tag, format }) {
    const hasComma = format.intl('NumberFormat').format(1.5).includes(',');
    return { separator: hasComma || SEMICOLON.test(tag) ? ';' : ',', decimal: hasComma ? ',' : '.' };
}
/** What a reader of some values should know, each note once. */
export const notesOf = (cells, { tag }) => once(cells.map((cell) => (cell?.note === undefined ? undefined : pickText(cell.note, tag))));
/** The status of some values in the publisher's words, each once. */
const flagsOf = (cells, locale) => once(cells.map((cell) => cell && flagWords(cell, locale)));
const once = (all) => [
    ...new Map(all.flatMap((words) => (words ? [[words.text, words]] : []))).values(),
];
//# sourceMappingURL=csv.js.map