/** Writes the results as tables. */
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {SLOPE} from './conditions.mjs';
import {geometricMeans, median, quartiles, ratio} from './stats.mjs';
/**
 * @import {Condition} from './conditions.mjs'
 * @import {Contender} from './contenders/index.mjs'
 * @import {Trial} from './trial.mjs'
 * @import {Facts} from './verify.mjs'
 *
 * @typedef {(name: string) => string} Title
 * @typedef {Record<string, Contender>} Contenders
 * @typedef {Record<string, Record<string, Facts>>} FactsByPage by page and contender
 * @typedef {Record<string, Trial[]>} Trials by contender
 * @typedef {Record<string, Trials>} Results by condition
 * @typedef {ReturnType<typeof ratio>} Ratio
 * @typedef {(Ratio & {condition: string, trials: number})[]} Spread
 *
 * @typedef {object} About
 * @property {string} date
 * @property {number} minutes
 * @property {number} rounds
 * @property {number} seed
 * @property {string} browser
 * @property {string} node
 * @property {string} machine
 */

const LIMIT = 'static';
const REFERENCE = 'hand';
const PAIR = ['ours', 'ours-again'];

/**
 * @param {{about: About, contenders: Contenders, conditions: Condition[], facts: FactsByPage, results: Results}} run
 * @returns the summary, and the whole page with summary and tables, in Markdown
 */
export async function report({about, contenders, conditions, facts, results}) {
  const title = (/** @type {string} */ name) => contenders[name].title;
  const spread = spreadOf(results);
  const parts = {
    summary: summaryTable(title, contenders, facts, results),
    bytes: bytesTables(title, facts),
    times: conditions.map((condition) => timesTable(title, condition, results[condition.name])),
    cards: cardTable(title, results),
    updates: updateTable(title, facts, results),
  };
  const page = [
    '# Costs compared with the alternatives',
    `Written by \`npm run bench\`; [README](README.md) explains how it is measured.`,
    aboutLines(about),
    '<!-- summary -->',
    parts.summary,
    spreadLines(spread),
    '<!-- /summary -->',
    '## Bytes',
    'Compressed ahead of time (gzip 9, brotli 11), without headers and without pictures, which are the same for all.',
    ...parts.bytes,
    '## Time',
    'Milliseconds from the start of the navigation until the last card was drawn: the median, with the first and third quartiles in parentheses. Interactive is when, in addition, its script has taken over what a server has rendered, and no long task is left. Ratios are ratios of geometric means, with 95 % intervals. Script (from a trace, in every fifth round and at full speed only), layout (including style) and main thread (total) are in milliseconds; long tasks are a count and the longest duration; layout shift is a score. All of these are medians.',
    ...parts.times,
    '## learning-city-widgets ÷ each contender',
    'Until the last card was drawn. The two entries of the same page count as one: the geometric mean of both in each turn.',
    besideTable(title, conditions, results),
    '## The same page under two names (A/A)',
    spreadTable(spread),
    '## One card',
    ...parts.cards,
    '## Changes',
    ...parts.updates,
  ];
  const text = page.flat().filter(Boolean).join('\n\n');
  const configuration = await resolveConfig(fileURLToPath(new URL('results.md', import.meta.url)));
  return {summary: parts.summary, page: await format(text, {...configuration, parser: 'markdown'})};
}

/** @type {(trials: Trial[], key: keyof Trial) => number[]} */
const of = (trials, key) => trials.map((trial) => trial[key]).filter((value) => value !== undefined);
const digits = (/** @type {number} */ value, places = 1) => (Number.isFinite(value) ? value.toFixed(places) : '–');
const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
/** @type {(head: string[], rows: (string | number | undefined)[][]) => string} */
const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map((_, column) => (column ? '--:' : '---')).join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

/**
 * "52.1 (49.8–55.0)"
 * @param {number[]} values
 */
function middle(values) {
  const [low, high] = quartiles(values);
  return `${digits(median(values))} (${digits(low)}–${digits(high)})`;
}

/**
 * "0.87 [0.84–0.91]"
 * @param {number[]} values
 * @param {number[]} [others]
 */
function against(values, others) {
  if (!others || values === others) return '–';
  return interval(ratio(values, others));
}

