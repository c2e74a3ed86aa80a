import { PERIOD } from '../util/period.js';
import { countedText, localText } from './local-text.js';
import { choice, either, flag, integer, listOf, nothing, number, object, plainDate, qualifier, text, } from './schema.js';
import { sourceKey, sourcesSchema } from './source.js';
/** Maximum number of values of a figure that are read: enough for years of daily values. */
export const MOST_VALUES = 1000;
/** Maximum number of notes of a dataset that are shown; a line below says how many more there are. */
export const MOST_NOTES = 20;
/**
 * The statuses of a value, surest first. Statuses before `superseded` are shown. If one date has several values, the
 * first status wins.
 */
export const STATUSES = ['announced', 'provisional', 'estimated', 'forecast', 'superseded', 'secondary'];
/** One value of a figure on one day. */
const pointSchema = object({
    date: plainDate('The day, month or year that the value describes'),
    value: either(number(), nothing(), 'The value in the unit of its figure; null where it is known to be missing'),
    source: sourceKey(),
}, {
    period: qualifier(text(9, 'The half-year (2022-H1), the quarter (2022-Q3) or the ISO week (2022-W36) that the value describes; date is then its last day. Or the school year (2021/2022); date is then its second year', PERIOD)),
    status: choice(STATUSES, 'announced (default): published by the network; provisional: may still change; estimated; forecast, like every value with a future date; superseded: replaced by a later release; secondary: reported by others. Announced, provisional and estimated values are shown as figures, and forecasts in chart and table', 
    // An unknown word is kept for the record, but its value is never shown as announced.
    'secondary'),
    approximate: qualifier(flag('The source gives a rounded value')),
    flag: qualifier(localText('A remark shown beside the value, in the publisher’s own words: break in series', 300)),
    note: localText('A note for readers of the value', 500),
});
export const figureSchema = object({
    id: text(60, 'Short name. cities, countries, new-cities and new-countries have labels in every language of the library'),
    points: listOf(pointSchema, MOST_VALUES, 'Values in any order'),
}, {
    label: qualifier(countedText('The name of the figure; needed for your own ids')),
    unit: qualifier(countedText('The unit in words, where the label does not name it')),
    symbol: qualifier(text(20, 'A sign of the unit that is written beside the number: €')),
    unitPosition: choice(['start', 'end'], 'Where the symbol is written, or the unit if there is no symbol; after the number by default'),
    multiplier: qualifier(integer('The power of ten that values are multiplied by, 0 to 12: 6 for values in millions', 0, 12)),
    decimals: integer('Digits after the decimal separator, 0 to 10'),
});
/** Figures of a network over time: the document that `<network-stats>` reads. */
export const networkSchema = object({
    figures: listOf(figureSchema, 50, 'The figures, in the order they are shown'),
    sources: sourcesSchema,
}, {
    name: localText('The network’s name'),
    checked: plainDate('When the document was last compared with its sources'),
    updated: plainDate('When the publisher last changed the values'),
    note: localText('A note for readers of the figures', 1000),
    notes: listOf(localText('A note for readers of the figures', 1000), MOST_NOTES, 'Further notes on the figures'),
    moreNotes: integer('Number of notes at the source that are not listed', 0),
    register: text(2048, 'Address of the register that says when a city joined, on the same host as this document; relative addresses are resolved against it'),
}, 'Figures of a network over time');
//# sourceMappingURL=network.js.map