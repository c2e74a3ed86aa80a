/*
 * JSON-stat 2.0 (https://json-stat.org/full/), as Eurostat, PxWeb and other statistical systems return it. A dataset is
 * a cube with any number of dimensions. A figure is one line through it along time, so every other dimension needs one
 * chosen category. If a dimension has several categories and none is chosen, the dataset is rejected with a list of the
 * choices: a default might show the wrong region, and nobody would notice.
 */
import type {LocalText} from '../model/local-text.js';
import {MOST_VALUES, type Figure, type Network, type Point} from '../model/network.js';
import {isCurrent, newestWith} from '../model/series.js';
import {canonicalTag} from '../util/language-tag.js';
import {isToCome, kindOf} from '../util/period.js';
import type {PlainDate} from '../util/plain-date.js';
import {collect, defined, fields} from '../util/record.js';
import {safeUrl} from '../util/safe-url.js';
import {cleanText} from '../util/text.js';
import {dayIn} from '../util/time-zone.js';
import {readCells} from './json-stat/cells.js';
import {cellsOf, type Dimension, readDimensions, timeOf} from './json-stat/cube.js';
import {composeLabel, FREQUENCY} from './json-stat/label.js';
import {noteOn, notesOf} from './json-stat/notes.js';
import {type MarkedPeriod, readPeriods} from './json-stat/periods.js';
import {listOf, refuse} from './json-stat/refuse.js';
import {type Choice as Chosen, chooseSeries} from './json-stat/selection.js';
import {readVocabulary, type Vocabulary} from './json-stat/status.js';
import {readUnit} from './json-stat/unit.js';
import {isNoDate, parseStamp} from './stamp.js';

