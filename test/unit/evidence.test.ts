/*
 * Some fields of a row limit its claim. Damaging them in any way may weaken the claim, but never strengthen it.
 */
import {expect} from '@open-wc/testing';
import {text as registerText} from '../../src/data/register.js';
import {findMembership, type Membership} from '../../src/model/membership.js';
import {readRegister} from '../../src/sources/register.js';

type Row = Record<string, unknown>;
interface Document {
  checked: unknown;
  sources: Record<string, Row>;
  members: Row[];
}

/** The strength of each claim. The end of a membership is a separate claim; no damage may turn it into another one. */
const STRENGTH: Readonly<Record<Membership['kind'], number>> = {
  member: 5,
  stated: 5,
  seen: 4,
  awarded: 2,
  ended: 1,
  'not-listed': 0,
  unclear: 0,
};

const bundled = JSON.parse(registerText) as Document;
const YEARS = ['since', 'seen', 'until', 'gone'];
const next = new Date().getFullYear() + 1;

/** Ways to damage a value. */
const DAMAGES: readonly [how: string, damage: (value: unknown) => unknown][] = [
  ['missing', () => undefined],
  ['null', () => null],
  ['an object', (value) => ({value})],
  ['a list', (value) => [value]],
  ['a truth value', () => true],
  ['empty', () => ''],
  ['text for a number, or a number for text', (value) => (typeof value === 'number' ? String(value) : 7)],
  ['in the future', (value) => (typeof value === 'number' ? next : '9999-99')],
  ['before all years', (value) => (typeof value === 'number' ? 1899 : '1')],
  ['negative', (value) => (typeof value === 'number' ? -value : '-')],
  ['a fraction of a year', (value) => (typeof value === 'number' ? value + 0.5 : `${String(value)}.5`)],
  ['a meaningless word', () => 'whatever'],
];

const claimOf = (document: unknown, {city, country}: Row): Membership =>
  findMembership(readRegister(document), String(city), String(country));

/** Makes a document with the given rows and all sources. */
const only = (...members: Row[]): Document => ({...bundled, members});

