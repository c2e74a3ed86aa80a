/** Loads one page once, in a fresh browser context with empty caches. */
import {feedAddress, pageAddress} from './addresses.mjs';
import {hasAllElements, isSlow, SLOPE, SLOW_4G} from './conditions.mjs';
import {settle, timeUpdate, watch} from './in-page.mjs';
import {scriptTime} from './script-time.mjs';
/**
 * @import {Browser, CDPSession, Page} from 'puppeteer-core'
 * @import {Condition} from './conditions.mjs'
 * @import {Contender} from './contenders/index.mjs'
 * @import {TraceEvent} from './script-time.mjs'
 * @import {Site} from './site.mjs'
 *
 * @typedef {{browser: Browser, site: Site, origin: string}} Run
 *
 * @typedef {object} Rested an idle page, and what was measured until then
 * @property {Page} page
 * @property {CDPSession} session
 * @property {Awaited<ReturnType<typeof settle>>} seen
 * @property {Record<string, number>} metrics
 *
 * @typedef {object} Trial times are in milliseconds, memory is in bytes
 * @property {number} painted
 * @property {number} interactive when the script has taken over and no long task is left
 * @property {number} shift
 * @property {number} longTasks
 * @property {number} longest
 * @property {number} layout
 * @property {number} tasks
 * @property {number} [script]
 * @property {number} [heap]
 * @property {number} [domHeap]
 * @property {number} [nodes]
 * @property {number} [update]
 */

/**
 * The text of a function that checks whether something exists and has a position.
 * @param {string[]} expressions
 */
const isDrawn = (expressions) =>
  `() => [${expressions.map((each) => `() => ${each}`).join(', ')}].every((find) => find()?.getClientRects().length)`;

/**
 * Expressions for the elements that must be present before a page counts as complete.
 * @type {(contender: Contender, condition: Condition) => string[]}
 */
const lastOf = ({pageEnds, lastLink}, {kind, n}) => (pageEnds && hasAllElements({kind}) ? pageEnds(n) : [lastLink(n)]);

/**
 * Opens a contender's page and waits until it is idle.
 * @template Result
 * @param {Omit<Run, 'site'>} run
 * @param {string} name
 * @param {Contender} contender
 * @param {Condition} condition
 * @param {(rested: Rested) => Promise<Result>} visit
 * @param {(page: Page) => Promise<void>} [prepare] receives the page before it navigates
 */
export async function open({browser, origin}, name, contender, condition, visit, prepare) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    if (condition.cpu > 1) await session.send('Emulation.setCPUThrottlingRate', {rate: condition.cpu});
    if (isSlow(condition)) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW_4G);
    }
    /** @type {string[]} */
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.evaluateOnNewDocument(
      `(${String(watch)})(${isDrawn(lastOf(contender, condition))}, () => ${contender.isTaken ?? 'true'})`,
    );
    await prepare?.(page);
    await page.goto(origin + pageAddress(name, condition));
    const seen = await page.evaluate(settle);
    const {metrics} = await session.send('Performance.getMetrics');
    const result = await visit({page, session, seen, metrics: byName(metrics)});
    if (problems.length) throw new Error(`${name}, ${condition.name}: ${problems.join('; ')}`);
    return result;
  } finally {
    await context.close();
  }
}

/**
 * Measures one page.
 * @type {(run: Run, name: string, contender: Contender, condition: Condition) => Promise<Trial>}
 */
export function measure(run, name, contender, condition) {
  return open(run, name, contender, condition, async ({page, session, seen, metrics}) => ({
    painted: seen.painted,
    interactive: seen.interactive,
    shift: seen.shift,
    longTasks: seen.longTasks.length,
    longest: Math.max(0, ...seen.longTasks),
    layout: (metrics.LayoutDuration + metrics.RecalcStyleDuration) * 1000,
    tasks: metrics.TaskDuration * 1000,
    ...(isSlopePoint(condition) && (await measureMemory(session))),
    ...(contender.update && isUpdatePoint(condition) && {update: await update(page, contender, condition)}),
  }));
}

/**
 * How long script runs in a page, in milliseconds. It uses a separate page, because tracing takes time too.
 * @type {(run: Run, name: string, contender: Contender, condition: Condition) => Promise<number>}
 */
export const measureScript = (run, name, contender, condition) =>
  open(
    run,
    name,
    contender,
    condition,
    async ({page}) => {
      const text = Buffer.from((await page.tracing.stop()) ?? '').toString();
      const {traceEvents} = /** @type {{traceEvents: TraceEvent[]}} */ (JSON.parse(text));
      return scriptTime(traceEvents);
    },
    (page) => page.tracing.start({categories: ['-*', 'devtools.timeline', '__metadata']}),
  );

/** @param {Condition} condition */
const isSlopePoint = ({kind, n, cpu}) => kind === 'cards' && cpu === 1 && SLOPE.includes(n);
/** @param {Condition} condition */
const isUpdatePoint = ({kind, n, cpu}) => kind === 'cards' && cpu === 1 && n === SLOPE[1];

/** @param {CDPSession} session */
async function measureMemory(session) {
  // A second collection frees objects that the first one kept alive.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize} = await session.send('Runtime.getHeapUsage');
  const {nodes} = await session.send('Memory.getDOMCounters');
  return {heap: usedSize, domHeap: embedderHeapUsedSize, nodes};
}

/**
 * Changes every card.
 * @param {Page} page
 * @param {Contender} contender
 * @param {Condition} condition
 * @param {'' | 'all' | 'one'} [change]
 */
export async function update(page, {update: give, lastLink}, {n}, change = 'all') {
  const time = await page.evaluate(
    `(${String(timeUpdate)})(${give}, () => (${lastLink(n)})?.textContent, '${feedAddress(n, change)}')`,
  );
  return Number(time);
}

const byName = (/** @type {{name: string, value: number}[]} */ metrics) =>
  Object.fromEntries(metrics.map(({name, value}) => [name, value]));
