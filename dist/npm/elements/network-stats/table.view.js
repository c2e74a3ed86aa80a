import { str } from '@lit/localize';
import { html, nothing } from 'lit';
import { formatNumber } from '../../locale/number.js';
import { pickText } from '../../model/local-text.js';
import { MOST_POINTS, rowsOf } from '../../model/series.js';
import { hostName } from '../../util/safe-url.js';
import { columnWords } from './columns.js';
import { csvText, notesOf } from './csv.js';
import { dateText, fullTitle, noDataWords, numberText, remarks } from './labels.js';
import { openFile, toggleFile } from './file.js';
/** All values in a table that can be opened, and as a file for spreadsheets. */
export function tableView(network, figures, rows, asOf, locale) {
    const { msg } = locale;
    if (!rows.length)
        return nothing;
    const shown = rows.slice(-MOST_POINTS);
    const name = network.name === undefined ? undefined : pickText(network.name, locale.tag)?.text;
    const caption = msg('Values over time', { id: 'caption', desc: 'Title of a table' });
    const makeFile = () => csvText(figures, rowsOf(network, figures, asOf, true), locale);
    const last = rows.at(-1)?.point.date ?? '';
    const note = network.note === undefined ? undefined : pickText(network.note, locale.tag);
    return html `<details
    class="all"
    part="table"
    @toggle=${({ currentTarget }) => toggleFile(currentTarget, makeFile)}
  >
    <summary>${msg('All values in a table', { id: 'table', desc: 'Opens a table' })}</summary>
    <div class="scroll" role="region" tabindex="0" aria-label=${caption}>
      ${valuesTable(figures, shown, caption, locale)}
    </div>
    ${shown.length < rows.length
        ? html `<p class="small">
            ${msg(str `Rows shown: ${formatNumber(shown.length, locale)} of ${formatNumber(rows.length, locale)}, the newest; the file has all of them.`, {
            id: 'newest-rows',
            desc: 'Under a table that is cut short; with two numbers',
        })}
          </p>`
        : nothing}
    ${note ? html `<p class="small"><bdi lang=${note.language ?? nothing}>${note.text}</bdi></p>` : nothing}
    <p class="file">${fileLink(name ?? caption, `network-stats-${last}.csv`, makeFile, locale)}</p>
  </details>`;
}
/* eslint-disable lit-a11y/anchor-is-valid -- The address comes with the file. */
/** A link like any other, once it can be seen: then its file is made, and again when it is followed. */
const fileLink = (title, fileName, makeFile, { msg }) => html `<a
    download=${fileName}
    @click=${({ currentTarget }) => openFile(currentTarget.closest('details'), makeFile())}
    >${msg(str `Download as CSV file: ${title}`, {
    id: 'csv',
    desc: 'A link to a file for spreadsheets; with the name of a network',
})}</a
  >`;
/* eslint-enable lit-a11y/anchor-is-valid */
function valuesTable(figures, rows, caption, locale) {
    const words = columnWords(locale);
    const hasNotes = rows.some(({ cells }) => notesOf(cells, locale).length);
    return html `<table class="small">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.date}</th>
        ${figures.map((figure) => figureHead(figure, locale))}
        ${hasNotes ? html `<th scope="col">${words.notes}</th>` : nothing}
        <th scope="col">${words.source}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(({ point, source, cells }) => html `<tr>
            <th scope="row"><time datetime=${point.date}>${dateText(point, locale)}</time></th>
            ${cells.map((cell, index) => valueCell(figures[index], cell, locale))}
            ${hasNotes ? html `<td class="note">${notesOf(cells, locale).map(({ text, language }) => html `<p><bdi lang=${language ?? nothing}>${text}</bdi></p>`)}</td>` : nothing}
            <td>
              <a href=${source.url} rel="noopener"><bdi>${source.name ?? hostName(source.url)}</bdi></a>
            </td>
          </tr>`)}
    </tbody>
  </table>`;
}
function figureHead(figure, locale) {
    const { text, language } = fullTitle(figure, locale);
    return html `<th class="number" scope="col"><bdi lang=${language ?? nothing}>${text}</bdi></th>`;
}
function valueCell(figure, cell, locale) {
    return figure && cell && cell.value !== null
        ? html `<td class="number">
        ${numberText(figure, cell.value, locale)}
        ${remarks(cell, locale).map((remark) => html `<span class="unit">${remark}</span>`)}
      </td>`
        : html `<td class="number">${noDataWords(locale)}</td>`;
}
//# sourceMappingURL=table.view.js.map