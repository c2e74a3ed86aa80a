import {expect} from '@open-wc/testing';
import {files} from '../../src/locale/files.js';
import {parseStamp} from '../../src/sources/stamp.js';
import {needs} from '../support/engines.mjs';
import {hasIntlWords} from '../support/intl-words.js';
import {parseWrittenDay} from '../../src/sources/written-day.js';

const dayOf = (text: string, language?: string): string | undefined => parseWrittenDay(text, language)?.date;
/** Browsers lack month names in some languages. */
const LANGUAGES = ['en', 'lv', ...files.keys()].filter(hasIntlWords);

describe('parseWrittenDay', () => {
  for (const language of LANGUAGES) {
    it(`reads the browser’s own format in ${language}`, () => {
      for (const dateStyle of ['full', 'long'] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {dateStyle, timeZone: 'UTC'});
        for (let month = 0; month < 12; month++) {
          for (const day of [6, 25]) {
            const moment = new Date(Date.UTC(2022, month, day));
            const text = format.format(moment);
            expect(dayOf(text, language), text).to.equal(moment.toISOString().slice(0, 10));
            expect(dayOf(`${text} 10:30 +0300`, language), text).to.equal(moment.toISOString().slice(0, 10));
          }
        }
      }
    });
  }

  for (const language of LANGUAGES) {
    // Older data write Albanian hours with other words for the halves of the day. Such a text is not read.
    (language === 'sq' ? needs('forms of CLDR 48') : it)(
      `reads every style of the browser in ${language} that names the month`,
      () => {
        const date = {day: 'numeric', year: 'numeric'} as const;
        const styles: Intl.DateTimeFormatOptions[] = [
          ...(['full', 'long', 'medium'] as const).flatMap((dateStyle) => [
            {dateStyle},
            {dateStyle, timeStyle: 'short'} as const,
          ]),
          {...date, month: 'short'},
          {...date, month: 'long', weekday: 'short'},
          {...date, month: 'short', weekday: 'short'},
          {...date, month: 'short', weekday: 'long', hour: '2-digit', minute: '2-digit'},
          {year: 'numeric', month: 'short', day: '2-digit'},
        ];
        for (const style of styles) {
          const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {...style, timeZone: 'UTC'});
          for (let month = 0; month < 12; month++) {
            for (const day of [1, 6, 12, 25]) {
              const moment = new Date(Date.UTC(2022, month, day, 14, 30));
              const text = format.format(moment);
              const isNamed = format
                .formatToParts(moment)
                .some(({type, value}) => type === 'month' && /[\p{L}\p{M}]/u.test(value));
              const read = dayOf(text, language);
              // A month in digits may be ambiguous, but is never read as another day.
              if (isNamed || read !== undefined) expect(read, text).to.equal(moment.toISOString().slice(0, 10));
            }
          }
        }
      },
    );
  }

  for (const [text, language, day] of [
    ['6 กันยายน 2565', undefined, '2022-09-06'],
    ['วันอังคารที่ 6 กันยายน พ.ศ. 2565', 'th', '2022-09-06'],
    ['06.09.2565', 'th-TH', '2022-09-06'],
    ['6 กันยายน ค.ศ. 2022', 'th', '2022-09-06'],
    ['6 September 2565', 'en', '2565-09-06'],
    // A day of the Persian calendar has no reading: it is not the year 1401 of the Gregorian one.
    ['۱۴۰۱/۰۶/۱۵', undefined, undefined],
    ['1401-06-15 10:30', 'fa-IR', undefined],
    ['۱۵ شهریور ۱۴۰۱', 'fa', undefined],
    ['۶ سپتامبر ۲۰۲۲', 'fa', '2022-09-06'],
  ] as const) {
    it(`reads ${text} in ${language ?? 'an unstated language'} as ${day}: years of other calendars`, () => {
      expect(dayOf(text, language)).to.equal(day);
    });
  }

  for (const [text, day] of [
    ['6 Кві 2022', '2022-04-06'],
    ['п’ятниця, 11 лис 2022', '2022-11-11'],
    ["П'ятниця, 11 листопада 2022 р.", '2022-11-11'],
    ['пʼятниця, 11 лист. 2022 р.', '2022-11-11'],
    ['2022 m. lapkr. 11 d.', '2022-11-11'],
    ['2022 m. lapkričio 11 d., penktadienis', '2022-11-11'],
    ['Pn, 11 Lap 2022 10:00', '2022-11-11'],
    ['11 Rgs 2022', '2022-09-11'],
    ['Παρ, 11 Νοέ 2022 10:00:00 +0200', '2022-11-11'],
    ['11 Νοεμβρίου 2022', '2022-11-11'],
    ['Σεπτέμβριος 2022', '2022-09'],
    ['11 Σεπτ 2022', '2022-09-11'],
    ['11 Μάι 2022', '2022-05-11'],
    ['11 ноя 2022', '2022-11-11'],
    ['11 čec 2022', '2022-07-11'],
    ['Thứ 7, 01.01.2022', '2022-01-01'],
    ['Chủ Nhật, 2 tháng 1, 2022', '2022-01-02'],
    ['6 Şubat 2022 Paz 14:30', '2022-02-06'],
    ['15 mar 2022 mar', '2022-03-15'],
    ['Ħam, 6 Nov 2022', '2022-11-06'],
    ['6 Nov 2022 9:30p.m.', '2022-11-06'],
    ['Tue, 06 September 2022 10:00:00 +0300', '2022-09-06'],
    ['Tue, 06 Sept 2022 10:00 GMT', '2022-09-06'],
    ['WED,23 MAY 2012 02:23:01', '2012-05-23'],
    ['Mon, May 25 2020 04:45:26 +0000', '2020-05-25'],
    ['Mon May 25 04:45:26 UTC 2020', '2020-05-25'],
    ['Mon May 25 2020 04:45:26 GMT+0000 (Coordinated Universal Time)', '2020-05-25'],
    ['mer, 16 nov 2022 00:38:15 +0100', '2022-11-16'],
    ['mar, 15 mar 2022 10:00:00 +0100', '2022-03-15'],
    ['Otrd., 6. septembrī 2022 10:00', '2022-09-06'],
    ['ti, 06 Sep 2022 10:00:00 +0300', '2022-09-06'],
    ['Xyz, 06 Sep 2022 10:00:00 +0300', '2022-09-06'],
    ['Wed, 16 Nov 2022 00:00:00 Europe/Riga', '2022-11-16'],
    ['2022-11-16 00:38:15 +0100', '2022-11-16'],
    ['Di, 06.09.2022 - 14:30', '2022-09-06'],
    ['Otrd., 06.09.2022 14:30', '2022-09-06'],
    ['út 6.9.2022', '2022-09-06'],
    ['Tue, 09/13/2022 - 14:30', '2022-09-13'],
    ['mardi 6 septembre 2022 à 14h30', '2022-09-06'],
    ['6 septembre 2022 à 14 h', '2022-09-06'],
    ['2022. gada 6. septembrī plkst. 14.30', '2022-09-06'],
    ['6. maijā 2022', '2022-05-06'],
    ['2022. gada 6. maija', '2022-05-06'],
    ['6. janvāra 2022', '2022-01-06'],
    ['6. martā 2022', '2022-03-06'],
    ['6. jūnijā 2022', '2022-06-06'],
    ['6. jūlijā 2022', '2022-07-06'],
    ['6. augustā 2022', '2022-08-06'],
    ['2022-09-06 14:30:00 +0300 EEST', '2022-09-06'],
    ['2022-09-06T14:30:00+03:00[Europe/Riga]', '2022-09-06'],
    ['٦ سبتمبر ٢٠٢٢', '2022-09-06'],
    ['2022-09-06T10:00:00+03', '2022-09-06'],
    ['20220906', '2022-09-06'],
    ['20220906T101500Z', '2022-09-06'],
    ['2022/09/06 10:00', '2022-09-06'],
    ['2022-9-6', '2022-09-06'],
    ['06.09.2022 12:30', '2022-09-06'],
    ['6.9.2022 klo 12.30', '2022-09-06'],
    ['6. 9. 2022', '2022-09-06'],
    ['25/12/2022', '2022-12-25'],
    ['12/25/2022', '2022-12-25'],
    ['06/06/2022', '2022-06-06'],
    ['6-Sep-2022', '2022-09-06'],
    ['6th of September, 2022', '2022-09-06'],
    ['September 6, 2022 9:30 a.m.', '2022-09-06'],
    ['6 Sep 22', '2022-09-06'],
    ['2022年9月6日(火) 10:00', '2022-09-06'],
    ['٦ سبتمبر ٢٠٢٢', '2022-09-06'],
    ['September 2022', '2022-09'],
  ] as const) {
    it(`reads "${text}"`, () => {
      expect(dayOf(text)).to.equal(day);
    });
  }

  it('reads the moment of a UTC timestamp, including on a twelve-hour clock', () => {
    expect(parseWrittenDay('September 6, 2022 9:30 PM GMT')?.utc).to.equal(Date.UTC(2022, 8, 6, 21, 30));
    expect(parseWrittenDay('6 Sept 2022 12:05 am UTC')?.utc).to.equal(Date.UTC(2022, 8, 6, 0, 5));
    expect(parseWrittenDay('20220906T2130Z')?.utc).to.equal(Date.UTC(2022, 8, 6, 21, 30));
    expect(parseWrittenDay('6 Sept 2022 10:00 GMT+3')?.utc).to.equal(undefined);
    expect(parseWrittenDay('6 Sept 2022 10:00 EEST')?.utc).to.equal(undefined);
  });

  for (const zone of [
    'UTC',
    'GMT+0',
    'UTC+0',
    'UTC+00:00',
    'Etc/UTC',
    'Zulu',
    '(UTC)',
    '+0000 UTC',
    'GMT+0000 (Coordinated Universal Time)',
  ]) {
    it(`reads ${zone} as UTC`, () => {
      for (const text of ['2022-09-06 10:00:00', 'Tue, 06 September 2022 10:00:00', 'Di, 06.09.2022 10:00']) {
        expect(parseWrittenDay(`${text} ${zone}`)?.utc, text).to.equal(Date.UTC(2022, 8, 6, 10));
      }
    });
  }

  it('reads UTC in the brackets of Java', () => {
    expect(parseWrittenDay('2022-09-06T10:00:00Z[UTC]')?.utc).to.equal(Date.UTC(2022, 8, 6, 10));
  });

  it('resolves months with the same spelling in two languages by the document’s language', () => {
    expect(dayOf('6 listopad 2022', 'cs')).to.equal('2022-11-06');
    expect(dayOf('6 listopad 2022', 'hr-HR')).to.equal('2022-10-06');
    expect(dayOf('6 listopad 2022')).to.equal(undefined);
    expect(dayOf('6 listopad 2022', 'en')).to.equal(undefined);
  });

  for (const text of [
    '06/09/2022',
    '09-06-2022',
    '30 Feb 2022',
    '31.04.2022 10:00',
    '5 May 2020 and 6 May 2021',
    '5 May',
    'May',
    'Mái, 06 Sam 2022',
    'Mái 06 Sam 2022 10:00:00 +0100',
    'Updated 6 Sep 2022',
    'next Tuesday',
    '1662422400',
    '11/22/33',
    'Sep 6 2022 25:00 GMT',
    '6 Sep 2022 10:99',
    'version 2.0.2022',
    'Room 5, May 2022 10:00 11:00',
    '6 Sep 2022 x',
    '',
    '9'.repeat(50),
    `6 Sep 2022${'.'.repeat(200)}`,
  ]) {
    it(`returns no day for ${JSON.stringify(text.slice(0, 40))}, which is unreadable or ambiguous`, () => {
      expect(dayOf(text)).to.equal(undefined);
    });
  }
});

