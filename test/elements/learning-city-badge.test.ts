/* The words and the look of the badge in each state and variant. */
import {expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import '../../src/define/learning-city-badge.js';
import type {LearningCityBadge} from '../../src/elements/learning-city-badge/learning-city-badge.js';
import {watchConsole} from '../support/console.js';
import {has, needs} from '../support/engines.mjs';
import {loadExample} from '../support/examples.js';
import {useFakeNetwork} from '../support/fake-network.js';
import {all, find, show as showElement, styled, tidy} from '../support/show-element.js';
import {seenWords, spokenWords} from '../support/words.js';

const ADDRESS = 'https://town.example/register.json';
const VARIANTS = ['card', 'seal', 'inline'] as const;
const {take} = watchConsole();
const network = useFakeNetwork();

const show = ({lang = 'en', ...attributes}: Record<string, string>): Promise<LearningCityBadge> =>
  showElement('learning-city-badge', {lang}, attributes);
const links = (badge: Element): string[] => all(badge, 'a').map(({textContent}) => tidy(textContent));
const linkOf = (badge: Element): HTMLAnchorElement => {
  const links = all(badge, 'a') as HTMLAnchorElement[];
  expect(links.length).to.equal(1);
  return links[0] as HTMLAnchorElement;
};

/** The words of each state, in English and in Latvian. */
const STATES = [
  {
    state: 'member since a year',
    city: 'Valmiera',
    en: [
      'Valmiera (Latvia) — UNESCO learning city since 2016',
      'Checked: February 2026 Source: network.example (2016)',
    ],
    lv: [
      'Valmiera (Latvija) — UNESCO Izglītības pilsēta kopš 2016. gada',
      'Pārbaudīts: 02.2026. Avots: network.example (2016)',
    ],
  },
  {
    state: 'member in a year',
    city: 'New Harbour',
    en: ['New Harbour (QM) — UNESCO learning city in 2019', 'Checked: February 2026 Source: network.example (2019)'],
    lv: [
      'New Harbour (QM) — UNESCO Izglītības pilsēta 2019. gadā',
      'Pārbaudīts: 02.2026. Avots: network.example (2019)',
    ],
  },
  {
    state: 'city with only an award',
    city: 'Prize Town',
    en: [
      'Prize Town (QM) — Received the UNESCO Learning City Award in 2021',
      'Checked: February 2026 Source: network.example (2021)',
    ],
    lv: [
      'Prize Town (QM) — 2021. gadā saņēma UNESCO Izglītības pilsētas balvu',
      'Pārbaudīts: 02.2026. Avots: network.example (2021)',
    ],
  },
  {
    state: 'former member',
    city: 'Old Harbour',
    en: [
      'Old Harbour (QM) — Was a UNESCO learning city until 2020',
      'Checked: February 2026 Source: network.example (2020)',
    ],
    lv: [
      'Old Harbour (QM) — Bija UNESCO Izglītības pilsēta līdz 2020. gadam',
      'Pārbaudīts: 02.2026. Avots: network.example (2020)',
    ],
  },
] as const;

describe('<learning-city-badge>', () => {
  let register: object;
  beforeEach(async () => {
    const small = (await loadExample('register/small')) as {sources: object};
    // All rows share one source, so that only the states differ.
    const source = {url: 'https://network.example/members'};
    register = {...small, sources: {'unesco-lv': source, invented: source, awards: source}};
    network.answer(ADDRESS, register);
  });

  for (const {state, city, en, lv} of STATES) {
    for (const [lang, [name, origin]] of Object.entries({en, lv})) {
      it(`says in ${lang} for a ${state}: ${name}`, async () => {
        const badge = await show({lang, city, src: ADDRESS});
        expect(links(badge)).to.deep.equal([name]);
        expect(find(badge, 'a').getAttribute('href')).to.equal('https://network.example/members');
        expect(tidy(find(badge, '[part=meta]').textContent)).to.equal(origin);
        await expect(badge).to.be.accessible();
      });
    }
  }

  for (const [lang, words] of [
    ['en', 'Not listed in this register. That does not mean the city is not a member. Checked: February 2026'],
    ['lv', 'Nav iekļauta šajā reģistrā. Tas nenozīmē, ka pilsēta nav tīkla dalībniece. Pārbaudīts: 02.2026.'],
  ] as const) {
    it(`claims nothing in ${lang} about a city that is not in the register, and tells the developer`, async () => {
      // A warning appears only once per page, so each language has a separate address.
      const src = `https://town.example/register-${lang}.json`;
      network.answer(src, register);
      const badge = await show({lang, city: 'Ventspils novads', src});
      expect(seenWords(badge)).to.equal(`Ventspils novads ${words}`);
      expect(links(badge)).to.deep.equal([]);
      expect(badge.matches(':state(ready)')).to.equal(true);
      const warnings = take();
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('similar names: lv-ventspils');
      await expect(badge).to.be.accessible();
    });
  }

  for (const [lang, city, words] of [
    ['lv', 'Ventspils', 'Ventspils (Latvija) — UNESCO Izglītības pilsēta kopš 2022. gada'],
    ['lv', 'ventspils', 'Ventspils (Latvija) — UNESCO Izglītības pilsēta kopš 2022. gada'],
    ['en', 'Ventspils', 'Ventspils (Latvia) — UNESCO learning city since 2022'],
    ['lv', 'Nairobi', 'Nairobi (Kenija) — UNESCO Izglītības pilsēta 2017. gadā'],
    ['en', 'Amman', 'Amman (Jordan) — Received the UNESCO Learning City Award in 2015'],
  ] as const) {
    it(`says in ${lang} for ${city} with the bundled register: ${words}`, async () => {
      const badge = await show({lang, city});
      const link = linkOf(badge);
      expect(tidy(link.textContent)).to.equal(words);
      expect(link.href).to.match(/^https?:/);
      expect(tidy(find(badge, '[part=meta]').textContent)).to.match(/2026.*(Avots|Source): \S+\.\S+ \(\d{4}\)/);
    });
  }

  it('claims nothing about a city that is not in the register', async () => {
    const badge = await show({lang: 'en', city: 'Rīga'});
    expect(all(badge, 'a')).to.deep.equal([]);
    expect(seenWords(badge)).to.match(
      /^Rīga Not listed in this register\. That does not mean the city is not a member\. Checked: /,
    );
    expect(take().join()).to.include('city="Rīga" is not in the register');
  });

  it('names the country of a city that it does not find, if the page gives one', async () => {
    const badge = await show({city: 'Haenam', country: 'KR'});
    expect(seenWords(badge)).to.match(/^Haenam \(South Korea\) Not listed in this register/);
    take();
  });

  it('claims nothing about an ambiguous city, and tells the developer', async () => {
    network.answer(ADDRESS, {
      checked: '2026-02',
      sources: {a: {url: 'https://list.example/'}},
      members: ['AA', 'BB'].map((country) => ({
        id: `${country.toLowerCase()}-newtown`,
        city: 'Newtown',
        country,
        source: 'a',
        since: 2019,
      })),
    });
    const badge = await show({lang: 'en', city: 'Newtown', src: ADDRESS});
    expect(seenWords(badge)).to.equal('Nothing to show');
    expect(take().join()).to.include('matches aa-newtown, bb-newtown: set country, or use an id as city');
    badge.setAttribute('country', 'bb');
    await badge.updateComplete;
    expect(seenWords(badge)).to.include('UNESCO learning city since 2019');
  });

  it('links to the address that the page gives, but to none that runs a script', async () => {
    const badge = await show({city: 'Ventspils', href: '/pilseta'});
    expect(linkOf(badge).href).to.equal(`${location.origin}/pilseta`);
    badge.setAttribute('href', 'java\nscript:alert(1)');
    await badge.updateComplete;
    expect(linkOf(badge).hostname).to.equal('www.unesco.lv');
  });

  for (const [lang, name, origin] of [
    ['en', 'Newtown — UNESCO learning city since 2026', 'Stated by this site'],
    ['lv', 'Newtown — UNESCO Izglītības pilsēta kopš 2026. gada', 'Norāda šī vietne'],
  ] as const) {
    it(`says in ${lang} that the site itself states a membership, and makes no request`, async () => {
      const badge = await show({lang, city: 'Newtown', since: '2026', href: 'https://town.example/learning'});
      expect(links(badge)).to.deep.equal([name]);
      expect(find(badge, 'a').getAttribute('href')).to.equal('https://town.example/learning');
      expect(tidy(find(badge, '[part=meta]').textContent)).to.equal(origin);
      expect(network.asked).to.deep.equal([]);
      badge.removeAttribute('href');
      await badge.updateComplete;
      expect(links(badge)).to.deep.equal([]);
    });
  }

  it('prefers a register to the site’s own statement', async () => {
    const badge = await show({city: 'Valmiera', since: '2010', src: ADDRESS});
    expect(links(badge)).to.deep.equal(['Valmiera (Latvia) — UNESCO learning city since 2016']);
    badge.city = 'Newtown';
    await badge.updateComplete;
    expect(seenWords(badge)).to.include('Not listed in this register');
    take();
  });

  for (const since of [
    'long',
    '1e999',
    '1850',
    '3000',
    '-5',
    '2016.5',
    '',
    '0',
    '0x7E6',
    '2.022e3',
    '+2022',
    ' 2022',
  ]) {
    it(`states nothing for since="${since}", which is not a past year`, async () => {
      const badge = await show({city: 'Ventspils', since});
      expect(badge.matches(':state(empty)')).to.equal(true);
      expect(seenWords(badge)).to.equal('Nothing to show');
      expect(take().join()).to.include(`since="${since}" is not a year from 1900 to the present`);
      badge.removeAttribute('since');
      await waitUntil(() => seenWords(badge).includes('UNESCO learning city since 2022'));
    });
  }

  it('states nothing if the country is not a code, or if the year is invalid, even if a register has the city', async () => {
    const badge = await show({city: 'Newtown', since: '2022', country: 'Narnia'});
    expect(seenWords(badge)).to.equal('Nothing to show');
    take();
    const other = await show({city: 'Valmiera', since: 'abc', src: ADDRESS});
    expect(seenWords(other)).to.equal('Nothing to show');
    take();
  });

  it('names the country of a city that the site states, if the page gives one', async () => {
    const badge = await show({city: 'Newtown', since: '2026', country: 'gb', href: 'https://town.example/'});
    expect(links(badge)).to.deep.equal(['Newtown (United Kingdom) — UNESCO learning city since 2026']);
  });

  it('says once in the console which country it shows if the page gives none', async () => {
    const messages: string[] = [];
    const {info} = console;
    console.info = (text: string) => messages.push(text);
    try {
      await show({city: 'Córdoba'});
      await show({city: 'Córdoba'});
      await show({city: 'Mérida', country: 'MX'});
    } finally {
      console.info = info;
    }
    expect(messages).to.deep.equal([
      '<learning-city-badge city="Córdoba"> shows the city in AR; if that is right, set country="AR"',
    ]);
  });

  for (const [lang, name] of [
    ['de', 'Córdoba (Argentinien)'],
    ['ar', 'Córdoba (الأرجنتين)'],
    ['zh-Hans', 'Córdoba （阿根廷）'],
  ] as const) {
    it(`writes the name of the country in ${lang}: ${name}`, async () => {
      const badge = await show({city: 'Córdoba', country: 'AR', lang});
      await waitUntil(() => badge.matches(':state(ready)'));
      expect(links(badge)[0]).to.match(new RegExp(`^${name.replace(/[()（）]/g, '\\$&')} — `));
    });
  }

  it('writes the name of the country in the new language after a change', async () => {
    const badge = await show({city: 'Córdoba', country: 'AR', lang: 'en'});
    badge.lang = 'lv';
    await waitUntil(() => links(badge)[0]?.startsWith('Córdoba (Argentīna) — UNESCO Izglītības pilsēta'));
  });

  it('adds the country to the brackets of a name', async () => {
    const badge = await show({city: 'kr-seodaemun-gu-seoul'});
    expect(links(badge)[0]).to.match(/^Seodaemun-gu \(Seoul, South Korea\) — /);
  });

  it('states for a former member when it was a member, when it no longer was, and the sources', async () => {
    const badge = await show({city: 'Cali', country: 'CO'});
    expect(links(badge)).to.deep.equal(['Cali (Colombia) — Was a UNESCO learning city in 2020, but no longer in 2026']);
    expect(tidy(find(badge, '[part=meta]').textContent)).to.match(
      /Source: \S+ \(2020\) Source: caracol.com.co \(2026\)$/,
    );
  });

  it('lists the awards of a member, each with its year, and with its source if that differs', async () => {
    const badge = await show({city: 'Prize Harbour', src: ADDRESS});
    expect(seenWords(badge)).to.include(
      'UNESCO learning city since 2018 Received the UNESCO Learning City Award in 2019 (network.example) ' +
        'Received the UNESCO Learning City Award in 2021 (network.example)',
    );
    expect(links(badge).length).to.equal(1);
  });

  it('shows the name in the reader’s language if the register has it', async () => {
    const badge = await show({lang: 'ar', city: 'Al-Madina', src: ADDRESS});
    expect(seenWords(badge)).to.include('المدينة');
    expect(find(badge, '.base').lang).to.equal('ar');
  });

  it('has no dash between two lines, which screen readers would read as a separate line', async () => {
    for (const variant of VARIANTS) {
      const badge = await show({city: 'Nowhere', country: 'LV', variant, src: ADDRESS});
      expect(links(badge)).to.deep.equal([]);
      expect(spokenWords(badge).includes(' — '), variant).to.equal(variant === 'inline');
      take();
    }
  });

  for (const variant of VARIANTS) {
    describe(`as ${variant}`, () => {
      it('has the same words in each variant, as the name of one link', async () => {
        const badge = await show({city: 'Valmiera', variant, src: ADDRESS});
        expect(links(badge)).to.deep.equal(['Valmiera (Latvia) — UNESCO learning city since 2016']);
        const [link] = all(badge, 'a');
        expect(link?.getAttribute('aria-label')).to.equal('Valmiera (Latvia) — UNESCO learning city since 2016');
        expect(spokenWords(badge)).to.match(
          /^Valmiera \(Latvia\) (— )?UNESCO learning city since 2016 Checked: February 2026 Source: network.example \(2016\)$/,
        );
      });

      needs('narrow window')('keeps its words within 320 px at four times the text size', async () => {
        await setViewport({width: 320, height: 800});
        const badge = await show({city: 'Prize Harbour', lang: 'lv', variant, src: ADDRESS});
        styled('learning-city-badge {font-size: 400%}');
        const base = find(badge, '.base');
        expect(base.scrollWidth).to.be.at.most(base.clientWidth);
        const {scrollWidth, clientWidth} = document.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
      });
      if (has('narrow window')) afterEach(() => setViewport({width: 800, height: 600}));

      it('shows the content of the logo slot instead of the drawing', async () => {
        const badge = await show({city: 'Valmiera', variant, src: ADDRESS});
        expect(find(badge, '.mark').getBoundingClientRect().width).to.be.above(20);
        const logo = Object.assign(document.createElement('img'), {slot: 'logo', alt: 'Arms of the town'});
        badge.append(logo);
        expect(find(badge, '.mark').getBoundingClientRect().width).to.equal(0);
        expect(logo.getBoundingClientRect().width).to.be.above(20);
      });

      needs('forced colours')(
        'is drawn in the text colour with forced colours, and if readers want contrast',
        async () => {
          const badge = await show({city: 'Valmiera', variant, src: ADDRESS});
          styled(':root {--civic-accent: rgb(200 100 0)}');
          const fill = (): string => getComputedStyle(find(badge, '.mark path')).fill;
          expect(fill()).to.equal('rgb(200, 100, 0)');
          for (const features of [{'forced-colors': 'active'}, {'prefers-contrast': 'more'}]) {
            await executeServerCommand('media', {features});
            expect(fill(), JSON.stringify(features)).to.equal(getComputedStyle(find(badge, '.words')).color);
          }
        },
      );
      if (has('forced colours')) afterEach(() => executeServerCommand('media', {}));

      it('passes axe in Arabic, on a dark page', async () => {
        // The page has an explicit background, since axe assumes white without one.
        styled(':root {color-scheme: dark; background: Canvas}');
        const badge = await show({lang: 'ar', city: 'Valmiera', variant, src: ADDRESS});
        expect(find(badge, '.base').lang).to.equal('ar');
        expect(getComputedStyle(find(badge, '.words')).colorScheme).to.equal('dark');
        await expect(badge).to.be.accessible();
      });
    });
  }

  it('flows in a line of text as inline, at least 24 px high, and treats an unknown variant as a card', async () => {
    const badge = await show({city: 'Valmiera', variant: 'inline', src: ADDRESS});
    expect(getComputedStyle(badge).display).to.equal('inline-block');
    badge.parentElement?.classList.add('small');
    styled('.small {font-size: 10px}');
    expect(find(badge, '.badge').getBoundingClientRect().height).to.be.at.least(24);
    badge.setAttribute('variant', 'banner');
    await badge.updateComplete;
    expect(find(badge, '.badge').className).to.equal('badge box');
  });

  for (const [look, lang] of [
    ['plain', 'en'],
    ['card', 'lv'],
    ['filled', 'ar'],
  ] as const) {
    it(`has its words on the baseline of the text around it as inline, look ${look}, in ${lang}`, async () => {
      const badge = await show({city: 'Valmiera', variant: 'inline', lang, look, src: ADDRESS});
      const place = badge.parentElement!;
      // Everything fits into one line.
      place.style.inlineSize = '100em';
      /** A box without height lies on the baseline of its line. */
      const onBaseline = (): HTMLElement => {
        const box = document.createElement('span');
        box.style.cssText = 'display: inline-block; inline-size: 1px';
        return box;
      };
      const [before, inside] = [onBaseline(), onBaseline()];
      for (const size of [16, 24]) {
        place.style.font = `${size}px/1.5 sans-serif`;
        badge.before(before);
        find(badge, '.city').append(inside);
        const [outer, inner] = [before, inside].map((box) => box.getBoundingClientRect().bottom);
        expect(inner).to.be.closeTo(outer!, 1);
      }
    });
  }

  for (const lang of ['en', 'lv', 'de', 'fr', 'ru', 'ar', 'zh-Hans']) {
    it(`is legible as a seal that is 96 px wide, in ${lang}: no word is cut, no text is smaller than 11 px`, async () => {
      const badge = await show({city: 'Valmiera', variant: 'seal', lang, src: ADDRESS});
      badge.parentElement!.style.cssText = 'inline-size: 96px; font: 16px/1.5 sans-serif';
      expect(badge.getBoundingClientRect().width).to.equal(96);
      expect(find(badge, '.base').scrollWidth).to.equal(96);
      const texts = document.createTreeWalker(find(badge, '.words'), NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const cut: string[] = [];
      for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
        if (!text.data.trim()) continue;
        expect(parseFloat(getComputedStyle(text.parentElement!).fontSize), text.data).to.be.at.least(11);
        // A Chinese sentence may be broken after any character, and an address after any letter.
        for (const {0: word, index} of text.data.matchAll(/(?<![.\w])[\p{L}\p{M}\d]{2,}(?!\.\w)/gu)) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (!lang.startsWith('zh') && new Set([...range.getClientRects()].map(({top}) => top)).size > 1)
            cut.push(word);
        }
      }
      expect(cut).to.deep.equal([]);
    });
  }

  it('is a heading only if the page requests one', async () => {
    const badge = await show({city: 'Valmiera', src: ADDRESS});
    expect(find(badge, '[part=heading]').localName).to.equal('p');
    badge.setAttribute('heading-level', '2');
    await badge.updateComplete;
    expect(find(badge, '[part=heading]').localName).to.equal('h2');
  });
});