const interval = (/** @type {Ratio} */ {value, low, high}) =>
  `${digits(value, 2)} [${digits(low, 2)}–${digits(high, 2)}]`;

/** @type {(trials: Trials, name: string) => number[]} */
const paintedOf = (trials, name) => of(trials[name], 'painted');
/** @type {(trials: Trials, name: string) => number[] | undefined} */
const paintedIfAny = (trials, name) => (trials[name] ? paintedOf(trials, name) : undefined);

/** @param {About} about */
function aboutLines({date, rounds, minutes, browser, node, machine, seed}) {
  return `${date}, ${rounds} rounds (order by seed ${seed}), ${minutes} minutes. ${browser}, Node ${node.slice(1)}. ${machine}.`;
}

/**
 * The difference between the two identical entries, by condition.
 * @param {Results} results
 * @returns {Spread}
 */
function spreadOf(results) {
  return Object.entries(results)
    .filter(([, trials]) => PAIR.every((name) => trials[name]))
    .map(([condition, trials]) => {
      const [one, other] = PAIR.map((name) => paintedOf(trials, name));
      return {condition, trials: one.length, ...ratio(other, one)};
    });
}

/**
 * For each number of trials, the condition with the largest difference between the two entries.
 * @param {Spread} spread
 */
function spreadLines(spread) {
  const distance = (/** @type {Ratio} */ {value}) => Math.max(value, 1 / value) - 1;
  return [...new Set(spread.map(({trials}) => trials))].map((times) => {
    const those = spread.filter(({trials}) => trials === times);
    const farthest = those.reduce((one, other) => (distance(other) > distance(one) ? other : one));
    return `With ${times} trials, the same page under two names (A/A) differed by at most ${digits(distance(farthest) * 100)} % (${farthest.condition}); differences up to that are not significant.`;
  });
}

/** @param {Spread} spread */
function spreadTable(spread) {
  return table(
    ['', 'trials', 'second entry ÷ first'],
    spread.map(({condition, trials, ...each}) => [condition, trials, interval(each)]),
  );
}

/**
 * The time of our page, as a fraction of each contender's time.
 * @type {(title: Title, conditions: Condition[], results: Results) => string}
 */
function besideTable(title, conditions, results) {
  const those = conditions.filter(({name}) => PAIR.every((one) => results[name][one]));
  const names = [...new Set(those.flatMap(({name}) => Object.keys(results[name])))].filter(
    (name) => !name.startsWith(PAIR[0]),
  );
  /** @type {(trials: Trials, name: string) => string} */
  const cell = (trials, name) => {
    const [one, other] = PAIR.map((each) => paintedOf(trials, each));
    return trials[name] ? against(geometricMeans(one, other), paintedOf(trials, name)) : '–';
  };
  return table(
    ['', ...those.map(({name}) => name)],
    names.map((name) => [title(name), ...those.map((condition) => cell(results[condition.name], name))]),
  );
}

/** @type {(title: Title, contenders: Contenders, facts: FactsByPage, results: Results) => string} */
function summaryTable(title, contenders, facts, results) {
  const columns = [
    ['12 cards, 1×', 'cards 12 1×'],
    ['12 cards, 4×', 'cards 12 4×'],
    ['1,000 cards, 1×', 'cards 1000 1×'],
    ['12 cards, slow 4G', 'slow-4g 12 1×'],
    ['all four elements, 1×', 'page 12 1×'],
    ['all four elements, 4×', 'page 12 4×'],
  ].filter(([, condition]) => results[condition]);
  const bytes = facts['cards 12'] ?? Object.values(facts)[0] ?? {};
  /** @type {(trials: Trials, name: string) => string} */
  const cell = (trials, name) => {
    if (!trials[name]) return '–';
    const values = paintedOf(trials, name);
    const ratios = [REFERENCE, LIMIT].map((other) => {
      const others = paintedIfAny(trials, other);
      return others ? `×${digits(ratio(values, others).value, 2)}` : '–';
    });
    return `${digits(median(values), 0)} ms, ${ratios.join(', ')}`;
  };
  return [
    'Until the last card is drawn: median, multiple of hand-written elements, multiple of static HTML. 1× is this machine, 4× a CPU throttled to a quarter of its speed.',
    table(
      ['', 'code, kB gzip', ...columns.map(([head]) => head)],
      Object.keys(contenders).map((name) => [
        title(name),
        bytes[name] ? kB(bytes[name].code.gzip) : '–',
        ...columns.map(([, condition]) => cell(results[condition], name)),
      ]),
    ),
  ].join('\n\n');
}

