/* The date of an article is the same day for readers in every time zone. */
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {watchConsole} from '../support/console.js';
import {has, needs} from '../support/engines.mjs';
import {loadExample} from '../support/examples.js';
import {all, show, tidy} from '../support/show-element.js';
import {feedOf} from '../support/show-news.js';

const watched = watchConsole();

/** The most distant time zones, and the offset of each on 6 September 2022, in minutes as in JavaScript. */
const ZONES = {'America/Los_Angeles': 420, 'Pacific/Kiritimati': -840, 'Europe/Riga': -180};

const loadText = async (name: string): Promise<string> =>
  (await fetch(new URL(`../examples/news/${name}`, import.meta.url).href)).text();
const feed = (fields: object): Promise<object> => Promise.resolve(feedOf([{id: '1', title: 'Ziņa', ...fields}]));

interface Case {
  readonly name: string;
  readonly source: () => Promise<unknown>;
  /** The attribute `time-zone`. */
  readonly timeZone?: string;
  readonly lv: readonly string[];
  readonly en: readonly string[];
}

/** A date from each kind of source, and the expected texts in Latvian and in English. */
const CASES: readonly Case[] = [
  {
    name: 'midnight in Riga, which is the day before in UTC',
    source: () => loadExample('news/seed'),
    lv: ['06.09.2022'],
    en: ['September 6, 2022'],
  },
  {
    name: 'the dotted form 06.09.2022.',
    source: () => feed({date_published: '06.09.2022.', date_modified: '31.12.2022.'}),
    lv: ['06.09.2022', 'Atjaunināts: 31.12.2022'],
    en: ['September 6, 2022', 'Updated: December 31, 2022'],
  },
  {
    name: 'a day without a time',
    source: () => feed({date_published: '2022-09-06'}),
    lv: ['06.09.2022'],
    en: ['September 6, 2022'],
  },
  {
    name: 'the last minute of a year in UTC, which is next year in Riga',
    source: () => feed({date_published: '2022-12-31T23:59:59Z'}),
    timeZone: 'Europe/Riga',
    lv: ['01.01.2023'],
    en: ['January 1, 2023'],
  },
  {
    name: 'midnight on a WordPress site, whose dates have no zone',
    source: () => loadExample('news/wordpress'),
    lv: ['05.09.2022', 'Atjaunināts: 06.09.2022'],
    en: ['September 5, 2022', 'Updated: September 6, 2022'],
  },
  {
    name: 'the hour before midnight in RSS',
    source: () => loadText('rss.xml'),
    lv: ['11.03.2026'],
    en: ['March 11, 2026'],
  },
  {
    name: 'the hour after midnight in Atom',
    source: () => loadText('atom.xml'),
    lv: ['18.04.2026', 'Atjaunināts: 20.04.2026'],
    en: ['April 18, 2026', 'Updated: April 20, 2026'],
  },
];

const inZone = (zone: string): Promise<unknown> => executeServerCommand('timezone', {zone});
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

for (const [zone, minutes] of Object.entries(ZONES)) {
  describe(`a card in ${zone}`, () => {
    const isThere = zone === own;
    const test = isThere ? it : needs('another time zone');
    if (!isThere && has('another time zone')) {
      before(() => inZone(zone));
      after(() => inZone(''));
    }

    test('shows a UTC time in the visitor’s own zone if the page sets no time zone', async () => {
      const card = await show('news-card', {lang: 'lv', data: await feed({date_published: '2022-09-06T12:00:00Z'})});
      const day = new Date(Date.UTC(2022, 8, 6, 12)).getDate();
      expect(all(card, 'time').map(({textContent}) => tidy(textContent))).to.deep.equal([
        `${String(day).padStart(2, '0')}.09.2022`,
      ]);
    });

    test('is tested in this time zone', () => {
      expect(new Date(2022, 8, 6).getTimezoneOffset()).to.equal(minutes);
    });

    for (const {name, source, timeZone, ...words} of CASES) {
      for (const lang of ['lv', 'en'] as const) {
        test(`shows the day of ${name} in ${lang}: ${words[lang].join(', ')}`, async () => {
          const card = await show('news-card', {lang, data: await source()}, timeZone ? {'time-zone': timeZone} : {});
          expect(all(card, 'time').map(({textContent}) => tidy(textContent))).to.deep.equal(words[lang]);
        });
      }
    }
  });
}

describe('time-zone', () => {
  const daysOf = (card: Element): string[] => all(card, 'time').map(({textContent}) => tidy(textContent));

  it('updates the day after a change', async () => {
    const data = await feed({date_published: '2022-09-05T22:30:00Z'});
    const card = await show('news-card', {lang: 'lv', data}, {'time-zone': 'Europe/Riga'});
    expect(daysOf(card)).to.deep.equal(['06.09.2022']);
    card.setAttribute('time-zone', 'America/Lima');
    await (card as Element & {updateComplete: Promise<unknown>}).updateComplete;
    expect(daysOf(card)).to.deep.equal(['05.09.2022']);
  });

  it('causes a warning if it is unknown, and the news is still shown', async () => {
    const data = await feed({date_published: '2022-09-06T12:00:00+03:00'});
    const card = await show('news-card', {lang: 'lv', data}, {'time-zone': 'Europe/Atlantis'});
    expect(daysOf(card)).to.deep.equal(['06.09.2022']);
    expect(watched.take().join()).to.include('time-zone="Europe/Atlantis" is unknown');
  });
});
