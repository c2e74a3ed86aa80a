import { choice, mapOf, object, qualifier, text } from './schema.js';
/** The source of a statement. */
export const sourceSchema = object({ url: text(2048, 'The page that says so', '^https?://') }, {
    name: text(200, 'The publisher; by default the host of the page'),
    kind: qualifier(choice(['official', 'reprint', 'press'], 'official: from the network, a National Commission or another public body; reprint: a text by the body in name, on another site; press: a report by others')),
});
/** Rows refer to sources by key, so that each source is written only once. */
export const sourcesSchema = mapOf(sourceSchema, 'Sources by a short key of your choice');
/** A key of the document's `sources`. */
export const sourceKey = (description = 'Key of one of the sources') => text(60, description);
//# sourceMappingURL=source.js.map