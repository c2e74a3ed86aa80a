/*
 * Server rendering is synchronous, so modules that browsers load on demand are imported eagerly here. package.json
 * exports the modules of this folder under the condition `node`.
 */
import './countries.js';
import './map-words.js';
import * as register from '../data/register.js';
import * as network from '../data/network.js';
import * as africa from '../data/outlines/africa.js';
import * as arabStates from '../data/outlines/arab-states.js';
import * as asiaPacific from '../data/outlines/asia-pacific.js';
import * as europe from '../data/outlines/europe.js';
import * as latinAmerica from '../data/outlines/latin-america.js';
import * as northAmerica from '../data/outlines/north-america.js';
import * as world from '../data/outlines/world.js';
import * as places from '../data/places.js';
import * as badgeModule from '../elements/learning-city-badge/badge.lazy.js';
import * as mapModule from '../elements/network-map/map.lazy.js';
import * as chartModule from '../elements/network-stats/chart/chart.lazy.js';
import * as statsModule from '../elements/network-stats/stats.lazy.js';
import * as elements from '../elements/on-demand.js';
import * as characters from '../sources/characters.js';
import * as drupal from '../sources/drupal.js';
import * as feedXml from '../sources/feed-xml.js';
import * as jsonFeedHtml from '../sources/json-feed-html.js';
import * as jsonStat from '../sources/json-stat.js';
import * as formats from '../sources/on-demand.js';
import * as wordpress from '../sources/wordpress.js';
import * as writtenDays from '../sources/written-day.js';
elements.badge.provide(badgeModule);
elements.stats.provide(statsModule);
elements.chart.provide(chartModule);
elements.networkMap.provide(mapModule);
elements.bundledRegister.provide(register);
elements.bundledPlaces.provide(places);
elements.bundledNetwork.provide(network);
for (const [name, file] of Object.entries({
    africa,
    'arab-states': arabStates,
    'asia-pacific': asiaPacific,
    europe,
    'latin-america': latinAmerica,
    'north-america': northAmerica,
    world,
}))
    elements.outlineFiles.get(name)?.provide(file);
formats.characters.provide(characters);
formats.drupal.provide(drupal);
formats.feedXml.provide(feedXml);
formats.jsonFeedHtml.provide(jsonFeedHtml);
formats.jsonStat.provide(jsonStat);
formats.wordpress.provide(wordpress);
formats.writtenDays.provide(writtenDays);
//# sourceMappingURL=eager.js.map