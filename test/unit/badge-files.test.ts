import {expect} from '@open-wc/testing';
import {
  type BadgeContent,
  contentFromCity,
  contentFromRegister,
  type Refusal,
} from '../../src/badge-file/badge-content.js';
import {badgeHtml} from '../../src/badge-file/badge-html.js';
import {layOut, lineWidth} from '../../src/badge-file/badge-layout.js';
import {THEMES, VARIANTS} from '../../src/badge-file/badge-look.js';
import {badgeSvg} from '../../src/badge-file/badge-svg.js';
import {element} from '../../src/badge-file/markup.js';
import {balanceText, textWidth, wrapText} from '../../src/badge-file/text-width.js';
import {text as registerText} from '../../src/data/register.js';
import {chooseLocale} from '../../src/locale/catalog.js';
import type {Locale} from '../../src/locale/locale.js';
import type {Register} from '../../src/model/register.js';
import {readRegister} from '../../src/sources/register.js';
import {parseXml, type XmlElement} from '../../src/sources/xml.js';
import {loadExample} from '../support/examples.js';

const LANGUAGES = ['en', 'lv', 'ar'];

async function localeOf(tag: string): Promise<Locale> {
  for (;;) {
    const locale = chooseLocale([tag]);
    if (!(locale instanceof Promise)) return locale;
    await locale;
  }
}

const isContent = (content: BadgeContent | Refusal): content is BadgeContent => 'words' in content;
function contentOf(register: Register, locale: Locale, city: string, country?: string, href?: string): BadgeContent {
  const content = contentFromRegister(register, city, country, locale, href);
  if (!isContent(content)) throw new Error(content.refusal);
  return content;
}
const refusalOf = (register: Register, locale: Locale, city: string, country?: string): string => {
  const content = contentFromRegister(register, city, country, locale);
  return isContent(content) ? '' : content.refusal;
};

/** All elements of a document of some name, in its order. */
const all = (root: XmlElement, name: string): XmlElement[] => [
  ...(root.name === name ? [root] : []),
  ...root.children.flatMap((child) => all(child, name)),
];
/** What can be read in an element, without the marks of direction. */
const textIn = ({text, children}: XmlElement): string =>
  (text + children.map(textIn).join('')).replace(/[\u2066-\u2069]/g, '');
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** All lines of a drawing, in their order. */
const linesIn = (svg: string): string => words(all(parseXml(svg), 'text').map(textIn).join(' '));

