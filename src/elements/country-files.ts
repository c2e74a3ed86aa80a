// Do not modify this file by hand!
// Re-generate this file by running npm run data

import {OnDemand} from '../util/on-demand.js';

/** The names of countries by language. In the page bundle each is a file beside the script. */
export type CountryFile = OnDemand<{readonly names: Readonly<Record<string, string>>}>;
export const countryFiles: ReadonlyMap<string, CountryFile> = /* @__PURE__ */ new Map<string, CountryFile>([
  ['ar', new OnDemand('countries/ar.js', () => import('../data/countries/ar.js'))],
  ['bg', new OnDemand('countries/bg.js', () => import('../data/countries/bg.js'))],
  ['cs', new OnDemand('countries/cs.js', () => import('../data/countries/cs.js'))],
  ['da', new OnDemand('countries/da.js', () => import('../data/countries/da.js'))],
  ['de', new OnDemand('countries/de.js', () => import('../data/countries/de.js'))],
  ['el', new OnDemand('countries/el.js', () => import('../data/countries/el.js'))],
  ['en', new OnDemand('countries/en.js', () => import('../data/countries/en.js'))],
  ['es', new OnDemand('countries/es.js', () => import('../data/countries/es.js'))],
  ['et', new OnDemand('countries/et.js', () => import('../data/countries/et.js'))],
  ['fi', new OnDemand('countries/fi.js', () => import('../data/countries/fi.js'))],
  ['fr', new OnDemand('countries/fr.js', () => import('../data/countries/fr.js'))],
  ['ga', new OnDemand('countries/ga.js', () => import('../data/countries/ga.js'))],
  ['hr', new OnDemand('countries/hr.js', () => import('../data/countries/hr.js'))],
  ['hu', new OnDemand('countries/hu.js', () => import('../data/countries/hu.js'))],
  ['it', new OnDemand('countries/it.js', () => import('../data/countries/it.js'))],
  ['ko', new OnDemand('countries/ko.js', () => import('../data/countries/ko.js'))],
  ['lt', new OnDemand('countries/lt.js', () => import('../data/countries/lt.js'))],
  ['lv', new OnDemand('countries/lv.js', () => import('../data/countries/lv.js'))],
  ['mt', new OnDemand('countries/mt.js', () => import('../data/countries/mt.js'))],
  ['nb', new OnDemand('countries/nb.js', () => import('../data/countries/nb.js'))],
  ['nl', new OnDemand('countries/nl.js', () => import('../data/countries/nl.js'))],
  ['pl', new OnDemand('countries/pl.js', () => import('../data/countries/pl.js'))],
  ['pt', new OnDemand('countries/pt.js', () => import('../data/countries/pt.js'))],
  ['pt-BR', new OnDemand('countries/pt-BR.js', () => import('../data/countries/pt-BR.js'))],
  ['ro', new OnDemand('countries/ro.js', () => import('../data/countries/ro.js'))],
  ['ru', new OnDemand('countries/ru.js', () => import('../data/countries/ru.js'))],
  ['sk', new OnDemand('countries/sk.js', () => import('../data/countries/sk.js'))],
  ['sl', new OnDemand('countries/sl.js', () => import('../data/countries/sl.js'))],
  ['sv', new OnDemand('countries/sv.js', () => import('../data/countries/sv.js'))],
  ['tr', new OnDemand('countries/tr.js', () => import('../data/countries/tr.js'))],
  ['uk', new OnDemand('countries/uk.js', () => import('../data/countries/uk.js'))],
  ['vi', new OnDemand('countries/vi.js', () => import('../data/countries/vi.js'))],
  ['zh-Hans', new OnDemand('countries/zh-Hans.js', () => import('../data/countries/zh-Hans.js'))],
]);
