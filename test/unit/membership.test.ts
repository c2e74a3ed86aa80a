import {expect} from '@open-wc/testing';
import {text as registerText} from '../../src/data/register.js';
import {nameKey} from '../../src/model/city-name.js';
import {findMembership, memberName} from '../../src/model/membership.js';
import type {Member, Register} from '../../src/model/register.js';
import {readRegister} from '../../src/sources/register.js';
import {loadExample} from '../support/examples.js';

// From a text, only the rows in use are read.
for (const [how, given] of [
  ['as parsed JSON', (document: unknown) => document],
  ['as text', (document: unknown) => JSON.stringify(document)],
] as const) {
  describe(`findMembership in a register given ${how}`, () => {
    const read = (document: unknown): Register => readRegister(given(document));
    let small: Register;
    let bundled: Register;

    before(async () => {
      small = read(await loadExample('register/small'));
      bundled = read(JSON.parse(registerText));
    });

    /** The id of the row that supports a statement; undefined without a statement. */
    const rowOf = (register: Register, city?: string, country?: string): string | undefined => {
      const membership = findMembership(register, city, country);
      return 'member' in membership ? membership.member.id : undefined;
    };

    it('states a membership with year and source', () => {
      const membership = findMembership(small, 'Ventspils');
      expect(membership).to.deep.include({kind: 'member'});
      if (membership.kind !== 'member') throw new Error();
      expect(membership.member.since).to.equal(2022);
      expect(membership.source).to.deep.equal({
        url: 'https://www.unesco.lv/lv/jaunums/ventspils-pilseta-ir-uznemta-unesco-izglitibas-pilsetu-tikla',
        name: 'UNESCO Latvijas Nacionālā komisija',
      });
    });

    it('states the year when a city was seen as a member, if its first year is unknown', () => {
      const membership = findMembership(small, 'New Harbour');
      expect(membership.kind).to.equal('seen');
      if (membership.kind !== 'seen') throw new Error();
      expect(membership.member).to.not.have.property('since');
      expect(membership.member.seen).to.equal(2019);
    });

    it('states that a membership has ended', () => {
      const membership = findMembership(small, 'Old Harbour');
      expect(membership.kind).to.equal('ended');
      if (membership.kind !== 'ended') throw new Error();
      expect(membership.member.until).to.equal(2020);
    });

    it('does not treat an award as a membership', () => {
      expect(findMembership(small, 'Prize Town').kind).to.equal('awarded');
    });

    it('states the membership of a member with awards', () => {
      expect(findMembership(small, 'Prize Harbour').kind).to.equal('member');
    });

    it('states nothing about a row without years and awards', async () => {
      const register = read(await loadExample('register/silent-row'));
      expect(findMembership(register, 'Silent Town').kind).to.equal('not-listed');
    });

    it('claims no award for a city whose awards are all unreadable', () => {
      const document = {
        checked: '2026-02',
        sources: {s: {url: 'https://network.example/'}},
        members: [{id: 'xa-a', city: 'A', country: 'XA', source: 's', awards: [{year: 'long ago', source: 's'}]}],
      };
      expect(findMembership(read(document), 'A').kind).to.equal('not-listed');
    });

    it('claims nothing about a city that is not in the register', () => {
      for (const city of ['Rīga', 'Vents', 'Ventspils novads', 'toString', '__proto__']) {
        expect(findMembership(small, city).kind).to.equal('not-listed');
      }
    });

    it('suggests rows with similar names to the developer', () => {
      const near = (city: string): string[] => {
        const membership = findMembership(small, city);
        return membership.kind === 'not-listed' ? membership.near.map(({id}) => id) : [];
      };
      expect(near('Ventspils novads')).to.deep.equal(['lv-ventspils']);
      expect(near('Prizetown Harbour')).to.deep.equal(['xa-prize-town', 'xa-both']);
      expect(near('Town of prizes')).to.deep.equal([]);
      expect(near('Rīga')).to.deep.equal([]);
      expect(near('Al')).to.deep.equal([]);
    });

    it('finds a city by its id', () => {
      expect(rowOf(small, 'xb-santa-rosa')).to.equal('xb-santa-rosa');
      expect(rowOf(small, ' LV-Ventspils ')).to.equal('lv-ventspils');
      expect(rowOf(small, 'lv-ventspils', 'LT')).to.equal(undefined);
    });

    for (const city of ['Ventspils pilsēta', 'Ventspils valstspilsēta', 'VENTSPILS PILSĒTA']) {
      it(`finds Ventspils as "${city}"`, () => {
        expect(rowOf(small, city)).to.equal('lv-ventspils');
      });
    }

    describe('with namesakes', () => {
      it('is unclear without a country, and returns all candidates', () => {
        const membership = findMembership(small, 'Santa Rosa');
        expect(membership.kind).to.equal('unclear');
        if (membership.kind !== 'unclear') throw new Error();
        expect(membership.candidates.map(({id}) => id)).to.deep.equal(['xa-santa-rosa', 'xb-santa-rosa']);
      });

      it('finds the city in the given country', () => {
        expect(rowOf(small, 'Santa Rosa', 'QM')).to.equal('xa-santa-rosa');
        expect(rowOf(small, 'Santa Rosa', 'qn')).to.equal('xb-santa-rosa');
      });

      it('finds no city in a country without that name', () => {
        expect(findMembership(small, 'Santa Rosa', 'LV').kind).to.equal('not-listed');
      });
    });

    it('accepts a country code in any case, with surrounding spaces', () => {
      for (const country of ['lv', 'LV', ' lv ', 'Lv\n'])
        expect(rowOf(small, 'Ventspils', country)).to.equal('lv-ventspils');
    });

    it('ignores a blank country', () => {
      for (const country of ['', ' ', undefined]) expect(rowOf(small, 'Ventspils', country)).to.equal('lv-ventspils');
    });

    it('does not find a city in another country', () => {
      for (const country of ['LT', 'Latvia', 'LVA', 'L']) {
        expect(findMembership(small, 'Ventspils', country).kind).to.equal('not-listed');
      }
    });

    it('finds a city by its names in other languages and scripts', () => {
      for (const [city, id] of [
        ['Вентспилс', 'lv-ventspils'],
        ['ВЕНТСПИЛС', 'lv-ventspils'],
        ['Ventspilis', 'lv-ventspils'],
        ['المدينة', 'xb-kairo'],
        ['麦地那', 'xb-kairo'],
      ] as const) {
        expect(rowOf(small, city), city).to.equal(id);
      }
    });

    it('is unclear without a city name', () => {
      for (const city of [undefined, '', ' ', '\n']) {
        expect(findMembership(small, city)).to.deep.equal({kind: 'unclear', candidates: []});
      }
    });

    it('is unclear in an empty register, which states nothing about any city', async () => {
      const empty = read(await loadExample('register/empty'));
      expect(findMembership(empty, 'Ventspils')).to.deep.equal({kind: 'unclear', candidates: []});
    });

    it('finds no city for a name that is only punctuation', () => {
      for (const city of ['-', '…', '()']) expect(rowOf(small, city)).to.equal(undefined);
    });

    describe('with the bundled register', () => {
      for (const [city, id, since] of [
        ['Ventspils', 'lv-ventspils', 2022],
        ['Valmiera', 'lv-valmiera', 2016],
        ['Sonderborg', 'dk-sonderborg', 2016],
        ['Sønderborg', 'dk-sonderborg', 2016],
        ['Balikesir', 'tr-balikesir', 2020],
        ['Balıkesir', 'tr-balikesir', 2020],
        ['siauliai', 'lt-siauliai', 2025],
        ['Al Ahsa', 'sa-al-ahsa', 2024],
        ['القاهرة', 'eg-cairo', 2025],
      ] as const) {
        it(`finds ${city}, a member since ${since}`, () => {
          const membership = findMembership(bundled, city);
          expect(membership.kind).to.equal('member');
          if (membership.kind !== 'member') throw new Error();
          expect(membership.member.id).to.equal(id);
          expect(membership.member.since).to.equal(since);
          expect(membership.source.url).to.match(/^https?:\/\/[\w.-]+\//);
        });
      }

      for (const [city, country] of [
        // Two places in Korea with similar names, a county and a city.
        ['Haenam', 'KR'],
        // Former members, and cities that never joined.
        ['Barranquilla', 'CO'],
        ['San Jose', ''],
        ['La Paz', 'AR'],
        // Lookalike letters, and invisible characters.
        ['Vеntspils', ''],
        ['Ｖentspils', ''],
        ['𝐕entspils', ''],
        ['Vent\u200Bspils', ''],
        ['Vent\u00ADspils', ''],
        ['\u202EVentspils', ''],
        ['Ventspils\u2066', ''],
        ['\uFEFFVentspils', ''],
        ['Ventspils\u200D', ''],
      ] as const) {
        it(`finds no city for ${JSON.stringify(city)}`, () => {
          expect(rowOf(bundled, city, country)).to.equal(undefined);
        });
      }

      for (const [city, country, id] of [
        ['Osnabrueck', 'DE', undefined],
        ['Gelsenkirchen', 'DE', 'de-gelsenkirchen'],
        ['Soenderborg', 'DK', 'dk-sonderborg'],
        ['Soenderborg', '', 'dk-sonderborg'],
        ['City of Melton', 'AU', 'au-melton'],
        ['Cork City', 'IE', 'ie-cork'],
        ['the City of Bristol', 'GB', 'gb-bristol'],
        ['San\u00A0Luis\u00A0Potosí', 'MX', 'mx-san-luis-potosi'],
        ['City of Ventspils', 'LV', undefined],
        ['Quezon', 'PH', undefined],
      ] as const) {
        it(`finds ${id ?? 'no city'} for "${city}" in ${country || 'any country'}`, () => {
          expect(rowOf(bundled, city, country)).to.equal(id);
        });
      }

      it('finds every city by name and country, and states nothing without a year', () => {
        for (const {city, country, id} of bundled.members) {
          const membership = findMembership(bundled, city, country);
          if (!('member' in membership)) throw new Error(`${id}: ${membership.kind}`);
          const {since, seen, gone, awards} = membership.member;
          expect(membership.member.id).to.equal(id);
          const year = {member: since, seen, ended: gone, awarded: awards?.[0]?.year}[membership.kind];
          expect(year, id).to.be.within(2013, 2026);
        }
      });

      it('finds no city that never joined', () => {
        expect(findMembership(bundled, 'Atlantis').kind).to.equal('not-listed');
      });

      it('never finds another city by half of its name, or by a word such as "city"', () => {
        for (const city of ['Santiago', 'La Paz', 'Lagoa', 'Kara', 'Derry', 'Jubail', 'City', 'City of', 'Ho Chi']) {
          expect('member' in findMembership(bundled, city), city).to.equal(false);
        }
      });

      /** Different ways to write a name. */
      const spellings: readonly (readonly [string, (name: string) => string])[] = [
        ['as it is', (name) => name],
        ['in capitals', (name) => name.toUpperCase()],
        ['in lowercase', (name) => name.toLowerCase()],
        ['without diacritics', (name) => name.normalize('NFD').replace(/\p{M}/gu, '')],
        ['decomposed by Unicode', (name) => name.normalize('NFD')],
        ['without hyphens and apostrophes', (name) => name.replace(/['’]/g, '').replace(/-/g, ' ')],
        ['with surrounding spaces', (name) => `  ${name}\n`],
      ];
      for (const [how, write] of spellings) {
        it(`finds every city, and no other, by its name ${how}`, () => {
          for (const {id, city, country, names} of bundled.members) {
            for (const name of [city, ...Object.values(names ?? {})]) {
              const written = write(name);
              expect(rowOf(bundled, written, country), `${written}, ${country}`).to.equal(id);
              const anywhere = findMembership(bundled, written);
              const ids =
                anywhere.kind === 'unclear'
                  ? anywhere.candidates.map((each) => each.id)
                  : ['member' in anywhere && anywhere.member.id];
              // Without a country it finds this city or is unclear, and then claims nothing.
              expect(ids, written).to.include(id);
            }
          }
        });
      }

      it('finds every city by its id', () => {
        for (const {id} of bundled.members) expect(rowOf(bundled, id)).to.equal(id);
      });
    });
  });
}

describe('a register given as text', () => {
  it('has the same rows as the parsed register, regardless of earlier look-ups', async () => {
    for (const name of ['register/small', 'register/empty', 'register/silent-row', 'register/broken-rows']) {
      const document = await loadExample(name);
      const parsed = readRegister(document);
      const text = readRegister(JSON.stringify(document));
      for (const city of ['Ventspils', 'Nowhere', '']) {
        expect(findMembership(text, city), `${name}: ${city}`).to.deep.equal(findMembership(parsed, city));
      }
      expect(text.members, name).to.deep.equal(parsed.members);
    }
  });

  it('returns the rows with a name, ignoring case, accents and punctuation', () => {
    const row = (id: string, city: string, names = {}): object => ({
      id,
      city,
      names,
      country: 'LV',
      since: 2020,
      source: 's',
    });
    const register = readRegister(
      JSON.stringify({
        checked: '2026',
        sources: {s: {url: 'https://network.example/'}},
        members: [
          row('lv-a', 'Rīga\u202e'),
          row('lv-b', 'B', {en: 'Riga'}),
          row('riga', 'C'),
          row('lv-d', 'D'),
          // The first character differs: a letter with an accent, and a quotation mark.
          row('lv-e', 'Ŗiga'),
          row('lv-f', '“Riga”'),
          // A full-width letter, which only looks the same.
          row('lv-g', 'Ｒiga'),
          null,
        ],
      }),
    );
    expect(register.named?.('riga').map(({id}) => id)).to.deep.equal(['lv-a', 'lv-b', 'riga', 'lv-e', 'lv-f']);
    expect(register.named?.('riga')).to.equal(register.named?.('riga'));
  });

  it('has only valid sources, under its own keys', () => {
    const members = ['s', 'broken', 'missing', 'toString', '__proto__'].map((source, index) => ({
      id: String(index),
      city: 'Riga',
      // In the same country an unreadable row would make its namesakes ambiguous.
      country: ['LV', 'LT', 'EE', 'FI', 'SE'][index],
      source,
    }));
    const sources = {s: {url: 'https://network.example/', other: 1}, broken: {url: 'javascript:alert(1)'}};
    const register = readRegister(JSON.stringify({checked: '2026', sources, members}));
    expect(register.named?.('riga').map(({source}) => source)).to.deep.equal(['s']);
    expect(register.sources.s).to.deep.equal({url: 'https://network.example/'});
    expect(() => readRegister(JSON.stringify({checked: '2026', sources: [], members}))).to.throw(
      'not a register /sources',
    );
  });
});

describe('memberName', () => {
  it('returns the name in the reader’s language', async () => {
    const {members} = readRegister(await loadExample('register/small'));
    const ventspils = members.find(({id}) => id === 'lv-ventspils');
    if (!ventspils) throw new Error();
    expect(memberName(ventspils, 'ru')).to.equal('Вентспилс');
    expect(memberName(ventspils, 'lv')).to.equal('Ventspils');
    expect(memberName(ventspils, 'ar')).to.equal('Ventspils');
  });

  it('returns the name for the general language if there is none for the reader’s variety', () => {
    const lisbon: Member = {id: 'pt-lisbon', city: 'Lisbon', country: 'PT', source: 'one', names: {pt: 'Lisboa'}};
    expect(memberName(lisbon, 'pt-BR')).to.equal('Lisboa');
    expect(memberName(lisbon, 'p')).to.equal('Lisbon');
  });

  it('returns the main name of a city without other names', async () => {
    const {members} = readRegister(await loadExample('register/small'));
    const valmiera = members.find(({id}) => id === 'lv-valmiera');
    if (!valmiera) throw new Error();
    expect(memberName(valmiera, 'ru')).to.equal('Valmiera');
  });
});

describe('nameKey', () => {
  for (const [one, other] of [
    ['Ventspils', 'Ventspils'],
    ['Ventspils', 'VENTSPILS'],
    ['Sønderborg', 'Sonderborg'],
    ['Balıkesir', 'Balikesir'],
    ['BALIKESİR', 'balıkesir'],
    ['Šiauliai', 'siauliai'],
    ['Al-Ahsa', 'Al Ahsa'],
    ['Al-Ahsa', 'alahsa'],
    ['São Paulo', 'Sao Paulo'],
    ['Bouaké', 'Bouake'],
    ['Győr', 'Gyor'],
    ['Łódź', 'Lodz'],
    ['Đà Nẵng', 'Da Nang'],
    ['Gießen', 'Giessen'],
    ['Cork City', ' cork  city '],
    ["N'Zérékoré", 'N’Zerekore'],
    ['Zu\u0308rich', 'Zürich'],
    ['Rēzekne', 'Rezekne'],
    ['القاهرة', 'القاهرة'],
  ] as const) {
    it(`gives "${one}" and "${other}" the same key`, () => {
      expect(nameKey(one)).to.equal(nameKey(other));
    });
  }

  for (const [one, other] of [
    ['Ventspils', 'Valmiera'],
    ['Ventspils', 'Ventspil'],
    ['Ventspils', 'Ventspils novads'],
    ['Ventspils', ''],
    ['Ventspils', ' '],
    ['Ventspils', '-'],
    ['Kara (Kozah 1)', 'Kara (Kozah 2)'],
    ['Santiago', 'Santiago del Estero'],
    ['القاهرة', 'الجيزة'],
    ['北京', '杭州'],
    ['Порту', 'Porto'],
  ] as const) {
    it(`gives "${one}" and "${other}" different keys`, () => {
      expect(nameKey(one)).to.not.equal(nameKey(other));
    });
  }
});
