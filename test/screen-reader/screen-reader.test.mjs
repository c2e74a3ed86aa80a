/*
 * The built elements as Orca reads them in Firefox. The expected texts are complete: what is missing, twice or in another
 * order fails. A test without Orca, Firefox or their helpers is skipped and says what is missing.
 */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {whatIsMissing} from './orca.mjs';
import {Reading} from './reading.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

/** @type {Reading} */
let reading;
const missing = whatIsMissing();

/**
 * The address of a document, for an attribute.
 * @param {unknown} body
 * @param {Record<string, string | number>} [options] `delay` in milliseconds, `status`
 */
const answer = (body, options = {}) => {
  const query = new URLSearchParams({body: JSON.stringify(body)});
  for (const [name, value] of Object.entries(options)) query.set(name, String(value));
  return `/faults/json?${query.toString().replaceAll('&', '&amp;')}`;
};
const GONE = answer({}, {status: 404});

/** @param {number} count @param {object} [more] */
const feed = (count, more = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  items: Array.from({length: count}, (_, index) => ({
    id: String(index + 1),
    title: `Title ${index + 1}`,
    url: `/news/${index + 1}`,
    date_published: `2026-03-0${9 - index}`,
    ...more,
  })),
});
const MAP = 'network-map city="Ventspils" country="LV"';
const BADGE = 'learning-city-badge city="Ventspils" country="LV"';

/**
 * Asserts the texts, and that none comes twice.
 * @param {readonly string[]} heard
 * @param {readonly string[]} expected
 */
function assertHeard(heard, expected) {
  assert.deepEqual(heard, expected);
  assert.equal(new Set(heard).size, heard.length, 'nothing is heard twice');
}

