import { choice, mapOf, object, qualifier, text } from './schema.js';
/** Where a statement was found. */
export const sourceSchema = object({ url: text(2048, 'The page that says so', '^https?://') }, {
    name: text(200, 'Who says so; without one the host of the page is shown'),
    kind: qualifier(choice(['official', 'reprint', 'press'], 'official: of the network, a National Commission or another public body; reprint: the words of whoever name says, on another site; press: a report by others')),
});
/** Rows refer to a source by key, so that each is written once. */
export const sourcesSchema = mapOf(sourceSchema, 'Sources by a short key of your choice');
/** A key of the document's `sources`. */
export const sourceKey = (description = 'Key of one of the sources') => text(60, description);
//# sourceMappingURL=source.js.map