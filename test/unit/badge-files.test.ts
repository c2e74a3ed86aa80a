import {expect} from '@open-wc/testing';
import {
  type BadgeContent,
  contentFromCity,
  contentFromRegister,
  type Refusal,
  type Wording,
  wordingIn,
} from '../../src/badge-file/badge-content.js';
import {badgeHtml} from '../../src/badge-file/badge-html.js';
import {layOut, lineWidth} from '../../src/badge-file/badge-layout.js';
import {THEMES, type Variant, VARIANTS} from '../../src/badge-file/badge-look.js';
import {badgeSvg} from '../../src/badge-file/badge-svg.js';
import {element} from '../../src/badge-file/markup.js';
import {balanceText, textWidth, wrapText} from '../../src/badge-file/text-width.js';
import {text as registerText} from '../../src/data/register.js';
import {chooseLocale} from '../../src/locale/catalog.js';
import {files} from '../../src/locale/files.js';
import type {Member, Register} from '../../src/model/register.js';
import {readRegister} from '../../src/sources/register.js';
import {parseXml, type XmlElement} from '../../src/sources/xml.js';
import {loadExample} from '../support/examples.js';

const LANGUAGES = ['en', 'lv', 'ar'];
const ALL_LANGUAGES = ['en', 'lv', ...files.keys()];

async function wordingOf(tag: string): Promise<Wording> {
  for (;;) {
    const locale = chooseLocale([tag]);
    if (!(locale instanceof Promise)) return wordingIn(locale);
    await locale;
  }
}

const isContent = (content: BadgeContent | Refusal): content is BadgeContent => 'words' in content;
function contentOf(register: Register, wording: Wording, city: string, country?: string, href?: string): BadgeContent {
  const content = contentFromRegister(register, city, country, wording, href);
  if (!isContent(content)) throw new Error(content.refusal);
  return content;
}
const refusalOf = (register: Register, wording: Wording, city: string, country?: string): string => {
  const content = contentFromRegister(register, city, country, wording);
  return isContent(content) ? '' : content.refusal;
};

/** Finds all elements with a name, in document order. */
const all = (root: XmlElement, name: string): XmlElement[] => [
  ...(root.name === name ? [root] : []),
  ...root.children.flatMap((child) => all(child, name)),
];
/** The text of an element, without direction marks. */
const textIn = ({text, children}: XmlElement): string =>
  (text + children.map(textIn).join('')).replace(/[\u2066-\u2069]/g, '');
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** All lines of a drawing, in order. */
const linesIn = (svg: string): string => words(all(parseXml(svg), 'text').map(textIn).join(' '));
/** The texts of the lines of a layout. */
const laidOut = (content: BadgeContent, variant: Variant): string[] =>
  layOut(content, variant).lines.map(({runs}) => runs.map(({text}) => text).join(''));

/** Makes a register of cities, each with a source. */
const registerOf = (rows: readonly (Partial<Member> & {city: string})[]): Register => ({
  checked: '2026-02-14',
  sources: {
    old: {url: 'https://network.example/members'},
    new: {url: 'https://news.example/article', name: 'Acme Inc.'},
  },
  members: rows.map((row, index) => ({id: `xa-${index}`, country: 'QM', source: 'old', ...row})),
});

/** Rows for each kind of statement and each precision of a date. */
const KINDS = registerOf([
  {city: 'Member', since: 2016},
  {city: 'Member and seen', since: 2016, seen: 2023, seenSource: 'new', checked: '2026'},
  {city: 'Seen', seen: 2019, checked: '2026-02'},
  {city: 'Gone', since: 2016, gone: 2022, goneSource: 'new'},
  {city: 'Until', since: 2016, until: 2020, source: 'new'},
  {
    city: 'Award',
    awards: [
      {year: 2015, source: 'old'},
      {year: 2019, source: 'new'},
    ],
  },
  {city: 'Member (District)', since: 2016, awards: [{year: 2021, source: 'new'}]},
]);
const contentsOf = (wording: Wording): BadgeContent[] => [
  ...KINDS.members.map(({city}) => contentOf(KINDS, wording, city)),
  contentFromCity('Stated', 'LV', 2022, 'https://town.example/learning', wording),
];