describe('read aloud', {skip: missing ?? false, timeout: 600_000}, () => {
  before(async () => {
    reading = await Reading.start();
  });
  after(() => reading?.stop());

  /**
   * A page whose elements are ready, read from start to end.
   * @param {string} name
   * @param {string} body
   * @param {readonly string[]} expected
   * @param {{lang?: string, rendered?: string}} [options]
   */
  const page = (name, body, expected, options) =>
    void test(name, async () => {
      await reading.open(body, options);
      await reading.allAre('ready');
      assertHeard(await reading.lines(), expected);
    });

  page(
    'a card says its title as a link and a heading, then its date, topic and language',
    '<news-card src="/test/examples/news/seed.json"></news-card>',
    [
      'Ventspils pilsēta ir uzņemta UNESCO Izglītības pilsētu tīklā link heading level 3',
      'September 6, 2022',
      'Izglītība',
      'Language: Latvian',
      'Ventspils ir viena no 77 pilsētām 44 valstīs, ko tīkls uzņēmis 2022. gadā, un otrā Latvijas pilsēta tajā pēc Valmieras, kas pievienojās 2016. gadā. Kopā tīklā tagad ir 294 pilsētas no 76 valstīm',
      'Kitija Balcare, UNESCO LNK komunikācijas konsultante',
      'UNESCO Latvijas Nacionālā komisija',
    ],
  );

  page(
    'a card on a Latvian page says that an article is in English',
    `<news-card src="${answer(feed(1, {title: 'A city of learning', language: 'en', tags: ['Education']}))}"></news-card>`,
    ['A city of learning link heading level 3', '09.03.2026', 'Education', 'Valoda: angļu'],
    {lang: 'lv'},
  );

  page(
    'a picture says its description and its credit once',
    '<news-card src="/test/examples/news/pictures.json" without-summary></news-card>',
    [
      'Ostas dienā atvērtas durvis darbnīcām un kuģiem link heading level 3',
      '12.09.2026',
      'Atjaunināts: 14.09.2026',
      'Pasākumi',
      'Anna Bērziņa, pilsētas redaktore',
      'Ventspils ziņas',
      'Balts kuģis ostā, aiz tā celtņi un noliktavas image',
      'Foto: Jānis Kalns',
    ],
    {lang: 'lv'},
  );

  page('a badge is one link', `<${BADGE}></learning-city-badge>`, [
    'Ventspils (Latvia) — UNESCO learning city since 2022 link',
    'Checked: February 2026',
    'Source: unesco.lv (2022)',
  ]);

  page(
    'a badge on a Latvian page is one link, also as a seal',
    `<${BADGE} variant="seal"></learning-city-badge>`,
    [
      'Ventspils (Latvija) — UNESCO Izglītības pilsēta kopš 2022. gada link',
      'Pārbaudīts: 02.2026',
      'Avots: unesco.lv (2022)',
    ],
    {lang: 'lv'},
  );

  page(
    'a badge in a sentence interrupts it with nothing but its words',
    `<p>We are <${BADGE} variant="inline"></learning-city-badge> and glad of it.</p>`,
    [
      'We are Ventspils (Latvia) — UNESCO learning city since 2022 link',
      'Checked: February 2026',
      'Source: unesco.lv (2022)',
      'and glad of it',
    ],
  );

  page(
    'a city without a row has no dash between its lines',
    '<learning-city-badge city="Nowhere" country="LV"></learning-city-badge>',
    [
      'Nowhere (Latvia)',
      'Not listed in this register. That does not mean the city is not a member',
      'Checked: February 2026',
    ],
  );

  page(
    'a badge on an Arabic page speaks Arabic',
    '<learning-city-badge city="Cairo" country="EG"></learning-city-badge>',
    [
      'القاهرة (مصر) — مدينة تعلّم ضمن شبكة اليونسكو منذ عام 2025 link',
      'تاريخ التحقق: فبراير 2026',
      'المصدر: elbalad.news (2025)',
    ],
    {lang: 'ar'},
  );

  page(
    'a placeholder says what its element says',
    '<div data-widget="learning-city-badge" data-city="Ventspils" data-country="LV"><a href="/city">Ventspils</a></div>',
    ['Ventspils (Latvia) — UNESCO learning city since 2022 link', 'Checked: February 2026', 'Source: unesco.lv (2022)'],
  );

  page(
    'a rendered page says the same as elements that render themselves',
    `<news-list src="${answer(feed(2))}"></news-list><${BADGE}></learning-city-badge>`,
    [
      'Title 1 link heading level 3',
      '09.03.2026',
      'Title 2 link heading level 3',
      '08.03.2026',
      'Ventspils (Latvija) — UNESCO Izglītības pilsēta kopš 2022. gada link',
      'Pārbaudīts: 02.2026',
      'Avots: unesco.lv (2022)',
    ],
    {lang: 'lv', rendered: 'inline'},
  );

  const FIGURES = 'network-stats figures="cities countries" as-of="2022-12-31"';
  page('figures say each value with its label and its change', `<${FIGURES} without-table></network-stats>`, [
    'UNESCO Global Network of Learning Cities heading level 3',
    'List with 2 items',
    '294 cities',
    '65 more than on September 23, 2020 (229)',
    '76 countries',
    '12 more than on September 23, 2020 (64)',
    'As of September 2, 2022',
    'Source: uil.unesco.org link',
    'Newer figures: December 4, 2025',
  ]);

  for (const [lang, ...expected] of /** @type {const} */ ([
    [
      'en',
      'figure',
      'Values in the chart: Cities slider September 2, 2022: 294',
      'Cities: a rise from 115 (August 23, 2016) to 294 (September 2, 2022), with a fall from about 200 (September 26, 2018) to about 170 (September 30, 2019) in between',
    ],
    [
      'lv',
      'figure',
      'Vērtības diagrammā: Pilsētas slider 02.09.2022: 294',
      'Pilsētas: pieaugums no 115 (23.08.2016) līdz 294 (02.09.2022), starplaikā samazinājums no aptuveni 200 (26.09.2018) līdz aptuveni 170 (30.09.2019)',
    ],
  ])) {
    test(`a chart says its name briefly and its sentence once, in ${lang}`, async () => {
      await reading.open(
        '<network-stats figures="cities" as-of="2022-12-31" chart="growth" without-table></network-stats>',
        {
          lang,
        },
      );
      await reading.allAre('ready');
      const heard = await reading.lines();
      assertHeard(
        heard.slice(heard.indexOf('figure')).filter((text) => text !== 'leaving figure'),
        expected,
      );
    });
  }

  test('a chart says its values one by one with the arrow keys', async () => {
    await reading.open('<network-stats figures="cities" chart="growth" without-table></network-stats>');
    await reading.allAre('ready');
    assertHeard(await reading.press('Tab', 'Tab', 'Left', 'Left', 'Home', 'Right'), [
      'Source: UNESCO, reprinted by academicnewsletter.sufe.edu.cn link',
      'figure',
      'Values in the chart: Cities slider December 4, 2025: 425',
      'February 14, 2024: 356',
      'October 31, 2023: 292',
      'August 23, 2016: 115',
      'September 26, 2018: 200 (approximately)',
    ]);
  });

  test('a map says what it counts, the cities nearby and its search', async () => {
    await reading.open(`<${MAP}></network-map>`);
    await reading.allAre('ready');
    assertHeard(await reading.lines(), [
      'Map of the network heading level 3',
      'Members listed here: 344 of 425 announced (December 4, 2025)',
      'Source: UNESCO, reprinted by academicnewsletter.sufe.edu.cn link',
      'Members on the map, one by one slider Ventspils (Latvia): joined in 2022',
      'In the same country and nearby',
      'List with 4 items',
      'Latvia: Ventspils (joined in 2022), Valmiera (member since 2016, last confirmed in 2022)',
      'Lithuania: Šiauliai (joined in 2025), Kaunas (member in 2016)',
      'Belarus: Vitebsk (joined in 2018)',
      'Russia: Kazan (joined in 2020)',
      'Find a member by name entry',
      'All members by country collapsed push button',
      'Checked: February 2026',
      'Only in the list, because the place is not known: 13',
      'Places: GeoNames (CC BY 4.0) link',
    ]);
  });

  test('a map on a Latvian page says the same in Latvian', async () => {
    await reading.open(`<${MAP}></network-map>`, {lang: 'lv'});
    await reading.allAre('ready');
    assertHeard(await reading.lines(), [
      'Tīkla karte heading level 3',
      'Šeit nosauktie dalībnieki: 344 no 425 paziņotajiem (04.12.2025)',
      'Avots: UNESCO, pārpublicējis academicnewsletter.sufe.edu.cn link',
      'Kartē redzamie dalībnieki pa vienam slider Ventspils (Latvija): pievienojusies 2022. gadā',
      'Tajā pašā valstī un tuvumā',
      'List with 4 items',
      'Latvija: Ventspils (pievienojusies 2022. gadā), Valmiera (dalībniece kopš 2016. gada, pēdējo reizi apstiprināta 2022. gadā)',
      'Lietuva: Šiauliai (pievienojusies 2025. gadā), Kaunas (dalībniece 2016. gadā)',
      'Baltkrievija: Vitebsk (pievienojusies 2018. gadā)',
      'Krievija: Kazan (pievienojusies 2020. gadā)',
      'Meklēt dalībnieku pēc nosaukuma entry',
      'Visi dalībnieki pa valstīm collapsed push button',
      'Pārbaudīts: 02.2026',
      'Tikai sarakstā, jo vieta nav zināma: 13',
      'Vietas: GeoNames (CC BY 4.0) link',
    ]);
  });

  test('a map says its cities one by one with the arrow keys', async () => {
    await reading.open(`<${MAP}></network-map>`);
    await reading.allAre('ready');
    // The end comes first: Orca is silent about a value if the slider before it, even of another page, had the same.
    assertHeard(await reading.press('Tab', 'Tab', 'End', 'Home', 'Right'), [
      'Source: UNESCO, reprinted by academicnewsletter.sufe.edu.cn link',
      'Members on the map, one by one slider Ventspils (Latvia): joined in 2022',
      'Valmiera (Latvia): member since 2016, last confirmed in 2022',
      'Ventspils (Latvia): joined in 2022',
      'Šiauliai (Lithuania): joined in 2025',
    ]);
  });

  test('a map says what a search finds', async () => {
    await reading.open(`<${MAP}></network-map>`);
    await reading.allAre('ready');
    const heard = await reading.press('Tab', 'Tab', 'Tab', 'k', 'a', 'u');
    assert.equal(heard[2], 'Find a member by name entry');
    // Orca leaves out words that it has just said for another letter.
    assert.ok(heard.slice(3).join().includes('Kaunas,member in 2016,Lithuania'), heard.join());
    assert.ok(!heard.some((text) => /statusbar|ellipsis/.test(text)), heard.join());
  });

  test('a table says its caption, its headers and its values', async () => {
    await reading.open(`<${FIGURES}></network-stats>`);
    await reading.allAre('ready');
    await reading.orca.page.evaluate(() => {
      const details = document.querySelector('network-stats')?.shadowRoot?.querySelector('details');
      if (details) details.open = true;
    });
    await reading.orca.settled();
    const heard = await reading.lines();
    const table = heard.slice(heard.indexOf('All values in a table expanded push button') + 1);
    assert.deepEqual(table.slice(0, 12), [
      'Values over time',
      'table with 6 rows 4 columns',
      'Values over time caption',
      'Date column header',
      'Cities column header',
      'Countries column header',
      'Source column header',
      'row header',
      'August 23, 2016',
      'Cities column header 115',
      'Countries column header 28',
      'uil.unesco.org link',
    ]);
    assert.equal(table.at(-1), 'Download as CSV file: UNESCO Global Network of Learning Cities link');
  });

  for (const lang of /** @type {const} */ (['en', 'lv'])) {
    const [more, added, date] =
      lang === 'en'
        ? ['Show more', 'Articles added: 1. Shown: 3', 'March 7, 2026']
        : ['Rādīt vairāk', 'Pievienoti raksti: 1. Parādīti: 3', '07.03.2026'];
    test(`a list keeps the reading place at the last “${more}”`, async () => {
      await reading.open(`<news-list src="${answer(feed(3))}" limit="2" more></news-list><p>Between</p>`, {lang});
      await reading.allAre('ready');
      await reading.press('ctrl+Home', 'Down', 'Down', 'Down', 'Down');
      assert.deepEqual(await reading.press('Down'), [`${more} push button`]);
      assertHeard(await reading.press('Return'), ['Title 3 link heading level 3', added]);
      assert.deepEqual(await reading.press('Down'), [date]);
      // The announcement has gone when readers come by.
      await reading.orca.page.waitForFunction(
        () => !document.querySelector('news-list')?.shadowRoot?.querySelector('[part=notice]')?.textContent?.trim(),
        {timeout: 20_000},
      );
      assert.deepEqual(await reading.press('Down'), ['Between']);
    });
  }

  /** @type {(src: Record<'news' | 'register' | 'network', string>, inside?: string) => string} */
  const all = ({news, register, network}, inside = '') =>
    `<news-card src="${news}">${inside}</news-card><news-list src="${news}">${inside}</news-list>` +
    `<${BADGE} src="${register}">${inside}</learning-city-badge>` +
    `<network-stats src="${network}" figures="cities" without-table>${inside}</network-stats>`;

  for (const [lang, words] of /** @type {const} */ ([
    ['en', 'Not available right now'],
    ['lv', 'Pašlaik nav pieejams'],
  ])) {
    test(`each element that has failed can be read: ${words}`, async () => {
      await reading.open(all({news: GONE, register: GONE, network: GONE}), {lang});
      await reading.allAre('failed');
      assert.deepEqual(await reading.lines(), [words, words, words, words]);
    });
  }

  test('each element that has failed says only its fallback, if it has one', async () => {
    await reading.open(all({news: GONE, register: GONE, network: GONE}, '<a href="/more">More</a>'));
    await reading.allAre('failed');
    assert.deepEqual(await reading.lines(), ['More link', 'More link', 'More link', 'More link']);
  });

  test('each element that is stale announces it, and its notice can be read', async () => {
    await reading.open(all({news: answer(feed(1)), register: '/dist/register.json', network: '/dist/network.json'}));
    await reading.allAre('ready');
    const position = reading.orca.position;
    await reading.orca.page.evaluate(async () => {
      window.fetch = () => Promise.resolve(new Response('', {status: 404}));
      const elements = document.querySelectorAll('news-card, news-list, learning-city-badge, network-stats');
      for (const each of elements) await /** @type {HTMLElement & {reload(): Promise<void>}} */ (each).reload();
    });
    await reading.allAre('stale');
    const isStale = (/** @type {string} */ text) => text.startsWith('Not updated since ');
    // Orca leaves out announcements with the same words.
    assert.ok(reading.announced(position).some(isStale));
    const heard = await reading.lines();
    assert.equal(heard.filter(isStale).length, 4);
    assert.ok(heard.includes('Title 1 link heading level 3'));
    assert.ok(!heard.some((text) => text.includes('statusbar')));
  });

  for (const [lang, begun, ended] of /** @type {const} */ ([
    ['en', 'Loading…', 'Loaded'],
    ['lv', 'Ielādē…', 'Ielādēts'],
  ])) {
    test(`a long load and its end are announced once for the page: ${begun} ${ended}`, async () => {
      const src = answer(feed(1), {delay: 3000});
      await reading.open(
        `<news-card data-later="${src}"></news-card><news-list data-later="${src}"><a href="/news">News</a></news-list>`,
        {lang},
      );
      const position = await reading.load();
      await reading.orca.hears((text) => text === begun, position);
      await reading.allAre('ready');
      await reading.orca.hears((text) => text === ended, position);
      assert.deepEqual(reading.announced(position), [begun, ended]);
    });
  }

  test('a load of less than a second is not announced', async () => {
    await reading.open(`<news-card data-later="${answer(feed(1), {delay: 400})}"></news-card>`);
    const position = await reading.load();
    await reading.allAre('ready');
    assert.deepEqual(reading.announced(position), []);
    assertHeard(await reading.lines(), ['Title 1 link heading level 3', 'March 9, 2026']);
  });
});
