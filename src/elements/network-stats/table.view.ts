import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../locale/locale.js';
import {formatNumber} from '../../locale/number.js';
import {pickText, type Words} from '../../model/local-text.js';
import type {Figure, Network, Point} from '../../model/network.js';
import {isCurrent, MOST_POINTS, newestWith, type Row, rowsOf} from '../../model/series.js';
import type {PlainDate} from '../../util/plain-date.js';
import {isServer} from '../../util/is-server.js';
import {hostName} from '../../util/safe-url.js';
import {columnWords} from './columns.js';
import {csvText, notesOf} from './csv.js';
import {dateText, flagWords, fullTitle, noDataWords, numberText, remarks} from './labels.js';
import {openFile, toggleFile} from './file.js';

/** Returns true for a row with a value that has been counted or estimated, and not only forecasts. */
const hasCurrent = ({cells}: Row): boolean => cells.some((cell) => cell && isCurrent(cell));

/** All values in a table that readers can open, with a link to a spreadsheet file. */
export function tableView(
  network: Network,
  figures: readonly Figure[],
  rows: readonly Row[],
  asOf: PlainDate | undefined,
  locale: Locale,
): TemplateResult | typeof nothing {
  const {msg} = locale;
  if (!rows.length) return nothing;
  const shown = newestWith(rows, MOST_POINTS, hasCurrent);
  const name = network.name === undefined ? undefined : pickText(network.name, locale.tag)?.text;
  const caption = msg('Values over time', {id: 'caption', desc: 'Title of a table'});
  const notes = notesOf(
    shown.flatMap(({cells}) => cells),
    locale,
  );
  const makeFile = (): string => csvText(figures, rowsOf(network, figures, asOf, true), locale);
  const last = (rows.findLast(hasCurrent) ?? rows.at(-1))?.point.date ?? '';
  return html`<details
    class="all"
    part="table"
    @toggle=${({currentTarget}: Event) => toggleFile(currentTarget as HTMLDetailsElement, makeFile)}
  >
    <summary>${msg('All values in a table', {id: 'table', desc: 'Opens a table'})}</summary>
    <div class="scroll">${valuesTable(figures, shown, notes, caption, locale)}</div>
    ${notesView(notes, locale)}
    ${
      shown.length < rows.length
        ? html`<p class="small">
            ${msg(
              str`Rows shown: ${formatNumber(shown.length, locale)} of ${formatNumber(rows.length, locale)}; the file has all of them.`,
              {
                id: 'shown-rows',
                desc: 'Under a table that is cut short; with two numbers',
              },
            )}
          </p>`
        : nothing
    }
    ${generalNotesView(network, locale)}
    <p class="file">${fileLink(name ?? caption, `network-stats-${last}.csv`, makeFile, locale)}</p>
  </details>`;
}

/** The notes on all figures, as text. */
export function generalNotesView(
  {note, notes = [], moreNotes = 0}: Network,
  locale: Locale,
): readonly TemplateResult[] {
  const all = [note, ...notes].flatMap((each) => (each === undefined ? [] : (pickText(each, locale.tag) ?? [])));
  const more = locale.msg(str`Further notes at the source: ${formatNumber(moreNotes, locale)}`, {
    id: 'more-notes',
    desc: 'Under the notes on figures, if there are too many to show; with their number',
  });
  return [
    ...all.map((each) => html`<p class="small">${bdi(each)}</p>`),
    ...(moreNotes ? [html`<p class="small">${more}</p>`] : []),
  ];
}

/**
 * The link gets its address when it becomes visible: the file is created then, and again on each click. On a server,
 * where no script may follow, the address contains the file.
 */
const fileLink = (title: string, fileName: string, makeFile: () => string, {msg}: Locale): TemplateResult =>
  html`<a
    href=${isServer ? `data:text/csv;charset=utf-8,${encodeURIComponent(makeFile())}` : nothing}
    download=${fileName}
    @click=${({currentTarget}: Event) => openFile((currentTarget as Element).closest('details'), makeFile())}
    >${msg(str`Download as CSV file: ${title}`, {
      id: 'csv',
      desc: 'A link to a file for spreadsheets; with the name of a network',
    })}</a
  >`;

/** Stacked rows change `display`, which removes the semantics of a table; the roles keep them. */
function valuesTable(
  figures: readonly Figure[],
  rows: readonly Row[],
  notes: readonly Words[],
  caption: string,
  locale: Locale,
): TemplateResult {
  const words = columnWords(locale);
  const heads = figures.map((figure) => fullTitle(figure, locale));
  return html`<table class="small" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.date}</th>
        ${heads.map((head) => html`<th class="number" scope="col" role="columnheader">${bdi(head)}</th>`)}
        <th scope="col" role="columnheader">${words.source}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({point, source, cells}) =>
          html`<tr role="row">
            <th scope="row" role="rowheader"><time datetime=${point.date}>${dateText(point, locale)}</time></th>
            ${cells.map((cell, index) => html`<td class="number" role="cell">${label(heads[index])}${valueView(figures[index], cell, notes, locale)}</td>`)}
            <td role="cell">
              ${label({text: words.source})}<a href=${source.url} rel="noopener"
                ><bdi>${source.name ?? hostName(source.url)}</bdi></a
              >
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const bdi = ({text, language}: Words): TemplateResult => html`<bdi lang=${language ?? nothing}>${text}</bdi>`;

/** Repeats the column header next to the value where rows are stacked; hidden from assistive technology. */
const label = (head: Words | undefined): TemplateResult | typeof nothing =>
  head ? html`<span class="label" aria-hidden="true">${bdi(head)}</span>` : nothing;

function valueView(
  figure: Figure | undefined,
  cell: Point | undefined,
  notes: readonly Words[],
  locale: Locale,
): TemplateResult {
  if (!figure || !cell || cell.value === null)
    return html`<span>${noDataWords(locale)}${noteSign(cell, notes, locale)}</span>`;
  const flag = flagWords(cell, locale);
  return html`<span
    >${numberText(figure, cell.value, locale)}${noteSign(cell, notes, locale)}
    ${remarks(cell, locale).map((remark) => html`<span class="unit">${remark}</span>`)}
    ${flag ? html`<span class="unit">(${bdi(flag)})</span>` : nothing}</span
  >`;
}

/** The reference to a value's note below, by number; screen readers hear that it is a note. */
function noteSign(cell: Point | undefined, notes: readonly Words[], locale: Locale): TemplateResult | typeof nothing {
  const [note] = notesOf([cell], locale);
  const index = notes.findIndex(({text}) => text === note?.text);
  if (index < 0) return nothing;
  return html`${'\u00A0'}<sup
      ><span class="quiet">${columnWords(locale).notes} </span>[${formatNumber(index + 1, locale)}]</sup
    >`;
}

/** The notes on single values, sorted by their numbers. */
const notesView = (notes: readonly Words[], locale: Locale): TemplateResult | typeof nothing =>
  notes.length
    ? html`<ol class="notes small" role="list" aria-label=${columnWords(locale).notes}>
        ${notes.map((note, index) => html`<li>[${formatNumber(index + 1, locale)}] ${bdi(note)}</li>`)}
      </ol>`
    : nothing;