/** The page's settings for a dataset. */
export interface Choice {
  /** A category for each dimension that has several: `geo:LV;unit:NR`; `geo:'Riga; city'` where a name has a separator. */
  readonly select?: string | undefined;
  /** The label of the figure in the page's own language, since offices write labels in only one or two languages. */
  readonly label?: string | undefined;
  /** The publisher's zone, for an update that is given in UTC; by default the reader's own. */
  readonly timeZone?: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads one series of a dataset.
 * @param document parsed
 * @param base the document's address, which is the source unless the document names a page
 * @throws {Problem} `shape` if it is not a dataset, if something in it cannot be read, or if it has several series and
 *   none is chosen; the message lists the choices
 */
export function readJsonStat(document: unknown, base: string, {select = '', label, timeZone}: Choice = {}): Network {
  const dataset = fields(document);
  const dimensions = openDataset(dataset);
  const time = timeOf(dataset, dimensions);
  const choices = chooseSeries(dimensions, time, select);
  const language = languageOf(dataset);
  const own = (text: string): LocalText => (language === undefined ? text : {[language]: text});
  const frequency = choices.find(({dimension}) => FREQUENCY.test(dimension.id));
  const periods = readPeriods(time, {frequency, language});
  const points = readPoints(dataset, dimensions, time, periods, choices, readVocabulary(dataset.extension, own));

  const title = cleanText(dataset.label, 300);
  const measured = metricOf(dataset, choices);
  // A bare code such as "POP" says less than the title.
  const metric = measured?.dimension.labelOf(measured.code) === undefined ? undefined : measured;
  const {words, saidBy, ...unit} = readUnit(choices, measured);
  const others = choices.filter((choice) => choice !== metric && !saidBy.includes(choice));
  const figure = defined<Figure>({
    ...unit,
    id: cleanText(measured?.code, 60) ?? 'value',
    label: cleanText(label, 300) ?? own(composeLabel(metric?.label ?? title ?? 'value', others)),
    unit: words === undefined ? undefined : own(words),
    points,
  });
  const {notes, more} = notesOf(dataset, dimensions, choices);
  return defined<Network>({
    name: title === undefined || !metric ? undefined : own(title),
    updated: dayOfUpdate(dataset.updated, timeZone),
    notes: notes.length ? notes.map(own) : undefined,
    moreNotes: more || undefined,
    sources: {dataset: defined({url: sourceAddress(dataset, base), name: cleanText(dataset.source, 200)})},
    figures: [figure],
  });
}

/** Returns the dimensions of a dataset. */
export function openDataset(dataset: Json): readonly Dimension[] {
  if (dataset.class !== 'dataset') throw refuse('not a dataset: a collection or a dimension has no values');
  return readDimensions(dataset);
}

/** The day of an update, in the publisher's zone if it is given in UTC. */
function dayOfUpdate(updated: unknown, timeZone: string | undefined): PlainDate | undefined {
  const stamp = typeof updated === 'string' ? parseStamp(updated.trim()) : undefined;
  const day = stamp?.utc === undefined ? stamp?.date : dayIn(timeZone, stamp.utc);
  return day === undefined || isNoDate(day) ? undefined : day;
}

/** The dataset's own language, if known. */
function languageOf({extension}: Json): string | undefined {
  const {lang, px} = fields(extension);
  const tag = canonicalTag(cleanText(lang ?? fields(px).language, 20)?.toLowerCase() ?? '');
  return tag !== undefined && /^[a-z]{2,3}(-|$)/.test(tag) ? tag : undefined;
}

/** Returns the points of a series in chronological order. */
function readPoints(
  dataset: Json,
  dimensions: readonly Dimension[],
  time: Dimension,
  periods: readonly MarkedPeriod[],
  choices: readonly Chosen[],
  vocabulary: Vocabulary,
): readonly Point[] {
  const cellAt = readCells(dataset, cellsOf(dimensions), vocabulary);
  const start = choices.reduce((sum, {dimension, position}) => sum + position * dimension.stride, 0);
  const points = periods.map(({mark, ...period}, position): Point => {
    const code = time.codes[position] ?? '';
    const {own} = vocabulary;
    const {value, status, flag} = cellAt(start + position * time.stride, code, mark);
    return defined<Point>({
      ...period,
      value,
      source: 'dataset',
      status: value !== null && isToCome(period) ? 'forecast' : status,
      flag,
      note: noteOn(time.noteOf(code), own),
    });
  });
  const inOrder = sameKind(points, time).sort((one, other) => +(one.date > other.date) - +(one.date < other.date));
  // Of too many the newest are kept, which offices have first or last.
  return newestWith(inOrder, MOST_VALUES, isCurrent);
}

/**
 * Keeps the points of one kind of period, since a month must not be compared with a year. Datasets with several
 * frequencies have cells for all of them, but values only for the chosen one.
 */
function sameKind(points: readonly Point[], time: Dimension): Point[] {
  const kinds = new Set(points.filter(({value}) => value !== null).map(kindOf));
  if (kinds.size > 1) {
    throw refuse(`${time.id} has periods of several kinds (${listOf([...kinds])}); ask the office for one of them`);
  }
  return points.filter((point) => !kinds.size || kinds.has(kindOf(point)));
}

/** Returns the category that names the metric. */
function metricOf({role}: Json, choices: readonly Chosen[]): Chosen | undefined {
  const roles = fields(role).metric;
  const ids = new Set<unknown>(Array.isArray(roles) ? roles : []);
  return choices.find(({dimension}) => ids.has(dimension.id));
}

/** Returns the page of the dataset if it names one, otherwise the address of the data. */
function sourceAddress({link, href}: Json, base: string): string {
  const links = fields(link);
  const pages = ['alternate', 'describedby', 'related'].flatMap((relation) =>
    collect(links[relation], 10, (each) => {
      const {type, href: address} = fields(each);
      return type === undefined || type === 'text/html' ? safeUrl(address, base) : undefined;
    }),
  );
  const address = pages[0] ?? safeUrl(href, base) ?? safeUrl(base);
  if (address === undefined) throw refuse('a source is missing; link or href names it');
  return address;
}