/** @type {(title: Title, facts: FactsByPage) => string[]} */
function bytesTables(title, facts) {
  return Object.entries(facts).flatMap(([page, byName]) => [
    `### ${page}`,
    table(
      ['kB', 'code raw', 'gzip', 'brotli', 'with page and data raw', 'gzip', 'brotli', 'requests'],
      Object.entries(byName).map(([name, {code, all, requests}]) => [
        title(name),
        ...[code, all].flatMap(({raw, gzip, br}) => [kB(raw), kB(gzip), kB(br)]),
        requests,
      ]),
    ),
  ]);
}

/** @type {(title: Title, condition: Condition, trials: Trials) => string[]} */
function timesTable(title, {name: condition}, trials) {
  const rows = Object.entries(trials).map(([name, measured]) => {
    const values = of(measured, 'painted');
    /** @type {(key: keyof Trial, places?: number) => string} */
    const typical = (key, places) => digits(median(of(measured, key)), places);
    return {
      rank: median(values),
      row: [
        title(name),
        middle(values),
        typical('interactive', 0),
        name === LIMIT ? '–' : against(values, paintedIfAny(trials, LIMIT)),
        name === REFERENCE ? '–' : against(values, paintedIfAny(trials, REFERENCE)),
        typical('script'),
        typical('layout'),
        typical('tasks'),
        `${typical('longTasks', 0)} (${typical('longest', 0)})`,
        typical('shift', 3),
      ],
    };
  });
  rows.sort((one, other) => one.rank - other.rank);
  return [
    `### ${condition}`,
    table(
      [
        '',
        'drawn, ms',
        'interactive, ms',
        '÷ static',
        '÷ hand-written',
        'script',
        'layout',
        'main thread',
        'long tasks (ms)',
        'layout shift',
      ],
      rows.map(({row}) => row),
    ),
  ];
}

/**
 * The cost of one more card: the slope between two numbers of cards.
 * @type {(title: Title, results: Results) => string[]}
 */
function cardTable(title, results) {
  const [few, many] = SLOPE.map((n) => results[`cards ${n} 1×`]);
  if (!few || !many) return [];
  /** @typedef {'heap' | 'domHeap' | 'nodes'} Memory */
  /** @type {(name: string, key: Memory) => number[]} */
  const slopes = (name, key) =>
    many[name].map((trial, round) => (Number(trial[key]) - Number(few[name][round][key])) / (SLOPE[1] - SLOPE[0]));
  const names = Object.keys(many).filter((name) => few[name]);
  const cell = (/** @type {string} */ name, /** @type {Memory} */ key) => digits(median(slopes(name, key)), 0);
  return [
    `The slope between ${SLOPE[0]} and ${SLOPE[1]} cards, after garbage collection: bytes of the script's heap, bytes that the browser uses for nodes and styles, and DOM nodes; medians.`,
    table(
      ['', 'script heap, B', 'DOM heap, B', 'nodes'],
      names.map((name) => [title(name), cell(name, 'heap'), cell(name, 'domHeap'), cell(name, 'nodes')]),
    ),
  ];
}

/** @type {(title: Title, facts: FactsByPage, results: Results) => string[]} */
function updateTable(title, facts, results) {
  const condition = `cards ${SLOPE[1]} 1×`;
  const trials = results[condition];
  if (!trials) return [];
  const names = Object.keys(trials).filter((name) => trials[name][0]?.update !== undefined);
  const reference = trials[REFERENCE] ? of(trials[REFERENCE], 'update') : undefined;
  return [
    `A thousand cards receive another feed: milliseconds until the last card is drawn when all items have changed; DOM changes, and the number of cards with changes, when one item has changed.`,
    table(
      ['', 'all changed, ms', '÷ hand-written', 'one changed: changes', 'in cards'],
      names.map((name) => {
        const values = of(trials[name], 'update');
        const {changes, cards} = facts[`cards ${SLOPE[1]}`][name];
        return [title(name), middle(values), name === REFERENCE ? '–' : against(values, reference), changes, cards];
      }),
    ),
  ];
}
