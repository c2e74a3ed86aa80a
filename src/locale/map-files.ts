// Do not modify this file by hand!
// Re-generate this file by running npm run locales

import {OnDemand} from '../util/on-demand.js';
import type {Language} from './locale.js';

/** The words of a map in languages that are loaded on demand. */
export type MapWords = OnDemand<Pick<Language, 'templates'>>;
export const mapWords: ReadonlyMap<string, MapWords> = /* @__PURE__ */ new Map<string, MapWords>([
  ['ar', new OnDemand('map-words/ar.js', () => import('./generated/map/ar.js'))],
  ['bg', new OnDemand('map-words/bg.js', () => import('./generated/map/bg.js'))],
  ['cs', new OnDemand('map-words/cs.js', () => import('./generated/map/cs.js'))],
  ['da', new OnDemand('map-words/da.js', () => import('./generated/map/da.js'))],
  ['de', new OnDemand('map-words/de.js', () => import('./generated/map/de.js'))],
  ['el', new OnDemand('map-words/el.js', () => import('./generated/map/el.js'))],
  ['es', new OnDemand('map-words/es.js', () => import('./generated/map/es.js'))],
  ['et', new OnDemand('map-words/et.js', () => import('./generated/map/et.js'))],
  ['fi', new OnDemand('map-words/fi.js', () => import('./generated/map/fi.js'))],
  ['fr', new OnDemand('map-words/fr.js', () => import('./generated/map/fr.js'))],
  ['ga', new OnDemand('map-words/ga.js', () => import('./generated/map/ga.js'))],
  ['hr', new OnDemand('map-words/hr.js', () => import('./generated/map/hr.js'))],
  ['hu', new OnDemand('map-words/hu.js', () => import('./generated/map/hu.js'))],
  ['it', new OnDemand('map-words/it.js', () => import('./generated/map/it.js'))],
  ['ko', new OnDemand('map-words/ko.js', () => import('./generated/map/ko.js'))],
  ['lt', new OnDemand('map-words/lt.js', () => import('./generated/map/lt.js'))],
  ['mt', new OnDemand('map-words/mt.js', () => import('./generated/map/mt.js'))],
  ['nb', new OnDemand('map-words/nb.js', () => import('./generated/map/nb.js'))],
  ['nl', new OnDemand('map-words/nl.js', () => import('./generated/map/nl.js'))],
  ['pl', new OnDemand('map-words/pl.js', () => import('./generated/map/pl.js'))],
  ['pt-BR', new OnDemand('map-words/pt-BR.js', () => import('./generated/map/pt-BR.js'))],
  ['pt', new OnDemand('map-words/pt.js', () => import('./generated/map/pt.js'))],
  ['ro', new OnDemand('map-words/ro.js', () => import('./generated/map/ro.js'))],
  ['ru', new OnDemand('map-words/ru.js', () => import('./generated/map/ru.js'))],
  ['sk', new OnDemand('map-words/sk.js', () => import('./generated/map/sk.js'))],
  ['sl', new OnDemand('map-words/sl.js', () => import('./generated/map/sl.js'))],
  ['sv', new OnDemand('map-words/sv.js', () => import('./generated/map/sv.js'))],
  ['tr', new OnDemand('map-words/tr.js', () => import('./generated/map/tr.js'))],
  ['uk', new OnDemand('map-words/uk.js', () => import('./generated/map/uk.js'))],
  ['vi', new OnDemand('map-words/vi.js', () => import('./generated/map/vi.js'))],
  ['zh-Hans', new OnDemand('map-words/zh-Hans.js', () => import('./generated/map/zh-Hans.js'))],
]);