describe('a badge as a file', () => {
  let shipped: Register;
  let small: Register;
  let en: Locale;
  const locales: Locale[] = [];
  before(async () => {
    shipped = readRegister(JSON.parse(registerText));
    small = readRegister(await loadExample('register/small'));
    for (const tag of LANGUAGES) locales.push(await localeOf(tag));
    en = locales[0]!;
  });

  for (const [index, language] of LANGUAGES.entries()) {
    it(`is sound for every row of the register, in all variants, in ${language}`, () => {
      const locale = locales[index]!;
      const canvas = document.createElement('canvas').getContext('2d')!;
      let tightest = 1;
      for (const {city, country} of shipped.members) {
        const content = contentOf(shipped, locale, city, country);
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
            // In real fonts: that of the system, the narrowest and the widest that are common.
            for (const family of ['system-ui', 'Liberation Sans, Arial', 'DejaVu Sans, Verdana']) {
              const real = line.runs.reduce((sum, {text, size, isBold}) => {
                canvas.font = `${isBold ? 700 : 400} ${size}px ${family}`;
                return sum + canvas.measureText(text).width;
              }, 0);
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

  it('says what the element says: since when, in which language, checked when, by whom', () => {
    const [ventspils] = locales.map((locale) => contentOf(small, locale, 'ventspils')).slice(1);
    const {origin, ...rest} = ventspils!;
    const [checked, source] = origin;
    expect(rest).to.deep.include({
      id: 'lv-ventspils',
      city: 'Ventspils',
      words: 'UNESCO Izglītības pilsēta kopš 2022. gada',
      awards: [],
      href: 'https://www.unesco.lv/lv/jaunums/ventspils-pilseta-ir-uznemta-unesco-izglitibas-pilsetu-tikla',
    });
    expect(checked).to.match(/^Pārbaudīts: 02\.2026/);
    expect(source).to.equal('Avots: UNESCO Latvijas Nacionālā komisija');
  });

  it('says in words what kind of statement it is', () => {
    const said = (city: string): string => contentOf(small, en, city).words;
    expect(said('New Harbour')).to.equal('UNESCO learning city (year of joining not known)');
    expect(said('Old Harbour')).to.equal('Was a UNESCO learning city until 2020');
    expect(said('Prize Town')).to.equal('Received the UNESCO Learning City Award in 2021');
    expect(contentOf(small, en, 'Prize Town').awards).to.deep.equal([]);
    expect(contentOf(small, en, 'Prize Harbour').awards).to.deep.equal([
      'Received the UNESCO Learning City Award in 2019 (network.example)',
      'Received the UNESCO Learning City Award in 2021 (network.example)',
    ]);
  });

  it('takes the name that the register has in the language', () => {
    expect(contentOf(small, locales[2]!, 'Al-Madina').city).to.equal('المدينة');
  });

  it('is not made of a city of which nothing can be said, and says why', () => {
    expect(refusalOf(small, en, 'Santa Rosa')).to.equal(
      'several rows are called Santa Rosa: Santa Rosa, XA (xa-santa-rosa); Santa Rosa, XB (xb-santa-rosa). Say which with --country',
    );
    expect(refusalOf(small, en, 'Santa Rosa', 'XB')).to.equal('');
    expect(refusalOf(small, en, 'Ventspilz')).to.match(
      /is not in this register.*Similar: Ventspils, LV \(lv-ventspils\)/,
    );
    expect(refusalOf(small, en, 'Ventspils', 'EE')).to.match(
      /Ventspils, EE is not in this register.*Similar: Ventspils, LV/,
    );
    expect(refusalOf(small, en, 'Atlantis')).to.match(/This says nothing about its membership/);
    expect(refusalOf(small, en, ' ')).to.equal('no city is named');
    expect(refusalOf({...small, members: []}, en, 'Ventspils')).to.match(/no rows/);
  });

  it('states what a city says of itself, with its page for the source and no day of a check', () => {
    const content = contentFromCity('Ventspils', 2022, 'https://www.ventspils.lv/izglitiba', en);
    expect(content.words).to.equal('UNESCO learning city since 2022');
    expect(content.origin).to.deep.equal(['Stated by this site', 'Source: ventspils.lv']);
    for (const variant of VARIANTS) expect(linesIn(badgeSvg(content, variant, 'light'))).to.not.include('Checked');
  });

  it('escapes whatever a register says', () => {
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

  it('wraps names of any length and any script, and cuts none', () => {
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

  it('as SVG has a title and a description by which its picture is named, and one link', () => {
    const svg = badgeSvg(contentOf(shipped, en, 'Melton'), 'seal', 'auto');
    const root = parseXml(svg);
    const [title, desc] = root.children;
    const [picture] = all(root, 'g');
    expect(root.attributes.get('lang')).to.equal('en');
    expect(title?.text).to.equal('Melton — UNESCO learning city (year of joining not known)');
    expect(desc?.text).to.match(
      /^Received the UNESCO Learning City Award in 2015 \(uil\.unesco\.org\)\. Checked: February 2026\. Source: /,
    );
    expect(picture?.attributes.get('role')).to.equal('img');
    expect(picture?.attributes.get('aria-labelledby')).to.equal(
      `${title?.attributes.get('id')} ${desc?.attributes.get('id')}`,
    );
    expect(all(root, 'a')).to.have.length(1);
    // Nothing is fetched: no picture, no font, no style sheet, no script.
    expect(svg).to.not.match(/url\(|@import|@font-face|<image|<use|<script|<foreignObject|xlink/);
  });

  it('as SVG follows the reader’s choice of colours only where it is meant to', () => {
    const content = contentOf(small, en, 'Ventspils');
    for (const variant of VARIANTS) {
      const [light, dark, auto] = THEMES.map((theme) => badgeSvg(content, variant, theme));
      expect(light).to.not.match(/<style|class=/);
      expect(dark).to.not.match(/<style|class=/);
      expect(dark).to.include('#12212b').and.not.include('#ffffff" class');
      // Every class has its rule, and every rule its class.
      const classes = new Set([...auto!.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => names!.split(' ')));
      const rules = new Set([...auto!.matchAll(/^ {2}\.([\w-]+) \{/gm)].map(([, name]) => name!));
      expect([...rules].sort()).to.deep.equal([...classes].sort());
    }
  });

  it('as SVG is mirrored from right to left', () => {
    const arabic = contentOf(small, locales[2]!, 'Ventspils');
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

  it('as HTML has its style inline, its language and direction, and no markup that mail programs drop', () => {
    for (const variant of VARIANTS) {
      const html = badgeHtml(contentOf(small, locales[2]!, 'Ventspils'), variant, 'light');
      expect(html).to.match(/^<div lang="ar" dir="rtl" style="/);
      expect(html).to.not.match(/<(style|svg|script|img|link)\b|class=/);
      const holder = document.createElement('div');
      holder.append(new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!);
      document.body.append(holder);
      expect(holder.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
      holder.remove();
    }
  });
});

describe('wrapText', () => {
  it('breaks at blanks, and keeps every character', () => {
    const text = 'Received the UNESCO Learning City Award in 2015';
    for (const width of [40, 100, 200, 400]) {
      const lines = wrapText(text, 16, false, width);
      expect(lines.join('').replaceAll(' ', '')).to.equal(text.replaceAll(' ', ''));
      for (const line of lines) expect(textWidth(line, 16)).to.be.at.most(width);
    }
    expect(wrapText(text, 16, false, 1000)).to.deep.equal([text]);
  });

  it('breaks a host at its dots, rather than anywhere', () => {
    expect(wrapText('Source: pontesnossabanda.blogspot.com', 16, false, 200)).to.deep.equal([
      'Source:',
      'pontesnossabanda.',
      'blogspot.com',
    ]);
  });

  it('never breaks a character in two', () => {
    const lines = wrapText('👨‍👩‍👧‍👦'.repeat(5) + 'é́'.repeat(5), 16, false, 30);
    for (const line of lines) expect(line).to.match(/^(?:👨‍👩‍👧‍👦|é́)+$/u);
  });
});

describe('balanceText', () => {
  it('makes lines of about one length, as many as needed', () => {
    expect(balanceText('King Abdullah Economic City', 28, true, 330)).to.deep.equal(['King Abdullah', 'Economic City']);
  });

  it('begins a second line at a bracket', () => {
    expect(balanceText('UNESCO learning city (year of joining not known)', 16, false, 300)).to.deep.equal([
      'UNESCO learning city',
      '(year of joining not known)',
    ]);
  });
});
