import {localText} from './local-text.js';
import {choice, flag, type Infer, listOf, number, object, plainDate, text} from './schema.js';
import {sourceKey, sourcesSchema} from './source.js';

/** One value of a figure on one day. */
const pointSchema = object(
  {
    date: plainDate('The day, month or year that the value describes'),
    value: number('The value in the unit of its figure'),
    source: sourceKey(),
  },
  {
    status: choice(
      ['announced', 'provisional', 'superseded', 'secondary'],
      'announced (default): published by the network; provisional: may still change; superseded: replaced by a later release; secondary: told by others. Only announced and provisional values are shown as figures',
      // What we do not know the meaning of is kept for the record, and never shown as announced.
      'secondary',
    ),
    approximate: flag('The source gives a rounded value'),
    note: text(500, 'What a reader of the value should know'),
  },
);
export type Point = Infer<typeof pointSchema>;

const figureSchema = object(
  {
    id: text(
      60,
      'Short name. cities, countries, new-cities and new-countries have labels in every language of the library',
    ),
    points: listOf(pointSchema, 1000, 'Values in any order'),
  },
  {
    label: localText('What is counted; needed for ids of your own'),
  },
);
export type Figure = Infer<typeof figureSchema>;

/** Figures of a network over time: the document that `<network-stats>` reads. */
export const networkSchema = object(
  {
    figures: listOf(figureSchema, 50, 'The figures, in the order they are shown'),
    sources: sourcesSchema,
  },
  {
    name: localText('The network’s name'),
    checked: plainDate('When the document was last compared with its sources'),
  },
  'Figures of a network over time',
);
export type Network = Infer<typeof networkSchema>;
