/** One page, loaded once, in a fresh browser context whose caches are empty. */
import {feedAddress, pageAddress} from './addresses.mjs';
import {SLOPE, SLOW_4G} from './conditions.mjs';
import {settle, timeUpdate, watch} from './in-page.mjs';
import {scriptTime} from './script-time.mjs';

/** Whether something is there and has a place, as a function's text. */
const isDrawn = (expressions) =>
  `() => [${expressions.map((each) => `() => ${each}`).join(', ')}].every((find) => find()?.getClientRects().length)`;

/** Expressions for what must be there before a page counts as complete. */
export const lastOf = (contender, {kind, n}) => (kind === 'page' ? contender.pageEnds(n) : [contender.lastLink(n)]);

/**
 * Opens a contender's page and waits until it is at rest.
 * @param visit is given the page, at rest, with what was seen until then
 * @param prepare is given the page before it has an address
 */
export async function open({browser, origin}, name, contender, condition, visit, prepare) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    if (condition.cpu > 1) await session.send('Emulation.setCPUThrottlingRate', {rate: condition.cpu});
    if (condition.kind === 'slow-4g') {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', SLOW_4G);
    }
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.evaluateOnNewDocument(`(${watch})(${isDrawn(lastOf(contender, condition))})`);
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

/** Measures one page. Times are in milliseconds, memory is in bytes. */
export function measure(run, name, contender, condition) {
  return open(run, name, contender, condition, async ({page, session, seen, metrics}) => ({
    painted: seen.painted,
    shift: seen.shift,
    longTasks: seen.longTasks.length,
    longest: Math.max(0, ...seen.longTasks),
    layout: (metrics.LayoutDuration + metrics.RecalcStyleDuration) * 1000,
    tasks: metrics.TaskDuration * 1000,
    ...(isSlopePoint(condition) && (await measureMemory(session))),
    ...(contender.update && isUpdatePoint(condition) && {update: await update(page, contender, condition)}),
  }));
}

/** How long script runs in a page, in milliseconds. It is a page of its own, since the trace takes time too. */
export const measureScript = (run, name, contender, condition) =>
  open(
    run,
    name,
    contender,
    condition,
    async ({page}) => scriptTime(JSON.parse(Buffer.from(await page.tracing.stop())).traceEvents),
    (page) => page.tracing.start({categories: ['-*', 'devtools.timeline', '__metadata']}),
  );

const isSlopePoint = ({kind, n, cpu}) => kind === 'cards' && cpu === 1 && SLOPE.includes(n);
const isUpdatePoint = ({kind, n, cpu}) => kind === 'cards' && cpu === 1 && n === SLOPE[1];

async function measureMemory(session) {
  // What the first collection frees may hold on to more.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize = 0} = await session.send('Runtime.getHeapUsage');
  const {nodes} = await session.send('Memory.getDOMCounters');
  return {heap: usedSize, domHeap: embedderHeapUsedSize, nodes};
}

/** Changes every card. */
export function update(page, contender, {n}, change = 'all') {
  return page.evaluate(
    `(${timeUpdate})(${contender.update}, () => (${contender.lastLink(n)})?.textContent, '${feedAddress(n, change)}')`,
  );
}

const byName = (metrics) => Object.fromEntries(metrics.map(({name, value}) => [name, value]));