it('parseWrittenDay reads no year that may be Thai, unless the document states its language', () => {
  expect(dayOf('13/3/2554')).to.equal(undefined);
  expect(dayOf('13/3/2554', 'th')).to.equal('2011-03-13');
  expect(dayOf('13/3/2554', 'en')).to.equal('2554-03-13');
});

describe('parseStamp', () => {
  for (const time of ['24:01', '25:00', '99:99', '10:60']) {
    it(`reads no date with the time ${time}, which no day has`, () => {
      for (const zone of ['Z', '+03:00', '']) expect(parseStamp(`2022-09-06T${time}${zone}`)).to.equal(undefined);
    });
  }

  it('returns a moment only for UTC timestamps', () => {
    const moment = Date.UTC(2022, 8, 5, 22, 15);
    for (const zone of ['Z', 'z', '+00:00', '-00:00', '+0000']) {
      expect(parseStamp(`2022-09-05T22:15:30${zone}`)).to.deep.equal({date: '2022-09-05', utc: moment});
    }
    expect(parseStamp('2022-09-05T22:15:30.123Z')).to.deep.equal({date: '2022-09-05', utc: moment});
    expect(parseStamp('2022-09-05T22:15:30+03:00')).to.deep.equal({date: '2022-09-05'});
    expect(parseStamp('2022-09-05T22:15:30')).to.deep.equal({date: '2022-09-05', isWithoutZone: true});
    for (const date of ['2022-09-05', '2022-09', '2022', '05.09.2022.']) {
      expect(parseStamp(date)).to.have.all.keys('date');
    }
  });
});
