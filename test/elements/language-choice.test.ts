/* These tests have a separate file, and so a fresh page: loaded and added words last for the life of a page. */
import {expect, fixtureSync, html, waitUntil} from '@open-wc/testing';
import {addWords} from '../../src/controllers/language.js';
import '../../src/define/learning-city-badge.js';
import '../../src/define/network-stats.js';
import {formatNumber} from '../../src/locale/number.js';
import {watchConsole} from '../support/console.js';
import {needs} from '../support/engines.mjs';
import {settle} from '../support/fake-clock.js';
import {hasIntlWords} from '../support/intl-words.js';
import {LanguageHost} from '../support/language-host.js';
import {seenWords} from '../support/words.js';

/** Codes that older browsers do not replace; there, the page's next language is used. */
const REPLACED_LATELY: readonly string[] = ['sh', 'tl-PH'];

const LOADING = {
  en: 'Loading…',
  lv: 'Ielādē…',
  de: 'Wird geladen\u00a0…',
  az: 'Yüklənir…',
  bs: 'Učitavanje…',
  fa: 'در حال بارگذاری…',
  fil: 'Naglo-load…',
  he: 'בטעינה…',
  id: 'Memuat…',
  ms: 'Memuatkan…',
  sr: 'Учитавање…',
  'sr-Latn': 'Učitavanje…',
  nb: 'Laster inn\u00a0…',
  pt: 'A carregar…',
  'pt-BR': 'Carregando…',
  'zh-Hans': '正在加载…',
};

/** Browsers without a language write decimals as in English. */
const withoutData = /^1,234\.5$/;

/** Creates a host with a language on a page in another, and waits for its words. */
async function hostIn(page: string, lang: string): Promise<LanguageHost> {
  const place = fixtureSync<HTMLElement>(html`<div lang=${page}><language-host lang=${lang}></language-host></div>`);
  const host = place.querySelector('language-host');
  if (!host) throw new Error('no host');
  await waitUntil(() => host.hasUpdated && host.said.words);
  return host;
}

