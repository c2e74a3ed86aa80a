import { pickText } from '../../model/local-text.js';
import { toCsv } from './to-csv.js';
import { hostName } from '../../util/safe-url.js';
import { columnWords } from './columns.js';
import { fullTitle } from './labels.js';
/**
 * Every value of some figures as a spreadsheet: the record as a whole, superseded and secondary values included, each
 * with its status. Heads are in the reader's language; dates are ISO 8601, numbers plain and the status a word of the
 * document, for other programs.
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
            ...cells.map((cell) => cell?.value ?? undefined),
            [point.status ?? 'announced', ...(cells.some((cell) => cell?.approximate) ? ['approximate'] : [])].join(' '),
            notesOf(cells, locale)
                .map(({ text }) => text)
                .join(' '),
            source.name ?? hostName(source.url),
            source.url,
        ]),
    ]);
}
/** What a reader of a row should know, each note once. */
export function notesOf(cells, { tag }) {
    const notes = cells.flatMap((cell) => (cell?.note === undefined ? [] : (pickText(cell.note, tag) ?? [])));
    return [...new Map(notes.map((note) => [note.text, note])).values()];
}
//# sourceMappingURL=csv.js.map