/** Shows markup on this page while a callback measures it. */
function shown<T>(markup: string, width: number, look: (holder: HTMLElement) => T): T {
  const holder = document.createElement('div');
  holder.style.inlineSize = `${width}px`;
  holder.append(new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!);
  document.body.append(holder);
  try {
    return look(holder);
  } finally {
    holder.remove();
  }
}

/** The lines of a text as the page has wrapped them, without spaces at their ends. */
function renderedLines(root: HTMLElement): string[] {
  const lines: string[] = [];
  let bottom = -Infinity;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const {data} = walker.currentNode as Text;
    for (const {0: character, index} of data.matchAll(/\P{M}\p{M}*/gu)) {
      const range = document.createRange();
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + character.length);
      const box = range.getBoundingClientRect();
      if (character.trim() && box.top > bottom - 4) lines.push('');
      const line = lines.pop();
      if (line !== undefined) lines.push(line + character);
      if (character.trim()) bottom = box.bottom;
    }
  }
  return lines.map((line) => line.trim());
}

describe('a badge file', () => {
  let bundled: Register;
  let small: Register;
  let en: Wording;
  let ar: Wording;
  const wordings: Wording[] = [];
  before(async () => {
    bundled = readRegister(JSON.parse(registerText));
    small = readRegister(await loadExample('register/small'));
    for (const tag of LANGUAGES) wordings.push(await wordingOf(tag));
    [en, , ar] = wordings as [Wording, Wording, Wording];
  });

  /** The rows of a register that support a statement. */
  const stateable = (register: Register): Member[] =>
    register.members.filter(({id, country}) => isContent(contentFromRegister(register, id, country, en)));

  const canvas = document.createElement('canvas').getContext('2d')!;
  /** Most texts are in many badges, and measuring takes most of the time here. */
  const measured = new Map<string, number>();
  function widthOf(text: string, font: string): number {
    const key = `${font} ${text}`;
    let width = measured.get(key);
    if (width === undefined) {
      canvas.font = font;
      ({width} = canvas.measureText(text));
      measured.set(key, width);
    }
    return width;
  }

  for (const [index, language] of LANGUAGES.entries()) {
    it(`is complete and fits its frame for every row of the register, in all variants, in ${language}`, () => {
      const wording = wordings[index]!;
      let tightest = 1;
      for (const {city, country} of stateable(bundled)) {
        const content = contentOf(bundled, wording, city, country);
        for (const variant of VARIANTS) {
          const svg = badgeSvg(content, variant, 'auto');
          const read = linesIn(svg).replaceAll(' ', '');
          expect(read, city).to.include(content.city.replaceAll(' ', ''));
          expect(read, city).to.include(content.words.replaceAll(' ', ''));
          const {lines, width, height} = layOut(content, variant);
          for (const line of lines) {
            expect(lineWidth(line), `${city} ${variant}`).to.be.at.most(line.room + 0.01);
            expect(line.room).to.be.at.most(width);
            expect(line.y).to.be.within(0, height);
            for (const {size} of line.runs) expect(size % 1).to.equal(0);
            // Real fonts: the system font, and the narrowest and the widest common fonts.
            for (const family of ['system-ui', 'Liberation Sans, Arial', 'DejaVu Sans, Verdana']) {
              const real = line.runs.reduce(
                (sum, {text, size, isBold}) => sum + widthOf(text, `${isBold ? 700 : 400} ${size}px ${family}`),
                0,
              );
              tightest = Math.min(tightest, 1 - real / line.room);
              expect(real, `${city} ${variant} ${family}: ${line.runs.map(({text}) => text).join('')}`).to.be.at.most(
                line.room,
              );
            }
          }
        }
        const html = badgeHtml(content, 'card', 'light');
        expect(words(textIn(parseXml(html)))).to.include(content.words);
      }
      expect(tightest).to.be.within(0, 0.2);
    }).timeout(60_000);
  }

  it('has the same text as the element: year, language, date of the check, and source', () => {
    const {origin, ...rest} = contentOf(small, wordings[1]!, 'ventspils');
    const [checked, source] = origin;
    expect(rest).to.deep.include({
      id: 'lv-ventspils',
      city: 'Ventspils (Latvija)',
      words: 'UNESCO Izglītības pilsēta kopš 2022. gada',
      awards: [],
      href: 'https://www.unesco.lv/lv/jaunums/ventspils-pilseta-ir-uznemta-unesco-izglitibas-pilsetu-tikla',
    });
    expect(checked).to.match(/^Pārbaudīts: 02\.2026/);
    expect(source).to.equal('Avots: UNESCO Latvijas Nacionālā komisija (2022)');
  });

  it('has a different sentence for each kind of statement', () => {
    const said = (city: string): string => contentOf(small, en, city).words;
    expect(said('New Harbour')).to.equal('UNESCO learning city in 2019');
    expect(said('Old Harbour')).to.equal('Was a UNESCO learning city until 2020');
    expect(said('Prize Town')).to.equal('Received the UNESCO Learning City Award in 2021');
    expect(contentOf(small, en, 'Prize Town').awards).to.deep.equal([]);
    expect(contentOf(small, en, 'Prize Harbour').awards).to.deep.equal([
      'Received the UNESCO Learning City Award in 2019 (network.example)',
      'Received the UNESCO Learning City Award in 2021 (network.example)',
    ]);
  });

  it('uses the name that the register has in the badge language', () => {
    expect(contentOf(small, ar, 'Al-Madina').city).to.equal('المدينة (QN)');
  });

  it('is refused with a reason if the register supports no statement', () => {
    expect(refusalOf(small, en, 'Santa Rosa')).to.equal(
      'Santa Rosa matches several rows: Santa Rosa, QM (xa-santa-rosa); Santa Rosa, QN (xb-santa-rosa). Choose one with --country',
    );
    expect(refusalOf(small, en, 'Santa Rosa', 'QN')).to.equal('');
    expect(refusalOf(small, en, 'Atlantis', 'GR')).to.match(
      /^Atlantis, GR has no membership or award in this register/,
    );
    expect(refusalOf(small, en, ' ')).to.equal('no city given');
    expect(refusalOf({...small, members: []}, en, 'Ventspils')).to.match(/no rows.* nothing about membership/);
  });

  it('is refused with suggestions of similar names, and no others', () => {
    const cities = registerOf([
      {city: 'Limerick', country: 'IE', since: 2016},
      {city: 'Cork', country: 'IE', since: 2016},
      {city: 'Gulu', country: 'UG', since: 2016},
      {city: 'Barranco', country: 'PE', since: 2016},
      {city: 'San Justo', country: 'AR', since: 2016},
      {city: 'Santiago (Nuevo León)', country: 'MX', since: 2016},
      {city: 'Lagoa (Azores)', country: 'PT', since: 2016},
      {city: 'Granada', country: 'NI', since: 2016},
      {city: 'Córdoba', country: 'AR', since: 2016},
      {city: 'Düsseldorf', country: 'DE', since: 2016},
      {city: 'Ventspils', country: 'LV', since: 2016, names: {ru: 'Вентспилс'}},
      {city: 'Nanjing', country: 'CN', since: 2016, names: {'zh-Hans': '南京'}},
      {city: 'Silent Town', since: 2016, status: 'left'},
    ]);
    const similar = (city: string, country?: string): string | undefined =>
      /\. Similar: (.*)$/.exec(refusalOf(cities, en, city, country))?.[1]?.replace(/ \([^()]*\)(?=;|$)/g, '');
    for (const [city, meant, country] of [
      ['Ventspilz', 'Ventspils, LV'],
      ['Vetnpsils', 'Ventspils, LV'],
      ['вентспилс а', 'Ventspils, LV'],
      ['Kordoba', 'Córdoba, AR'],
      ['Cokr', 'Cork, IE'],
      ['Santiago', 'Santiago (Nuevo León), MX'],
      ['Santiago (Chile)', 'Santiago (Nuevo León), MX'],
      ['Ventspils (Latvia)', 'Ventspils, LV'],
      ['Granada', 'Granada, NI', 'ES'],
      ['Duesseldorf', 'Düsseldorf, DE', 'AT'],
      ['Ventspilz', 'Ventspils, LV', 'lv'],
    ] as const) {
      expect(similar(city, country), city).to.equal(meant);
    }
    for (const [city, country] of [
      ['meri'],
      ['Lime'],
      ['Hull'],
      ['York'],
      ['Lagos'],
      ['Barranquilla'],
      ['San Jose'],
      ['Cordillera'],
      ['Kardaba'],
      ['北京'],
      ['Grenada', 'GD'],
      ['Silent Town'],
      ['Silent Town', 'QM'],
      ['Atlantis'],
    ] as const) {
      expect(similar(city, country), city).to.equal(undefined);
    }
  });

  it('is refused with a hint if the name has invisible characters', () => {
    expect(refusalOf(small, en, 'Vents\u200Bpils')).to.match(/hidden .*Similar: Ventspils, LV/);
    expect(refusalOf(small, en, 'Ventspilz')).to.not.match(/hidden/);
  });

  it('is never refused without the sentence that a missing row does not mean that a city is not a member', () => {
    for (const member of bundled.members.filter((_, index) => index % 7 === 0)) {
      const others = {...small, members: bundled.members.filter((other) => other !== member)};
      for (const city of [`${member.city}x`, member.city.slice(1), member.city]) {
        const refusal = refusalOf(others, en, city, 'ZZ');
        expect(refusal, city).to.match(/ That does not mean that the city is not a member/);
        expect(refusal, city).to.not.include('undefined');
      }
    }
  });

  it('states what a city says about itself, with its page as the source and no date of a check', () => {
    const content = contentFromCity('Ventspils', 'lv', 2022, 'https://www.ventspils.lv/izglitiba', en);
    expect(content.city).to.equal('Ventspils (Latvia)');
    expect(content.words).to.equal('UNESCO learning city since 2022');
    expect(content.origin).to.deep.equal(['Stated by this site', 'Source: ventspils.lv']);
    for (const variant of VARIANTS) expect(linesIn(badgeSvg(content, variant, 'light'))).to.not.include('Checked');
  });

  it('escapes all text from a register', () => {
    const evil = '"><script>x</script>&amp;\u0000\u001b\uFFFE<a onclick="x">\ud800 ]]> Town';
    const source = {url: 'https://network.example/?a="&b=<', name: evil};
    const content = contentOf(
      {
        checked: '2026',
        sources: {s: source},
        members: [{id: '"><x', city: evil, country: 'XA', source: 's', since: 2020}],
      },
      en,
      evil,
    );
    for (const file of [
      ...VARIANTS.flatMap((variant) => THEMES.map((theme) => badgeSvg(content, variant, theme))),
      ...VARIANTS.map((variant) => badgeHtml(content, variant, 'dark')),
    ]) {
      const root = parseXml(file);
      expect(all(root, 'script')).to.have.length(0);
      expect(all(root, 'a')).to.have.length(1);
      expect(new DOMParser().parseFromString(file, 'text/xml').querySelector('parsererror')).to.equal(null);
      expect(file).to.not.match(/[\0\x1b\uFFFE\ud800-\udfff]|onclick="/);
    }
    expect(element('p', {title: '"<&>'}, '"<&>').markup).to.equal(
      '<p title="&quot;&lt;&amp;&gt;">&quot;&lt;&amp;&gt;</p>',
    );
  });

  it('wraps names of any length and script, and cuts none off', () => {
    for (const city of [
      'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      'Krung Thep Maha Nakhon Amon Rattanakosin Mahinthara Ayuthaya Mahadilok Phop Noppharat Ratchathani Burirom',
      '北京'.repeat(30),
      'W'.repeat(120),
      'مدينة الملك عبدالله الاقتصادية على ساحل البحر الأحمر',
    ]) {
      const register = {...small, members: [{id: 'xa-long', city, country: 'XA', source: 'invented', since: 2020}]};
      for (const variant of VARIANTS) {
        const content = contentOf(register, en, city);
        expect(linesIn(badgeSvg(content, variant, 'light')).replaceAll(' ', '')).to.include(city.replaceAll(' ', ''));
        const {lines} = layOut(content, variant);
        for (const line of lines) expect(lineWidth(line)).to.be.at.most(line.room + 0.01);
      }
    }
  });

  it('has one link, and a title and a description that name the picture, in SVG', () => {
    const svg = badgeSvg(contentOf(bundled, en, 'Melton'), 'seal', 'auto');
    const root = parseXml(svg);
    const [title, desc] = root.children;
    const [picture] = all(root, 'g');
    expect(root.attributes.get('lang')).to.equal('en');
    expect(title?.text).to.match(/^Melton \(Australia\) — UNESCO learning city /);
    expect(desc?.text).to.match(
      /^Received the UNESCO Learning City Award in 2015 \(uil\.unesco\.org\)\. Checked: February 2026\. Source: /,
    );
    expect(picture?.attributes.get('role')).to.equal('img');
    expect(picture?.attributes.get('aria-labelledby')).to.equal(
      `${title?.attributes.get('id')} ${desc?.attributes.get('id')}`,
    );
    expect(all(root, 'a')).to.have.length(1);
    // The file requests no picture, font, style sheet or script.
    expect(svg).to.not.match(/url\(|@import|@font-face|<image|<use|<script|<foreignObject|xlink/);
  });

  for (const language of ALL_LANGUAGES) {
    it(`has a description in whole sentences in SVG, in ${language}`, async () => {
      const contents = contentsOf(await wordingOf(language));
      for (const content of contents) {
        for (const variant of VARIANTS) {
          const [title, desc] = parseXml(badgeSvg(content, variant, 'light')).children.map(textIn);
          const sentences = [...content.awards, ...content.origin];
          expect(title).to.equal(`${content.city} — ${content.words}`);
          for (const sentence of sentences) expect(desc).to.include(sentence);
          expect(`${title} ${desc}`).to.not.match(/[.。]\s*[.。]/);
          expect(desc?.match(/[.。](?= |$)/g)?.length).to.be.at.least(sentences.length - 1);
        }
      }
    });
  }

  it('follows the reader’s colour scheme in SVG only with the theme auto', () => {
    const content = contentOf(small, en, 'Ventspils');
    for (const variant of VARIANTS) {
      const [light, dark, auto] = THEMES.map((theme) => badgeSvg(content, variant, theme));
      expect(light).to.not.match(/<style|class=/);
      expect(dark).to.not.match(/<style|class=/);
      expect(dark).to.include('#12212b').and.not.include('#ffffff" class');
      // Every class has a rule, and every rule has a class.
      const classes = new Set([...auto!.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => names!.split(' ')));
      const rules = new Set([...auto!.matchAll(/^ {2}\.([\w-]+) \{/gm)].map(([, name]) => name!));
      expect([...rules].sort()).to.deep.equal([...classes].sort());
    }
  });

  it('is mirrored in SVG for a right-to-left language', () => {
    const arabic = contentOf(small, ar, 'Ventspils');
    const [ltr, rtl] = [contentOf(small, en, 'Ventspils'), arabic].map((content) =>
      all(parseXml(badgeSvg(content, 'card', 'light')), 'text'),
    );
    expect(ltr?.every(({attributes}) => attributes.get('x') === '130' && !attributes.has('text-anchor'))).to.equal(
      true,
    );
    expect(
      rtl?.every(({attributes}) => attributes.get('x') === '350' && attributes.get('text-anchor') === 'end'),
    ).to.equal(true);
    expect(rtl?.every(({text}) => /^\u2067.*\u2069$/.test(text))).to.equal(true);
  });

  it('has no gap after the drawing or at its end in an inline SVG', () => {
    for (const wording of wordings) {
      const isMirrored = wording.locale.direction === 'rtl';
      for (const content of contentsOf(wording)) {
        for (const family of ['DejaVu Sans', 'Liberation Sans']) {
          const svg = badgeSvg(content, 'inline', 'light').replace(/font-family="[^"]*"/, `font-family="${family}"`);
          const [before, after] = shown(svg, 2000, (holder) => {
            const boxes = ['rect:nth-of-type(3)', 'text:first-of-type', 'text:last-of-type', 'svg'].map((selector) =>
              holder.querySelector(selector)!.getBoundingClientRect(),
            );
            const [tile, statement, origin, frame] = boxes as [DOMRect, DOMRect, DOMRect, DOMRect];
            return isMirrored
              ? [tile.left - statement.right, origin.left - frame.left]
              : [statement.left - tile.right, frame.right - origin.right];
          });
          expect(before, `${wording.locale.tag} ${content.city}`).to.be.within(8, 16);
          expect(after, `${wording.locale.tag} ${content.city}`).to.be.within(8, 16);
        }
      }
    }
  });

  it('shows in each variant the date of the check, and the source with its year', () => {
    for (const wording of wordings) {
      for (const content of contentsOf(wording)) {
        for (const variant of VARIANTS) {
          const drawn = laidOut(content, variant).join(' ').replaceAll('\u00A0', ' ');
          for (const text of content.origin) expect(drawn, `${wording.locale.tag} ${variant}`).to.include(text);
        }
      }
    }
  });

  it('shows the place of a city after or below its name, and breaks neither', async () => {
    const cities = registerOf([
      {city: 'Ventspils', country: 'LV', since: 2022},
      {city: 'Lesbos (Mytilene)', country: 'GR', since: 2016},
      {city: 'Daedeok-gu (Daejeon)', country: 'KR', since: 2016},
      {city: 'Derry City and Strabane', country: 'GB', since: 2016},
      {city: '北京', country: 'CN', since: 2016},
    ]);
    for (const tag of ['en', 'lv', 'ar', 'de', 'zh-Hans']) {
      const wording = await wordingOf(tag);
      for (const {city} of cities.members) {
        const content = contentOf(cities, wording, city);
        const {name} = content;
        const place = content.place.trim();
        expect(place, city).to.match(/^[(（].*[)）]$/);
        const [card, seal, inline] = VARIANTS.map((variant) => laidOut(content, variant)) as [
          string[],
          string[],
          string[],
        ];
        expect(inline[0], city)
          .to.match(/ — /)
          .and.satisfy((line: string) => line.startsWith(content.city));
        expect(card.includes(place) || card[0] === content.city, `${tag} ${card.join(' | ')}`).to.equal(true);
        expect(seal, `${tag} ${city}`).to.include(place);
        if (!city.startsWith('Derry')) expect(seal[0], `${tag} ${city}`).to.equal(name);
      }
    }
    expect(laidOut(contentOf(cities, en, 'Ventspils'), 'card')[0]).to.equal('Ventspils (Latvia)');
    expect(laidOut(contentOf(cities, en, 'Derry City and Strabane'), 'card').slice(0, 3)).to.deep.equal([
      'Derry City',
      'and Strabane',
      '(United Kingdom)',
    ]);
  });

  for (const language of ['en', 'lv', 'de', 'el', 'ar', 'zh-Hans']) {
    it(`has no separator at the start or end of a line in HTML, at any width, in ${language}`, async () => {
      for (const content of contentsOf(await wordingOf(language))) {
        for (const variant of VARIANTS) {
          const html = badgeHtml(content, variant, 'light');
          for (const width of [240, 320, 480, 800]) {
            const lines = shown(html, width, renderedLines);
            for (const line of lines) expect(line, `${variant} ${width}`).to.not.match(/^[·•|,;:–—]|[·•|]$/);
          }
        }
      }
    });
  }

  it('keeps texts apart in HTML if a mail program ignores `display` and margins', () => {
    for (const wording of wordings) {
      for (const content of contentsOf(wording)) {
        for (const variant of VARIANTS) {
          const html = badgeHtml(content, variant, 'light').replace(/ style="[^"]*"/g, '');
          const text = ` ${words(shown(html, 2000, (holder) => holder.innerText))} `;
          for (const each of [content.city, content.words, ...content.origin]) expect(text).to.include(` ${each} `);
        }
      }
    }
  });

  it('has only inline styles, and no markup that mail programs drop, in HTML with language and direction', () => {
    for (const variant of VARIANTS) {
      const html = badgeHtml(contentOf(small, ar, 'Ventspils'), variant, 'light');
      expect(html).to.match(/^<div lang="ar" dir="rtl" style="/);
      expect(html).to.not.match(/<(style|svg|script|img|link)\b|class=/);
      const width = shown(html, 240, (holder) => holder.scrollWidth);
      expect(width).to.be.at.most(240);
    }
  });
});

describe('wrapText', () => {
  it('breaks at spaces, and keeps every character', () => {
    const text = 'Received the UNESCO Learning City Award in 2015';
    for (const width of [40, 100, 200, 400]) {
      const lines = wrapText(text, 16, false, width);
      expect(lines.join('').replaceAll(' ', '')).to.equal(text.replaceAll(' ', ''));
      for (const line of lines) expect(textWidth(line, 16)).to.be.at.most(width);
    }
    expect(wrapText(text, 16, false, 1000)).to.deep.equal([text]);
  });

  it('breaks a host name after its dots', () => {
    expect(wrapText('Source: pontesnossabanda.blogspot.com', 16, false, 200)).to.deep.equal([
      'Source:',
      'pontesnossabanda.',
      'blogspot.com',
    ]);
  });

  it('never splits a character', () => {
    const lines = wrapText('👨‍👩‍👧‍👦'.repeat(5) + 'é́'.repeat(5), 16, false, 30);
    for (const line of lines) expect(line).to.match(/^(?:👨‍👩‍👧‍👦|é́)+$/u);
  });
});

describe('balanceText', () => {
  it('makes lines of similar length, and only as many as needed', () => {
    expect(balanceText('King Abdullah Economic City', 28, true, 330)).to.deep.equal(['King Abdullah', 'Economic City']);
  });

  it('never breaks a word that fits', () => {
    expect(balanceText('Quelle: diarioelindependiente.mx (2024)', 11.5, false, 220)).to.deep.equal([
      'Quelle:',
      'diarioelindependiente.mx (2024)',
    ]);
    expect(balanceText('La Paz Nordrheinwestfalen', 16, false, 200)).to.deep.equal(['La Paz', 'Nordrheinwestfalen']);
  });

  it('begins the second line at a bracket', () => {
    expect(balanceText('UNESCO learning city (year of joining not known)', 16, false, 300)).to.deep.equal([
      'UNESCO learning city',
      '(year of joining not known)',
    ]);
  });
});
