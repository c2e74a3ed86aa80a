// Do not modify this file by hand!
// Re-generate this file by running npm run data

import {OnDemand} from '../util/on-demand.js';

interface CountryNames {
  readonly names: Readonly<Record<string, string>>;
}
/** The names of countries in one language. In the page bundle each is a file beside the script. */
export type CountryFile = OnDemand<CountryNames>;
/** An entry of the table: the file has the name of its language. */
const entry = (code: string, load: () => Promise<CountryNames>): readonly [string, CountryFile] => [
  code,
  new OnDemand(`countries/${code}.js`, load),
];
export const countryFiles: ReadonlyMap<string, CountryFile> = /* @__PURE__ */ new Map<string, CountryFile>([
  entry('ar', () => import('../data/countries/ar.js')),
  entry('az', () => import('../data/countries/az.js')),
  entry('bg', () => import('../data/countries/bg.js')),
  entry('bs', () => import('../data/countries/bs.js')),
  entry('ca', () => import('../data/countries/ca.js')),
  entry('cs', () => import('../data/countries/cs.js')),
  entry('cy', () => import('../data/countries/cy.js')),
  entry('da', () => import('../data/countries/da.js')),
  entry('de', () => import('../data/countries/de.js')),
  entry('el', () => import('../data/countries/el.js')),
  entry('en', () => import('../data/countries/en.js')),
  entry('es', () => import('../data/countries/es.js')),
  entry('et', () => import('../data/countries/et.js')),
  entry('fa', () => import('../data/countries/fa.js')),
  entry('fi', () => import('../data/countries/fi.js')),
  entry('fil', () => import('../data/countries/fil.js')),
  entry('fr', () => import('../data/countries/fr.js')),
  entry('ga', () => import('../data/countries/ga.js')),
  entry('he', () => import('../data/countries/he.js')),
  entry('hi', () => import('../data/countries/hi.js')),
  entry('hr', () => import('../data/countries/hr.js')),
  entry('hu', () => import('../data/countries/hu.js')),
  entry('hy', () => import('../data/countries/hy.js')),
  entry('id', () => import('../data/countries/id.js')),
  entry('is', () => import('../data/countries/is.js')),
  entry('it', () => import('../data/countries/it.js')),
  entry('ja', () => import('../data/countries/ja.js')),
  entry('ka', () => import('../data/countries/ka.js')),
  entry('ko', () => import('../data/countries/ko.js')),
  entry('lt', () => import('../data/countries/lt.js')),
  entry('lv', () => import('../data/countries/lv.js')),
  entry('mk', () => import('../data/countries/mk.js')),
  entry('mn', () => import('../data/countries/mn.js')),
  entry('ms', () => import('../data/countries/ms.js')),
  entry('mt', () => import('../data/countries/mt.js')),
  entry('nb', () => import('../data/countries/nb.js')),
  entry('nl', () => import('../data/countries/nl.js')),
  entry('pl', () => import('../data/countries/pl.js')),
  entry('pt', () => import('../data/countries/pt.js')),
  entry('pt-BR', () => import('../data/countries/pt-BR.js')),
  entry('ro', () => import('../data/countries/ro.js')),
  entry('ru', () => import('../data/countries/ru.js')),
  entry('sk', () => import('../data/countries/sk.js')),
  entry('sl', () => import('../data/countries/sl.js')),
  entry('sq', () => import('../data/countries/sq.js')),
  entry('sr', () => import('../data/countries/sr.js')),
  entry('sr-Latn', () => import('../data/countries/sr-Latn.js')),
  entry('sv', () => import('../data/countries/sv.js')),
  entry('th', () => import('../data/countries/th.js')),
  entry('tr', () => import('../data/countries/tr.js')),
  entry('uk', () => import('../data/countries/uk.js')),
  entry('vi', () => import('../data/countries/vi.js')),
  entry('zh-Hans', () => import('../data/countries/zh-Hans.js')),
]);