describe('a row of a register with a damaged field', () => {
  const rows: Row[] = [
    ...bundled.members,
    // Combinations of fields that no bundled row has.
    ...[
      {since: 2016, until: 2020},
      {since: 2016, seen: 2018, until: 2020, status: 'left'},
      {since: 2016, status: 'award', awards: [{year: 2017, source: 'x'}]},
      {since: 2016, seen: 2019, status: 'seen'},
      {seen: 2016, gone: 2020, goneSource: 'x'},
    ].map((more) => ({id: 'lv-x', city: 'X', country: 'LV', source: 'x', checked: '2026-02', ...more})),
  ];
  bundled.sources.x = {url: 'https://source.example/', kind: 'press', name: 'X'};

  for (const [how, damage] of DAMAGES) {
    it(`never claims more with a field ${how}`, () => {
      for (const row of rows) {
        const before = claimOf(only(row), row);
        for (const field of Object.keys(row)) {
          // A missing field limits nothing; only a status reveals that a year is missing. The bundled rows have one.
          if (how === 'missing' && !bundled.members.includes(row) && ['status', 'until', 'gone'].includes(field))
            continue;
          const after = claimOf(only({...row, [field]: damage(row[field])}), row);
          const name = `${String(row.id)}, ${field}: ${before.kind}, then ${after.kind}`;
          expect(STRENGTH[after.kind], name).to.be.at.most(STRENGTH[before.kind]);
          if (!('member' in before && 'member' in after)) continue;
          for (const year of YEARS) {
            expect([undefined, before.member[year as 'since']], `${name}, ${year}`).to.include(
              after.member[year as 'since'],
            );
          }
        }
      }
    });

    it(`never claims more with a field of its source ${how}`, () => {
      for (const row of rows.filter((_, index) => index % 7 === 0 || index > 340)) {
        const before = claimOf(only(row), row);
        for (const key of [row.source, row.seenSource, row.goneSource]) {
          const source = bundled.sources[String(key)];
          for (const field of Object.keys(source ?? {})) {
            const sources = {...bundled.sources, [String(key)]: {...source, [field]: damage(source?.[field])}};
            const after = claimOf({...only(row), sources}, row);
            expect(STRENGTH[after.kind], `${String(row.id)}, ${field}`).to.be.at.most(STRENGTH[before.kind]);
          }
        }
      }
    });
  }

  it('claims nothing if another row has the same id, even with another name or unreadable fields', () => {
    for (const row of rows.slice(0, 20)) {
      for (const other of [{...row, city: 'Another'}, {id: row.id}, {...row, until: 'x'}]) {
        for (const document of [only(row, other), only(other, row)]) {
          for (const given of [document, JSON.stringify(document)]) {
            expect('member' in claimOf(given, row), String(row.id)).to.equal(false);
          }
        }
      }
    }
  });

  it('claims nothing if its years contradict each other', () => {
    const row = {id: 'lv-x', city: 'X', country: 'LV', source: 'x'};
    for (const years of [
      {since: 2020, gone: 2020},
      {seen: 2018, gone: 2020, until: 2024},
      {since: 2018, gone: 2016, until: 2024},
      {since: 2020, seen: 2019},
      {since: 2020, until: 2019},
      {seen: 2020, gone: 2019},
      {since: 2021, gone: 2020},
    ]) {
      expect(claimOf(only({...row, ...years}), row), JSON.stringify(years)).to.not.have.property('member');
    }
  });

  it('claims only an award if its status is award, even if it has years', () => {
    const row = {id: 'lv-x', city: 'X', country: 'LV', source: 'x', status: 'award'};
    for (const years of [{}, {since: 2016}, {seen: 2016, gone: 2020}, {until: 2020}]) {
      expect(claimOf(only({...row, ...years, awards: [{year: 2017, source: 'x'}]}), row).kind).to.equal('awarded');
      expect(claimOf(only({...row, ...years}), row)).to.not.have.property('member');
    }
  });

  it('credits an award to the source of the award', () => {
    const row = {
      id: 'lv-x',
      city: 'X',
      country: 'LV',
      source: 'x',
      status: 'award',
      awards: [{year: 2017, source: 'y'}],
    };
    const sources = {...bundled.sources, y: {url: 'https://award.example/'}};
    const claim = claimOf({...only(row), sources}, row);
    expect('source' in claim && claim.source.url).to.equal('https://award.example/');
  });

  it('claims nothing if a namesake in the same country is unreadable', () => {
    const row = {id: 'lv-x', city: 'X', country: 'LV', source: 'x', since: 2018};
    for (const other of [{seen: 2018, gone: '2020'}, {source: 'nowhere'}, {since: next}]) {
      const document = only(row, {...row, id: 'lv-x2', ...other});
      for (const given of [document, JSON.stringify(document)])
        expect(claimOf(given, row)).to.not.have.property('member');
    }
    expect(claimOf(only(row, {...row, id: 'lt-x', country: 'LT', since: next}), row)).to.have.property('member');
  });

  it('claims nothing if a namesake has a country that is not text', () => {
    const row = {id: 'lv-x', city: 'X', country: 'LV', source: 'x', since: 2018};
    for (const country of [{toString: null}, [], null, 7, undefined]) {
      const document = only(row, {...row, id: 'lv-x2', country});
      for (const given of [document, JSON.stringify(document)])
        expect(claimOf(given, row)).to.not.have.property('member');
    }
  });

  it('treats ids as equal if they differ only in case, normalisation or invisible characters', () => {
    const row = {id: 'lv-ā', city: 'X', country: 'LV', source: 'x', since: 2018};
    for (const id of ['LV-Ā', 'lv-a\u0304', 'lv-ā\u202E', ' lv-ā']) {
      const document = only(row, {...row, id, city: 'Y'});
      for (const given of [document, JSON.stringify(document)]) {
        expect(claimOf(given, row), id).to.not.have.property('member');
        expect(findMembership(readRegister(given), 'lv-ā'), id).to.not.have.property('member');
      }
      const alone = only({...row, id});
      for (const given of [alone, JSON.stringify(alone)]) {
        expect(findMembership(readRegister(given), 'lv-ā'), id).to.have.property('member');
      }
    }
  });

  it('claims nothing if it was checked in the future', () => {
    const row = {id: 'lv-x', city: 'X', country: 'LV', source: 'x', since: 2018};
    for (const checked of ['9999-12', `${next}`, `${next}-01-01`]) {
      expect(claimOf(only({...row, checked}), row), checked).to.not.have.property('member');
    }
  });
});
