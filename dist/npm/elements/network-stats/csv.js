import { pickText } from '../../model/local-text.js';
import { addressCell, dialectOf } from './dialect.js';
import { toCsv } from './to-csv.js';
import { hostName } from '../../util/safe-url.js';
import { columnWords } from './columns.js';
import { flagWords, fullTitle, fullValue } from './labels.js';
/**
 * All values of some figures as a spreadsheet: the complete record, including superseded and secondary values, each
 * with its status. Headers are in the reader's language, and columns and decimals have the separators of its
 * spreadsheets. For other programs, dates are ISO 8601 and the status is the document's keyword.
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
            addressCell(source.url),
        ]),
    ], dialectOf(locale));
}
/** The notes for some values, without duplicates. */
export const notesOf = (cells, { tag }) => once(cells.map((cell) => (cell?.note === undefined ? undefined : pickText(cell.note, tag))));
/** The publisher's status labels for some values, without duplicates. */
const flagsOf = (cells, locale) => once(cells.map((cell) => cell && flagWords(cell, locale)));
const once = (all) => [
    ...new Map(all.flatMap((words) => (words ? [[words.text, words]] : []))).values(),
];
//# sourceMappingURL=csv.js.map