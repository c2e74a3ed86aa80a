/*
 * The page bundle, loaded with one script tag. It registers all five elements and fills placeholders. It has no exports
 * that a page needs.
 */
import {LearningCityBadge, NetworkMap, NetworkStats, NewsCard, NewsList} from './elements/all.js';
import {badge, stats} from './elements/on-demand.js';
import {allowOrigins} from './http/allowed-origins.js';
import {createImporter} from './script-tag/import-pinned.js';
import {watchPlaceholders, type Widget} from './script-tag/placeholders.js';
import {readScriptTag} from './script-tag/settings.js';
import {setDefaultTimeZone} from './util/time-zone.js';
import {setImporter} from './util/import-file.js';

const elements = {
  'learning-city-badge': LearningCityBadge,
  'network-map': NetworkMap,
  'network-stats': NetworkStats,
  'news-card': NewsCard,
  'news-list': NewsList,
};
const settings = readScriptTag(import.meta.url);
const {prefix, limits, timeZone} = settings;
setImporter(createImporter(settings));
// The page also trusts the script's own host.
for (const limit of limits) allowOrigins(`${new URL(import.meta.url).origin} ${limit}`);

// Preloads before the elements are defined: each element would request its view only after all of them have been
// created. An image or a form named `querySelector` would shadow that method; Lit needs `querySelectorAll` anyway.
const isOnPage = (name: string): boolean =>
  document.querySelectorAll(`:is(${prefix}${name}, [data-widget=${name}]):not([loading=lazy], [data-loading=lazy])`)
    .length > 0;
if (isOnPage('learning-city-badge')) badge.preload();
if (isOnPage('network-stats')) stats.preload();

setDefaultTimeZone(timeZone);
watchPlaceholders(
  new Map(
    Object.entries(elements)
      .filter(([name, Widget]) => Widget.define(prefix + name))
      .map(([name]) => [name, customElements.get(prefix + name) as unknown as Widget]),
  ),
);
