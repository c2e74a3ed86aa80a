// Do not modify this file by hand!
// Re-generate this file by running npm run locales

import type {Language} from './locale.js';

/** Languages that are loaded on demand. In the page bundle each is a file beside the script. */
export const files: Map<string, () => Promise<Language>> = new Map<string, () => Promise<Language>>([
  ['ar', () => import('./generated/ar.js')],
  ['bg', () => import('./generated/bg.js')],
  ['cs', () => import('./generated/cs.js')],
  ['da', () => import('./generated/da.js')],
  ['de', () => import('./generated/de.js')],
  ['el', () => import('./generated/el.js')],
  ['es', () => import('./generated/es.js')],
  ['et', () => import('./generated/et.js')],
  ['fi', () => import('./generated/fi.js')],
  ['fr', () => import('./generated/fr.js')],
  ['ga', () => import('./generated/ga.js')],
  ['hr', () => import('./generated/hr.js')],
  ['hu', () => import('./generated/hu.js')],
  ['it', () => import('./generated/it.js')],
  ['ko', () => import('./generated/ko.js')],
  ['lt', () => import('./generated/lt.js')],
  ['mt', () => import('./generated/mt.js')],
  ['nb', () => import('./generated/nb.js')],
  ['nl', () => import('./generated/nl.js')],
  ['pl', () => import('./generated/pl.js')],
  ['pt-BR', () => import('./generated/pt-BR.js')],
  ['pt', () => import('./generated/pt.js')],
  ['ro', () => import('./generated/ro.js')],
  ['ru', () => import('./generated/ru.js')],
  ['sk', () => import('./generated/sk.js')],
  ['sl', () => import('./generated/sl.js')],
  ['sv', () => import('./generated/sv.js')],
  ['tr', () => import('./generated/tr.js')],
  ['uk', () => import('./generated/uk.js')],
  ['vi', () => import('./generated/vi.js')],
  ['zh-Hans', () => import('./generated/zh-Hans.js')],
]);
