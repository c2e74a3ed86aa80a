/* Imports all readers statically: a check is synchronous, and uses the same readers as the elements. */
import * as characters from '../sources/characters.js';
import * as drupal from '../sources/drupal.js';
import * as feedXml from '../sources/feed-xml.js';
import * as jsonFeedHtml from '../sources/json-feed-html.js';
import * as jsonStat from '../sources/json-stat.js';
import * as formats from '../sources/on-demand.js';
import * as whatItIs from '../sources/what-it-is.js';
import * as wordpress from '../sources/wordpress.js';
import * as writtenDays from '../sources/written-day.js';
formats.characters.provide(characters);
formats.drupal.provide(drupal);
formats.feedXml.provide(feedXml);
formats.jsonFeedHtml.provide(jsonFeedHtml);
formats.jsonStat.provide(jsonStat);
formats.whatItIs.provide(whatItIs);
formats.wordpress.provide(wordpress);
formats.writtenDays.provide(writtenDays);
//# sourceMappingURL=formats.js.map