describe('a language tag', () => {
  const written = watchConsole();

  /** The `lang` attribute, the language of the words, the language of the frame, a number and a day in it. */
  for (const [lang, words, marked, number, day] of [
    ['pt', 'pt', 'pt', /^1\.?234,5$/, '6 de setembro de 2022'],
    ['pt-PT', 'pt', 'pt-PT', /^1\s?234,5$/, '6 de setembro de 2022'],
    ['pt-AO', 'pt', 'pt-AO', /^1\s?234,5$/, '6 de setembro de 2022'],
    ['pt-BR', 'pt-BR', 'pt-BR', /^1\.234,5$/, '6 de setembro de 2022'],
    ['zh', 'zh-Hans', 'zh-Hans', /^1,234\.5$/, '2022年9月6日'],
    ['zh-CN', 'zh-Hans', 'zh-Hans', /^1,234\.5$/, '2022年9月6日'],
    ['zh-TW', 'zh-Hans', 'zh-Hans', /^1,234\.5$/, '2022年9月6日'],
    ['zh-Hans-SG', 'zh-Hans', 'zh-Hans-SG', /^1,234\.5$/, '2022年9月6日'],
    ['zh-Hant-HK', 'zh-Hans', 'zh-Hans', /^1,234\.5$/, '2022年9月6日'],
    ['sr', 'sr', 'sr', /^1\.234,5$/, '06.09.2022.'],
    ['sr-Cyrl-BA', 'sr', 'sr-Cyrl-BA', /^1\.234,5$/, '06.09.2022.'],
    ['sr-Latn', 'sr-Latn', 'sr-Latn', /^1\.234,5$/, '06.09.2022.'],
    ['sr-Latn-ME', 'sr-Latn', 'sr-Latn-ME', /^1\.234,5$/, '06.09.2022.'],
    // In Montenegro Latin script is usual.
    ['sr-ME', 'sr-Latn', 'sr-Latn', /^1\.234,5$/, '06.09.2022.'],
    ['cnr', 'sr-Latn', 'sr-Latn', /^1\.234,5$/, '06.09.2022.'],
    ['sh', 'sr-Latn', 'sr-Latn', /^1\.234,5$/, '06.09.2022.'],
    ['bs', 'bs', 'bs', /^1\.234,5$/, '06. 09. 2022.'],
    ['bs-Cyrl-BA', 'sr', 'sr', /^1\.234,5$/, '06.09.2022.'],
    // Codes that have been replaced.
    ['iw', 'he', 'he', /^1,234\.5$/, '06.09.2022'],
    ['in', 'id', 'id', /^1\.234,5$/, '6 September 2022'],
    ['tl-PH', 'fil', 'fil-PH', /^1,234\.5$/, 'Setyembre 6, 2022'],
    ['fa-IR', 'fa', 'fa-IR', /^۱٬۲۳۴٫۵$/, '۶ سپتامبر ۲۰۲۲'],
    ['az-Latn-AZ', 'az', 'az-Latn-AZ', /^1\.234,5$/, '06.09.2022'],
    ['ms-BN', 'ms', 'ms-BN', /^1\.234,5$/, '6 September 2022'],
    // Other scripts than the words have: the page's next language is used.
    ['az-Cyrl', 'lv', 'lv', /^1\s?234,5$/, '06.09.2022.'],
    ['az-IR', 'lv', 'lv', /^1\s?234,5$/, '06.09.2022.'],
    ['ms-Arab', 'lv', 'lv', /^1\s?234,5$/, '06.09.2022.'],
    ['mn-Mong', 'lv', 'lv', /^1\s?234,5$/, '06.09.2022.'],
    ['hi-Latn', 'lv', 'lv', /^1\s?234,5$/, '06.09.2022.'],
    ['lv_LV', 'lv', 'lv-LV', /^1\s?234,5$/, '06.09.2022.'],
    ['no', 'nb', 'nb', /^1\s234,5$/, '06.09.2022'],
    ['nn', 'nb', 'nb', /^1\s234,5$/, '06.09.2022'],
    ['nn-NO', 'nb', 'nb', /^1\s234,5$/, '06.09.2022'],
    ['nb-NO', 'nb', 'nb-NO', /^1\s234,5$/, '06.09.2022'],
    ['en-GB', 'en', 'en-GB', /^1,234\.5$/, '6 September 2022'],
    ['de-AT', 'de', 'de-AT', /^1[.\s]?234,5$/, '06.09.2022'],
    ['de-CH', 'de', 'de-CH', /^1[’']234\.5$/, '06.09.2022'],
    // Unknown languages: the page's next language is used.
    ['xx', 'lv', 'lv', /^1\s?234,5$/, '06.09.2022.'],
    ['', 'lv', 'lv', /^1\s?234,5$/, '06.09.2022.'],
    ['no such tag', 'lv', 'lv', /^1\s?234,5$/, '06.09.2022.'],
  ] as const) {
    (REPLACED_LATELY.includes(lang) ? needs('forms of CLDR 48') : it)(
      `${JSON.stringify(lang)} on a Latvian page gets the words of ${words}, marked as ${marked}`,
      async () => {
        const host = await hostIn('lv', lang);
        expect(host.said).to.include({words: LOADING[words], lang: marked});
        const {locale} = host.language;
        expect(locale && formatNumber(1234.5, locale)).to.match(hasIntlWords(words) ? number : withoutData);
        expect(
          locale?.format
            .date('2022-09-06')
            .replace(/\u00a0|\u202f/g, ' ')
            .replace(/(\d{4})\.$/, '$1'),
          lang,
        ).to.equal(day.replace(/(\d{4})\.$/, '$1'));
      },
    );
  }

  it('never throws or writes to the console, even if it is invalid', async () => {
    for (const lang of ['xx', 'az-Cyrl', '🇱🇻', 'toString', '__proto__', 'en--US', 'x'.repeat(999)])
      await hostIn(lang, lang);
    expect(written.take()).to.deep.equal([]);
  });
});

describe('addWords', () => {
  watchConsole();

  it('replaces our words on the page at once, also words that are loaded with a view', async () => {
    const place = fixtureSync<HTMLElement>(
      html`<div lang="lv">
        <language-host></language-host>
        <learning-city-badge city="Ventspils"></learning-city-badge>
        <network-stats figures="cities new-cities" as-of="2022-09-06"></network-stats>
      </div>`,
    );
    const [host, badge, figures] = place.children as unknown as [LanguageHost, HTMLElement, HTMLElement];
    // Two views, the register, the figures and the names of countries are separate files, which load slowly on a busy machine.
    await waitUntil(() => badge.matches(':state(ready)') && figures.matches(':state(ready)'), 'both ready', {
      timeout: 10_000,
    });
    expect(seenWords(badge)).to.include('UNESCO Izglītības pilsēta kopš 2022. gada');
    expect(seenWords(figures)).to.include('294 pilsētas').and.include('77 jaunas pilsētas');

    addWords('lv_LV', {loading: 'Nāk'});
    await settle();
    // Words for a variety apply only if the page requests that variety.
    expect(host.said.words).to.equal(LOADING.lv);
    host.lang = 'lv-LV';
    await settle();
    expect(host.said.words).to.equal('Nāk');

    addWords('lv', {since: '{0}: tīklā', 'cities-other': 'pilsētiņas', 'as-of': 'Diena: {0}', loading: 'Drīz'});
    await settle();
    expect(seenWords(badge)).to.include('2022: tīklā');
    expect(seenWords(figures)).to.match(/294 pilsētiņas.*77 jaunas pilsētas.*Diena: 02\.09\.2022/);
    // The words of the variety take precedence over the words of the language.
    expect(host.said.words).to.equal('Nāk');
    host.removeAttribute('lang');
    await settle();
    expect(host.said.words).to.equal('Drīz');
  });

  it('adds words to a variety, whose other words still come from the language', async () => {
    addWords('pt-AO', {loading: 'Já vem'});
    const host = await hostIn('lv', 'pt-AO');
    expect(host.said).to.include({words: 'Já vem', lang: 'pt-AO'});
    expect(host.language.locale?.msg('No news at present', {id: 'no-news'})).to.equal('Atualmente não há notícias');
    expect((await hostIn('lv', 'pt-MZ')).said.words).to.equal(LOADING.pt);
  });

  it('adds a language that had the words of another before, and marks it correctly', async () => {
    addWords('nn', {loading: 'Lastar inn …'});
    const host = await hostIn('lv', 'nn-NO');
    expect(host.said).to.include({words: 'Lastar inn …', lang: 'nn-NO'});
    expect(host.language.locale?.msg('Show more', {id: 'more'})).to.equal('Vis flere');
    expect((await hostIn('lv', 'no')).said).to.include({words: LOADING.nb, lang: 'nb'});
  });

  it('adds a new language, with English for missing words', async () => {
    const place = fixtureSync<HTMLElement>(
      html`<div lang="eo">
        <learning-city-badge city="Ventspils"></learning-city-badge>
        <network-stats figures="cities new-cities" as-of="2022-09-06"></network-stats>
      </div>`,
    );
    const [badge, figures] = place.children as unknown as [HTMLElement, HTMLElement];
    await waitUntil(() => badge.matches(':state(ready)') && figures.matches(':state(ready)'));
    expect(seenWords(figures)).to.include('294 cities');
    addWords('eo', {since: 'Lernanta urbo de Unesko ekde {0}', 'cities-other': 'urboj'});
    await settle();
    expect(seenWords(badge)).to.include('Lernanta urbo de Unesko ekde 2022').and.include('Source:');
    expect(seenWords(figures)).to.include('294 urboj').and.include('77 new cities');
    expect(badge.shadowRoot?.querySelector('[part=base]')?.getAttribute('lang')).to.equal('eo');
    // Another language on the same page.
    expect((await hostIn('eo', 'lv')).said.lang).to.equal('lv');
  });

  it('never throws for invalid tags, ids and texts', async () => {
    for (const tag of ['', '_', 'nonsense tag', '🇱🇻', '__proto__', 'constructor', null, undefined, 5]) {
      expect(() => addWords(tag as string, {loading: 'Nonsense'}), String(tag)).to.not.throw();
    }
    addWords('en', {'no-such-id': 'x', __proto__: 'y', toString: 'z', more: '{0} {9} {x} {', failed: ''});
    const {locale} = (await hostIn('en', 'en')).language;
    expect(locale?.msg('Loading…', {id: 'loading'})).to.equal('Loading…');
    expect(locale?.msg('Nothing', {id: 'nothing-like-this'})).to.equal('Nothing');
  });
});
