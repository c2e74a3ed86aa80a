import { nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import type { Figure, Network } from '../../model/network.js';
import { type Row } from '../../model/series.js';
import type { PlainDate } from '../../util/plain-date.js';
/** All values in a table that readers can open, with a link to a spreadsheet file. */
export declare function tableView(network: Network, figures: readonly Figure[], rows: readonly Row[], asOf: PlainDate | undefined, locale: Locale): TemplateResult | typeof nothing;
/** The notes on all figures, as text. */
export declare function generalNotesView({ note, notes, moreNotes }: Network, locale: Locale): readonly TemplateResult[];
