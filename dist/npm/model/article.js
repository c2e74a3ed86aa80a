import { flag, integer, listOf, number, object, plainDate, text } from './schema.js';
const address = (description) => text(2048, description, '^https?://');
const authorSchema = object({ name: text(200) }, { role: text(200, 'Office or profession'), url: address('A page about the author') });
const share = (description) => number(description, 0, 1);
const focusSchema = object({ x: share('From the left edge, 0, to the right edge, 1'), y: share('From the top edge, 0, to the bottom edge, 1') }, {}, 'The focal point, which stays in view if the edges are cropped');
const pictureSchema = object({ src: address('The picture’s own address') }, {
    alt: text(500, 'A description of the picture for people who cannot see it; without it the picture is decorative'),
    caption: text(300, 'The words below the picture; they need not say who made it'),
    credit: text(300, 'Who made it, or holds the rights'),
    width: integer('In CSS pixels'),
    height: integer('In CSS pixels'),
    focus: focusSchema,
});
/** An article as the widgets show it, independent of its source format. */
const articleSchema = object({
    id: text(2048, 'Stable identifier within its source'),
    title: text(300, 'Headline, plain text'),
}, {
    summary: text(1000, 'Summary of the article, plain text'),
    url: address('Address of the full article'),
    published: plainDate('Day of publication in the publisher’s own zone'),
    modified: plainDate('Day of the last change in the publisher’s own zone'),
    tags: listOf(text(100), 20, 'Topics, the main one first'),
    authors: listOf(authorSchema, 20),
    language: text(35, 'BCP 47 tag of title and summary'),
    publisher: authorSchema,
    picture: pictureSchema,
});
/**
 * The articles of one source, and how many of its items were unreadable. Mappers build it from checked values; tests
 * verify that each mapper conforms to this declaration.
 */
export const newsSchema = object({
    articles: listOf(articleSchema, 1000, 'Readable articles, in the order of the source'),
    skipped: integer('Items of the source that could not be read'),
}, {
    next: address('Address of the next page of the source, with older items'),
    isCut: flag('The source has more than was read, but gives no address for the rest'),
}, 'News of one source');
//# sourceMappingURL=article.js.map