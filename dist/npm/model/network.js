import { PERIOD } from '../util/period.js';
import { countedText, localText } from './local-text.js';
import { choice, either, flag, integer, listOf, nothing, number, object, plainDate, qualifier, text, } from './schema.js';
import { sourceKey, sourcesSchema } from './source.js';
/** Values of one figure that are read: years of days. */
export const MOST_VALUES = 1000;
/** One value of a figure on one day. */
const pointSchema = object({
    date: plainDate('The day, month or year that the value describes'),
    value: either(number(), nothing(), 'The value in the unit of its figure; null where it is known to be missing'),
    source: sourceKey(),
}, {
    period: text(8, 'The quarter (2022-Q3) or the ISO week (2022-W36) that the value describes; date is then its last day', PERIOD),
    status: choice(['announced', 'provisional', 'superseded', 'secondary'], 'announced (default): published by the network; provisional: may still change; superseded: replaced by a later release; secondary: told by others. Only announced and provisional values are shown as figures', 
    // What we do not know the meaning of is kept for the record, and never shown as announced.
    'secondary'),
    approximate: qualifier(flag('The source gives a rounded value')),
    note: localText('What a reader of the value should know', 500),
});
const figureSchema = object({
    id: text(60, 'Short name. cities, countries, new-cities and new-countries have labels in every language of the library'),
    points: listOf(pointSchema, MOST_VALUES, 'Values in any order'),
}, {
    label: countedText('What is counted; needed for ids of your own'),
    unit: qualifier(countedText('The unit in words, where the label does not name it')),
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
    note: localText('What a reader of the figures should know', 1000),
    register: text(2048, 'Address of the register that says when a city joined, on the same host as this document; relative addresses are resolved against it'),
}, 'Figures of a network over time');
//# sourceMappingURL=network.js.map