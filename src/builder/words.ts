/*
 * The words of the builder page, in English. `tools/builder-words.mjs` extracts them to separate XLIFF files, so
 * that the files for residents do not carry them. This module imports nothing else that has words.
 */
import {str} from '@lit/localize';
import type {Locale} from '../locale/locale.js';

/** Returns the words in a language. */
export const wordsIn = ({msg}: Pick<Locale, 'msg'>) => ({
  title: msg('Make a widget for your page', {id: 'title'}),
  lead: msg(
    'Choose what to show, try it, and copy the lines for your website. Your browser reads the addresses that you name, and sends nothing else to anybody.',
    {id: 'lead'},
  ),
  uiLanguage: msg('Language of this page', {id: 'ui-language'}),
  independent: msg('This project is not affiliated with UNESCO and not endorsed by it.', {id: 'independent'}),
  loadFailed: msg('The builder could not load its list of elements. Publish the folder of the files unchanged.', {
    id: 'load-failed',
  }),

  whatToShow: msg('What to show', {id: 'what'}),
  element: {
    'news-card': msg('One article', {id: 'news-card'}),
    'news-list': msg('A list of news', {id: 'news-list'}),
    'learning-city-badge': msg('A learning-city badge', {id: 'badge'}),
    'network-map': msg('A map of a network', {id: 'map'}),
    'network-stats': msg('Figures of a network', {id: 'stats'}),
  } as Readonly<Record<string, string>>,
  elementHelp: {
    'news-card': msg('Title, date and summary of one article from your news.', {id: 'news-card-help'}),
    'news-list': msg('Your newest articles, from a feed or another website.', {id: 'news-list-help'}),
    'learning-city-badge': msg('That your city is a UNESCO learning city, with year and source.', {id: 'badge-help'}),
    'network-map': msg('Its members on a map and by country, with your city marked.', {id: 'map-help'}),
    'network-stats': msg('Numbers with their date and source, and a chart if you like.', {id: 'stats-help'}),
  } as Readonly<Record<string, string>>,

  source: msg('The source', {id: 'source'}),
  sourceAddress: msg('Address of the source', {id: 'source-address'}),
  sourceAddressHelp: msg(
    'The address of a feed or of a website made with WordPress, such as https://www.example.org/feed or /news.json.',
    {id: 'source-address-help'},
  ),
  sourceText: msg('Or paste the text of the source', {id: 'source-text'}),
  sourceTextHelp: msg('JSON goes into the snippet. Save a feed as a file on your website.', {id: 'source-text-help'}),
  sourceOptional: msg('Leave this empty to use the data that comes with the widget.', {id: 'source-optional'}),
  readSource: msg('Read the source', {id: 'read-source'}),
  reading: msg('Reading…', {id: 'reading'}),
  notReadYet: (host: string) =>
    msg(str`The link to this page names a source on ${host}. It is read only when you press the button.`, {
      id: 'not-read-yet',
    }),
  sampleNews: msg('Try it with sample news', {id: 'sample-news'}),
  recognised: (kind: string) => msg(str`Recognised: ${kind}`, {id: 'recognised'}),
  kind: {
    news: msg('news', {id: 'kind-news'}),
    network: msg('figures', {id: 'kind-network'}),
    register: msg('a register of cities', {id: 'kind-register'}),
  },
  itemsShown: (shown: string, items: string) =>
    msg(str`Articles that can be shown: ${shown} of ${items}`, {id: 'items-shown'}),
  rowsRead: (rows: string) => msg(str`Entries read: ${rows}`, {id: 'rows-read'}),
  daysBetween: (from: string, to: string) => msg(str`Days: from ${from} to ${to}`, {id: 'days-between'}),
  oneDay: (day: string) => msg(str`Day: ${day}`, {id: 'one-day'}),
  inZone: (zone: string) =>
    msg(
      str`The source gives times in UTC. The day is the one in the zone ${zone}; choose another one in the settings.`,
      {
        id: 'in-zone',
      },
    ),
  daysAsWritten: msg('The days are as the source wrote them.', {id: 'days-as-written'}),
  withoutDay: (n: string) => msg(str`Articles without a day: ${n}`, {id: 'without-day'}),
  hasMorePages: msg('The source has further pages, which were not checked.', {id: 'more-pages'}),
  noProblems: msg('Nothing is left out.', {id: 'no-problems'}),
  problems: (n: string) => msg(str`Left out or shown incompletely: ${n}`, {id: 'problems'}),
  hints: (n: string) => msg(str`Suggestions for the source: ${n}`, {id: 'hints'}),
  details: msg('Details for the technician', {id: 'details'}),
  useElement: (name: string) => msg(str`Show it as: ${name}`, {id: 'use-element'}),
  wrongKind: (kind: string) => msg(str`This source has ${kind}, which this widget does not show.`, {id: 'wrong-kind'}),
  onThisSite: msg('The source is on the same host as this page. Browsers may always read it there.', {
    id: 'on-this-site',
  }),
  readableElsewhere: (host: string) =>
    msg(
      str`${host} lets browsers on this site read it. It learns the IP address of each visitor; a copy on your own server avoids that.`,
      {id: 'readable-elsewhere'},
    ),
  failure: {
    address: msg('This is not the address of a website. It has to begin with https:// or with a slash.', {
      id: 'failure-address',
    }),
    network: msg(
      'The browser could not read this source. Either the address is wrong, or the other website does not let pages of other websites read it.',
      {
        id: 'failure-network',
      },
    ),
    policy: msg('The browser was not allowed to read this source from this page.', {id: 'failure-policy'}),
    timeout: msg('The source did not answer in time.', {id: 'failure-timeout'}),
    status: msg('There is nothing at this address, or it needs a login.', {id: 'failure-status'}),
    type: msg('This is a page for people, not a feed. Look for a link called RSS or Feed on it.', {id: 'failure-type'}),
    size: msg('The source is too long. Ask for fewer articles.', {id: 'failure-size'}),
    syntax: msg('The text is damaged, so it could not be read to its end.', {id: 'failure-syntax'}),
    shape: msg('The text could be read, but it is not in a format that the widget knows.', {id: 'failure-shape'}),
    render: msg('The widget cannot be shown here.', {id: 'failure-render'}),
  },
  whatToDo: msg('What you can do', {id: 'what-to-do'}),
  doFetch: msg('Let your server copy the source regularly, and use the copy as the source:', {id: 'do-fetch'}),
  doCors: msg('Or ask the other website to send this line with its answer:', {id: 'do-cors'}),
  doSame: msg('Or use a source on your own website: its address without the host, such as /feed.', {id: 'do-same'}),

  city: msg('Your city', {id: 'city'}),
  cityHelp: msg('Type the first letters, then choose.', {id: 'city-help'}),
  citiesFound: (n: string) => msg(str`Cities found: ${n}`, {id: 'cities-found'}),
  noCity: msg(
    'No such city in the register. That does not mean that it is not a member; you can state the year yourself under “Year of joining”.',
    {id: 'no-city'},
  ),
  chosenCity: (name: string) => msg(str`Chosen: ${name}`, {id: 'chosen-city'}),
  evidence: msg('Evidence', {id: 'evidence'}),

  settings: msg('Settings', {id: 'settings'}),
  moreSettings: msg('More settings', {id: 'more-settings'}),
  choose: msg('Choose', {id: 'choose'}),
  byDefault: (value: string) => msg(str`default: ${value}`, {id: 'by-default'}),
  category: (name: string) => msg(str`Category: ${name}`, {id: 'category'}),
  pageLanguage: msg('The language of the page', {id: 'page-language'}),
  linkText: msg('Text of the link', {id: 'link-text'}),
  linkTextHelp: msg('Visitors see this link without JavaScript and when the source cannot be reached.', {
    id: 'link-text-help',
  }),
  linkAddress: msg('Address of the link', {id: 'link-address'}),
  badAddress: msg('This address is left out: it has to begin with https://, http:// or a slash.', {id: 'bad-address'}),

  look: msg('Colour and font', {id: 'look'}),
  ownAccent: msg('Use your own colour', {id: 'own-accent'}),
  accentLight: msg('Accent on a light page', {id: 'accent-light'}),
  accentDark: msg('Accent on a dark page', {id: 'accent-dark'}),
  backgroundLight: msg('Background of the light page', {id: 'background-light'}),
  backgroundDark: msg('Background of the dark page', {id: 'background-dark'}),
  contrastLight: (ratio: string) => msg(str`Contrast on the light page: ${ratio} : 1`, {id: 'contrast-light'}),
  contrastDark: (ratio: string) => msg(str`Contrast on the dark page: ${ratio} : 1`, {id: 'contrast-dark'}),
  contrastGood: msg('enough', {id: 'contrast-good'}),
  contrastLow: msg('too low: choose a colour that differs more from the background', {id: 'contrast-low'}),
  font: msg('Font of the page', {id: 'font'}),
  fontHelp: msg('The widget takes the font of your page. This only changes the preview.', {id: 'font-help'}),
  fontName: {
    system: msg('Font of the device', {id: 'font-system'}),
    humanist: msg('Humanist sans-serif', {id: 'font-humanist'}),
    grotesque: msg('Plain sans-serif', {id: 'font-grotesque'}),
    rounded: msg('Rounded', {id: 'font-rounded'}),
    oldStyle: msg('With serifs', {id: 'font-old-style'}),
    slab: msg('With heavy serifs', {id: 'font-slab'}),
  },

  preview: msg('Preview', {id: 'preview'}),
  width: (pixels: string) => msg(str`Width: ${pixels} pixels`, {id: 'width'}),
  widthLabel: msg('Width of the preview', {id: 'width-label'}),
  scheme: msg('Background', {id: 'scheme'}),
  light: msg('Light', {id: 'light'}),
  dark: msg('Dark', {id: 'dark'}),
  form: msg('Form', {id: 'form'}),
  formName: {
    live: msg('With JavaScript', {id: 'form-live'}),
    placeholder: msg('Placeholder in a CMS', {id: 'form-placeholder'}),
    rendered: msg('JavaScript off', {id: 'form-rendered'}),
  },
  formHelp: {
    live: msg('As visitors see it with the script tag.', {id: 'form-live-help'}),
    placeholder: msg('The same from the placeholder, which most editors of a CMS let through.', {
      id: 'form-placeholder-help',
    }),
    rendered: msg('The HTML that your server renders beforehand. No script runs here.', {id: 'form-rendered-help'}),
  },
  stateReady: msg('The widget shows its content.', {id: 'state-ready'}),
  stateEmpty: msg('The source was read and has nothing to show.', {id: 'state-empty'}),
  stateFailed: msg('The widget has no content, so visitors see only your link.', {id: 'state-failed'}),
  stateLoading: msg('The preview is loading…', {id: 'state-loading'}),
  stateIdle: msg('The widget waits for a source, so visitors see only your link.', {id: 'state-idle'}),
  needsSource: msg('Name a source in step 2 to see the preview.', {id: 'needs-source'}),
  needsCity: msg('Choose a city to see the preview.', {id: 'needs-city'}),

  copyTitle: msg('Copy it', {id: 'copy-title'}),
  way: msg('Where it goes', {id: 'way'}),
  wayName: {
    script: msg('HTML page', {id: 'way-script'}),
    placeholder: msg('CMS editor (placeholder)', {id: 'way-placeholder'}),
    wordpress: msg('WordPress (shortcode)', {id: 'way-wordpress'}),
    rendered: msg('HTML without JavaScript', {id: 'way-rendered'}),
    npm: msg('App with npm', {id: 'way-npm'}),
    file: msg('Badge as a file', {id: 'way-file'}),
  },
  folder: msg('Folder of the files on your website', {id: 'folder'}),
  folderHelp: (address: string) =>
    msg(
      str`Publish the content of the folder dist of this version there, unchanged, so that its script is at ${address}.`,
      {
        id: 'folder-help',
      },
    ),
  linesNeedSource: msg('Until you name a source in step 2, these lines show only your link.', {
    id: 'lines-need-source',
  }),
  linesNeedCity: msg('Until you choose a city in step 3, these lines show only your link.', {id: 'lines-need-city'}),
  foreignFolder: (host: string) =>
    msg(str`These files are on ${host}, which then learns who reads your page. They are safer on your own website.`, {
      id: 'foreign-folder',
    }),
  copy: msg('Copy', {id: 'copy'}),
  copied: msg('Copied', {id: 'copied'}),
  copyByHand: msg('The browser does not let this page copy. Select the text and copy it.', {id: 'copy-by-hand'}),
  inHead: msg('Once, in the <head> of the page', {id: 'in-head'}),
  inBody: msg('Where the widget should appear', {id: 'in-body'}),
  inEditor: msg('In the source view of your editor', {id: 'in-editor'}),
  inTerminal: msg('Once, in a terminal', {id: 'in-terminal'}),
  inCode: msg('In your JavaScript', {id: 'in-code'}),
  asShortcode: msg('In a page or a post, as a shortcode', {id: 'as-shortcode'}),
  shortcodeNeedsPlugin: msg('It needs the plugin Learning City Widgets.', {id: 'shortcode-needs-plugin'}),
  shortcodeNew: msg('The plugin has no shortcode for this widget yet. Use the placeholder.', {id: 'shortcode-new'}),
  shortcodeWithout: (names: string) => msg(str`The plugin has no setting for: ${names}`, {id: 'shortcode-without'}),
  textNeedsFile: msg(
    'A pasted text has to be a file on your website here. Download it, and name its address as the source.',
    {
      id: 'text-needs-file',
    },
  ),
  textInLink: msg('The link for a colleague has all settings, but not the pasted text.', {id: 'text-in-link'}),
  downloadText: msg('Download the text', {id: 'download-text'}),
  renderedNote: msg('This is a copy of today’s content. Render it again when the source changes:', {
    id: 'rendered-note',
  }),
  renderedWaiting: msg('The HTML is being rendered…', {id: 'rendered-waiting'}),
  renderedFailed: msg('The HTML could not be rendered. Read the source first.', {id: 'rendered-failed'}),
  files: msg('Files to download', {id: 'files'}),
  fileRefused: {
    city: msg('There is no badge to download. Choose your city from the list in step 3.', {id: 'file-city'}),
    year: msg('There is no badge to download. The year of joining has to be from 1900 to this year.', {
      id: 'file-year',
    }),
    source: msg(
      'There is no badge to download. Your own year needs the address of your page that states it: “Address that the badge links to”.',
      {id: 'file-source'},
    ),
    address: msg('There is no badge to download. A file needs the whole address that it links to, with https://.', {
      id: 'file-address',
    }),
    picture: msg('This browser cannot draw a PNG.', {id: 'file-picture'}),
  },
  fileMade: msg('The file was made.', {id: 'file-made'}),
  download: (name: string) => msg(str`Download ${name}`, {id: 'download'}),

  forYourSite: msg('For your website’s technician', {id: 'for-your-site'}),
  policyTitle: msg('Content-Security-Policy', {id: 'policy-title'}),
  policyHelp: msg('If your website has such a policy, it needs at least this.', {id: 'policy-help'}),
  reserveTitle: msg('Reserved space', {id: 'reserve-title'}),
  reserveHelp: (height: string, width: string, origins: string) =>
    msg(
      str`The widget is ${height} pixels high at a width of ${width} pixels; narrow the preview to see its height on a phone. These lines keep the text below it from moving: the first in the <head>, the second in your style sheet. The policy then also needs style-src ${origins}.`,
      {id: 'reserve-help'},
    ),
  styleTitle: msg('Colours', {id: 'style-title'}),
  statementTitle: msg('Accessibility statement', {id: 'statement-title'}),
  statementHelp: msg('A sentence for your accessibility statement. Have it checked before you publish it.', {
    id: 'statement-help',
  }),
  statement: (version: string) =>
    msg(
      str`This site shows content with the free software learning-city-widgets, version ${version}. Its elements are designed to meet WCAG 2.2, level AA, the basis of EN 301 549. Each one contains a link to its source, which works without scripts.`,
      {id: 'statement'},
    ),

  shareTitle: msg('Send it to a colleague', {id: 'share-title'}),
  shareHelp: msg('This address has all your settings. It shows the same to everyone who opens it.', {id: 'share-help'}),

  testTitle: msg('Does it work?', {id: 'test-title'}),
  testAddress: msg('Address of the page where you put it', {id: 'test-address'}),
  test: msg('Test the page', {id: 'test'}),
  testing: msg('Testing…', {id: 'testing'}),
  testUnreadable: msg(
    'This page cannot be read from here. Open it yourself: if you see the widget’s content and not only your link, it works.',
    {id: 'test-unreadable'},
  ),
  testWorks: msg('It works: the page has the script and the widget.', {id: 'test-works'}),
  testNoScript: msg('The script tag is missing.', {id: 'test-no-script'}),
  testNoElement: msg('The widget is missing. Perhaps the editor of your CMS removed it: use the placeholder.', {
    id: 'test-no-element',
  }),
  testOtherVersion: msg('The script tag belongs to another version than these files, so browsers refuse the script.', {
    id: 'test-other-version',
  }),
  testOtherSettings: msg('The widget is there, with other settings than here.', {id: 'test-other-settings'}),
  testNoFile: msg('The script is not at the address that the page names.', {id: 'test-no-file'}),
  testForeignScript: msg(
    'The page has the script tag and the widget. The script is on another host, which cannot be read from here: open the page to see whether it works.',
    {id: 'test-foreign-script'},
  ),
});

export type Words = ReturnType<typeof wordsIn>;
