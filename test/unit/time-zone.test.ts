import {expect} from '@open-wc/testing';
import {Reading} from '../../src/sources/reading.js';
import {readNews} from '../../src/sources/news.js';
import {dayIn, isTimeZone} from '../../src/util/time-zone.js';

const RIGA = 'Europe/Riga';

describe('dayIn', () => {
  it('returns the day of a moment in a zone', () => {
    const moment = Date.UTC(2026, 10, 19, 22, 15);
    expect(dayIn(RIGA, moment)).to.equal('2026-11-20');
    expect(dayIn('UTC', moment)).to.equal('2026-11-19');
    expect(dayIn('America/Lima', Date.UTC(2026, 10, 20, 2))).to.equal('2026-11-19');
    expect(dayIn('Pacific/Kiritimati', Date.UTC(2026, 10, 19, 10))).to.equal('2026-11-20');
  });

  it('follows daylight saving time', () => {
    expect(dayIn(RIGA, Date.UTC(2022, 8, 5, 21, 0))).to.equal('2022-09-06');
    expect(dayIn(RIGA, Date.UTC(2022, 0, 5, 21, 0))).to.equal('2022-01-05');
  });

  it('returns the day in the reader’s own zone if the given zone is missing or unknown', () => {
    const moment = Date.UTC(2026, 10, 19, 22, 15);
    const local = new Date(moment);
    const own = [local.getFullYear(), local.getMonth() + 1, local.getDate()].map((part) =>
      String(part).padStart(2, '0'),
    );
    for (const zone of [undefined, '', 'Europe/Atlantis', '__proto__'])
      expect(dayIn(zone, moment)).to.equal(own.join('-'));
  });
});

describe('isTimeZone', () => {
  it('recognises the names of zones, and never throws', () => {
    for (const name of [RIGA, 'UTC', 'America/Argentina/Buenos_Aires']) expect(isTimeZone(name), name).to.equal(true);
    for (const name of ['Riga', 'Europe/Atlantis', '', ' ', 'constructor', '+', 'x'.repeat(1e5)]) {
      expect(isTimeZone(name), name.slice(0, 20)).to.equal(false);
    }
  });
});

describe('the day of a date in a source', () => {
  const dayOf = (value: unknown, timeZone = RIGA): string | undefined => new Reading({timeZone}).day(value, 'date');

  it('is the publisher’s day if the timestamp is in UTC', () => {
    expect(dayOf('2026-11-19T22:15:00Z')).to.equal('2026-11-20');
    expect(dayOf('2026-11-19T22:15:00+00:00')).to.equal('2026-11-20');
    expect(dayOf('2026-11-19T21:59:00Z')).to.equal('2026-11-19');
    expect(dayOf('2026-11-20T02:00:00Z', 'America/Lima')).to.equal('2026-11-19');
  });

  it('is the day as written if the timestamp has another zone, no time or no zone', () => {
    for (const text of [
      '2026-11-19T22:15:00+02:00',
      '2026-11-19T22:15:00-05:00',
      '2026-11-19T22:15:00',
      '2026-11-19 23:59',
      '2026-11-19',
      '19.11.2026.',
    ]) {
      expect(dayOf(text), text).to.equal('2026-11-19');
    }
    expect(dayOf('2026-11')).to.equal('2026-11');
  });

  for (const zero of [
    '0001-01-01T00:00:00Z',
    '0001-01-01',
    '0000-00-00T00:00:00',
    '0000-00-00 00:00:00',
    '1970-01-01T00:00:00Z',
    '1970-01-01T02:00:00+02:00',
    '1969-12-31T19:00:00-05:00',
    '1900-01-01T00:00:00',
    '1899-12-30T00:00:00Z',
    '1601-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '-0001-11-30T00:00:00+00:00',
  ]) {
    it(`is missing for ${zero}, which systems write instead of no date`, () => {
      expect(dayOf(zero)).to.equal(undefined);
      expect(dayOf(zero, 'America/Lima')).to.equal(undefined);
      expect(dayOf(zero, 'Pacific/Kiritimati')).to.equal(undefined);
    });
  }

  it('is reported in a note if it depends on the zone or is unreadable', async () => {
    const kinds: string[] = [];
    const item = (id: string, date: string): object => ({id, title: id, date_published: date});
    const items = [
      item('1', '2026-11-19T22:15:00Z'),
      item('2', '2026-11-19T22:15:00'),
      item('3', '19 November 2026'),
      item('4', '0001-01-01'),
      item('5', 'someday 5'),
    ];
    await readNews({items}, undefined, undefined, {
      timeZone: RIGA,
      report: ({kind, item, field, detail}) => kinds.push(`${item} ${kind} ${field} ${detail}`),
    });
    expect(kinds).to.deep.equal([
      '0 utc date_published 2026-11-19T22:15:00Z',
      '1 no-zone date_published 2026-11-19T22:15:00',
      '2 date-form date_published 19 November 2026',
      '3 undated date_published 0001-01-01',
      '4 undated date_published someday 5',
    ]);
  });
});
