import {expect} from '@open-wc/testing';
import {text as registerText} from '../../src/data/register.js';
import {nameKey} from '../../src/model/city-name.js';
import {findMembership, memberName} from '../../src/model/membership.js';
import type {Member, Register} from '../../src/model/register.js';
import {readRegister} from '../../src/sources/register.js';
import {loadExample} from '../support/examples.js';

// Of a text only the rows that are asked for are read.
for (const [how, given] of [
  ['that is parsed', (document: unknown) => document],
  ['as text', (document: unknown) => JSON.stringify(document)],
] as const) {
  describe(`findMembership in a register ${how}`, () => {
    const read = (document: unknown): Register => readRegister(given(document));
    let small: Register;
    let shipped: Register;

    before(async () => {
      small = read(await loadExample('register/small'));
      shipped = read(JSON.parse(registerText));
    });

    /** The row that a statement is made of, by id; undefined where none is made. */
    const rowOf = (register: Register, city?: string, country?: string): string | undefined => {
      const membership = findMembership(register, city, country);
      return 'member' in membership ? membership.member.id : undefined;
    };

    it('states a membership with its year and its source', () => {
      const membership = findMembership(small, 'Ventspils');
      expect(membership).to.deep.include({kind: 'member'});
      if (membership.kind !== 'member') throw new Error();
      expect(membership.member.since).to.equal(2022);
      expect(membership.source).to.deep.equal({
        url: 'https://www.unesco.lv/lv/jaunums/ventspils-pilseta-ir-uznemta-unesco-izglitibas-pilsetu-tikla',
        name: 'UNESCO Latvijas Nacionālā komisija',
      });
    });

    it('states of a city whose first year is not known the year in which it was seen', () => {
      const membership = findMembership(small, 'New Harbour');
      expect(membership.kind).to.equal('seen');
      if (membership.kind !== 'seen') throw new Error();
      expect(membership.member).to.not.have.property('since');
      expect(membership.member.seen).to.equal(2019);
    });

    it('says of a membership that ended that it has ended', () => {
      const membership = findMembership(small, 'Old Harbour');
      expect(membership.kind).to.equal('ended');
      if (membership.kind !== 'ended') throw new Error();
      expect(membership.member.until).to.equal(2020);
    });

    it('takes an award for no membership', () => {
      expect(findMembership(small, 'Prize Town').kind).to.equal('awarded');
    });

    it('states the membership of a member that has awards', () => {
      expect(findMembership(small, 'Prize Harbour').kind).to.equal('member');
    });

    it('states nothing of a row that states nothing', async () => {
      const register = read(await loadExample('register/silent-row'));
      expect(findMembership(register, 'Silent Town').kind).to.equal('not-listed');
    });

    it('does not claim an award for a city whose awards are all unreadable', () => {
      const document = {
        checked: '2026-02',
        sources: {s: {url: 'https://network.example/'}},
        members: [{id: 'xa-a', city: 'A', country: 'XA', source: 's', awards: [{year: 'long ago', source: 's'}]}],
      };
      expect(findMembership(read(document), 'A').kind).to.equal('not-listed');
    });

    it('makes no claim of a city that is not in the register', () => {
      for (const city of ['Rīga', 'Vents', 'Ventspils novads', 'toString', '__proto__']) {
        expect(findMembership(small, city).kind).to.equal('not-listed');
      }
    });

    it('names rows with a similar name, for the developer', () => {
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

    it('finds a city by its id too', () => {
      expect(rowOf(small, 'xb-santa-rosa')).to.equal('xb-santa-rosa');
      expect(rowOf(small, ' LV-Ventspils ')).to.equal('lv-ventspils');
      expect(rowOf(small, 'lv-ventspils', 'LT')).to.equal(undefined);
    });

    for (const city of ['Ventspils pilsēta', 'Ventspils valstspilsēta', 'VENTSPILS PILSĒTA']) {
      it(`takes "${city}" for Ventspils`, () => {
        expect(rowOf(small, city)).to.equal('lv-ventspils');
      });
    }

    describe('of namesakes', () => {
      it('is unclear while no country is given, and names them all', () => {
        const membership = findMembership(small, 'Santa Rosa');
        expect(membership.kind).to.equal('unclear');
        if (membership.kind !== 'unclear') throw new Error();
        expect(membership.candidates.map(({id}) => id)).to.deep.equal(['xa-santa-rosa', 'xb-santa-rosa']);
      });

      it('finds the one of the country', () => {
        expect(rowOf(small, 'Santa Rosa', 'QM')).to.equal('xa-santa-rosa');
        expect(rowOf(small, 'Santa Rosa', 'qn')).to.equal('xb-santa-rosa');
      });

      it('finds none in a country that has none', () => {
        expect(findMembership(small, 'Santa Rosa', 'LV').kind).to.equal('not-listed');
      });
    });

    it('reads a country code in any case, with blanks around it', () => {
      for (const country of ['lv', 'LV', ' lv ', 'Lv\n'])
        expect(rowOf(small, 'Ventspils', country)).to.equal('lv-ventspils');
    });

    it('takes a blank country for none', () => {
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

    it('is unclear without the name of a city', () => {
      for (const city of [undefined, '', ' ', '\n']) {
        expect(findMembership(small, city)).to.deep.equal({kind: 'unclear', candidates: []});
      }
    });

    it('is unclear in an empty register, which is no statement about anyone', async () => {
      const empty = read(await loadExample('register/empty'));
      expect(findMembership(empty, 'Ventspils')).to.deep.equal({kind: 'unclear', candidates: []});
    });

    it('takes a name of nothing but punctuation for no name', () => {
      for (const city of ['-', '…', '()']) expect(rowOf(small, city)).to.equal(undefined);
    });

    describe('in the register that ships', () => {
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
          const membership = findMembership(shipped, city);
          expect(membership.kind).to.equal('member');
          if (membership.kind !== 'member') throw new Error();
          expect(membership.member.id).to.equal(id);
          expect(membership.member.since).to.equal(since);
          expect(membership.source.url).to.match(/^https?:\/\/[\w.-]+\//);
        });
      }

      for (const [city, country] of [
        // Two cities of Korea, a county and a city: what one language writes as one letter is two in another.
        ['Haenam', 'KR'],
        // Not there any more, or never.
        ['Barranquilla', 'CO'],
        ['San Jose', ''],
        ['La Paz', 'AR'],
        // Letters that look like others, and characters that are not seen.
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
        it(`does not take ${JSON.stringify(city)} for any city`, () => {
          expect(rowOf(shipped, city, country)).to.equal(undefined);
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
        it(`takes "${city}" for ${id ?? 'no city'}`, () => {
          expect(rowOf(shipped, city, country)).to.equal(id);
        });
      }

      it('finds each of its cities by name and country, and states nothing without a year', () => {
        for (const {city, country, id} of shipped.members) {
          const membership = findMembership(shipped, city, country);
          if (!('member' in membership)) throw new Error(`${id}: ${membership.kind}`);
          const {since, seen, gone, awards} = membership.member;
          expect(membership.member.id).to.equal(id);
          const year = {member: since, seen, ended: gone, awarded: awards?.[0]?.year}[membership.kind];
          expect(year, id).to.be.within(2013, 2026);
        }
      });

      it('does not know a city that never joined', () => {
        expect(findMembership(shipped, 'Atlantis').kind).to.equal('not-listed');
      });

      it('never takes a part of a name, or a kind of place, for another city', () => {
        for (const city of ['Santiago', 'La Paz', 'Lagoa', 'Kara', 'Derry', 'Jubail', 'City', 'City of', 'Ho Chi']) {
          expect('member' in findMembership(shipped, city), city).to.equal(false);
        }
      });

      /** Ways in which people write a name. */
      const spellings: readonly (readonly [string, (name: string) => string])[] = [
        ['as it is', (name) => name],
        ['in capitals', (name) => name.toUpperCase()],
        ['in small letters', (name) => name.toLowerCase()],
        ['without diacritics', (name) => name.normalize('NFD').replace(/\p{M}/gu, '')],
        ['taken apart by Unicode', (name) => name.normalize('NFD')],
        ['without hyphens and apostrophes', (name) => name.replace(/['’]/g, '').replace(/-/g, ' ')],
        ['with blanks around it', (name) => `  ${name}\n`],
      ];
      for (const [how, write] of spellings) {
        it(`finds each city and no other, written ${how}`, () => {
          for (const {id, city, country, names} of shipped.members) {
            for (const name of [city, ...Object.values(names ?? {})]) {
              const written = write(name);
              expect(rowOf(shipped, written, country), `${written}, ${country}`).to.equal(id);
              const anywhere = findMembership(shipped, written);
              const ids =
                anywhere.kind === 'unclear'
                  ? anywhere.candidates.map((each) => each.id)
                  : ['member' in anywhere && anywhere.member.id];
              // Without a country it is this one, or one of several: then no claim is made.
              expect(ids, written).to.include(id);
            }
          }
        });
      }

      it('finds each city by its id', () => {
        for (const {id} of shipped.members) expect(rowOf(shipped, id)).to.equal(id);
      });
    });
  });
}

describe('a register as text', () => {
  it('has the rows of one that is parsed, whatever was asked for before', async () => {
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

  it('gives for a name the rows that have it, by letters that do not count', () => {
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
          // Not by their first letter as it stands: one with an accent, one after a quotation mark.
          row('lv-e', 'Ŗiga'),
          row('lv-f', '“Riga”'),
          // A wide letter only looks like one.
          row('lv-g', 'Ｒiga'),
          null,
        ],
      }),
    );
    expect(register.named?.('riga').map(({id}) => id)).to.deep.equal(['lv-a', 'lv-b', 'riga', 'lv-e', 'lv-f']);
    expect(register.named?.('riga')).to.equal(register.named?.('riga'));
  });

  it('has its sources by its own keys, each as it is declared', () => {
    const members = ['s', 'broken', 'missing', 'toString', '__proto__'].map((source, index) => ({
      id: String(index),
      city: 'Riga',
      // In one country a row that cannot be read would withdraw the others.
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
  it('is the name in the language of the reader where there is one', async () => {
    const {members} = readRegister(await loadExample('register/small'));
    const ventspils = members.find(({id}) => id === 'lv-ventspils');
    if (!ventspils) throw new Error();
    expect(memberName(ventspils, 'ru')).to.equal('Вентспилс');
    expect(memberName(ventspils, 'lv')).to.equal('Ventspils');
    expect(memberName(ventspils, 'ar')).to.equal('Ventspils');
  });

  it('is the name in the wider language of the reader where there is none in the narrower', () => {
    const lisbon: Member = {id: 'pt-lisbon', city: 'Lisbon', country: 'PT', source: 'one', names: {pt: 'Lisboa'}};
    expect(memberName(lisbon, 'pt-BR')).to.equal('Lisboa');
    expect(memberName(lisbon, 'p')).to.equal('Lisbon');
  });

  it('is the name of the source for a city that has no other', async () => {
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
    it(`takes "${one}" and "${other}" for one city`, () => {
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
    it(`keeps "${one}" and "${other}" apart`, () => {
      expect(nameKey(one)).to.not.equal(nameKey(other));
    });
  }
});
