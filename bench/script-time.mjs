/**
 * Measures how long script ran, from a trace. Chromium's own sum leaves out microtasks, which run promise callbacks and
 * Lit's rendering.
 */

const SCRIPT = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'HandlePostMessage',
  'RunMicrotasks',
  'TimerFire',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);
/** Layout that a script forces is not script time. */
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);

/**
 * A trace event. Spans have a start and a duration; metadata events have arguments.
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} [ts]
 * @property {number} [dur]
 * @property {{name?: string}} [args]
 *
 * @typedef {{start: number, end: number}} Stretch
 */

/**
 * @param {TraceEvent[]} events the events of a trace with the category `devtools.timeline`
 * @returns the time in milliseconds during which the threads of pages ran script, without forced layout
 */
export function scriptTime(events) {
  const threads = new Set(
    events
      .filter(({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({pid, tid}) => `${pid} ${tid}`),
  );
  const spans = events.filter(({ph, pid, tid}) => ph === 'X' && threads.has(`${pid} ${tid}`));
  const [script, layout] = [SCRIPT, LAYOUT].map((names) => union(spans.filter(({name}) => names.has(name))));
  return (length(script) - length(overlap(script, layout))) / 1000;
}

/**
 * Merges spans that overlap.
 * @param {TraceEvent[]} spans
 */
function union(spans) {
  /** @type {Stretch[]} */
  const stretches = [];
  const inOrder = spans.map(({ts = NaN, dur = NaN}) => ({start: ts, end: ts + dur}));
  for (const {start, end} of inOrder.sort((one, other) => one.start - other.start)) {
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({start, end});
  }
  return stretches;
}

/**
 * Intersects two sorted lists of spans.
 * @param {Stretch[]} one
 * @param {Stretch[]} other
 */
function overlap(one, other) {
  /** @type {Stretch[]} */
  const common = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const start = Math.max(one[i].start, other[j].start);
    const end = Math.min(one[i].end, other[j].end);
    if (start < end) common.push({start, end});
    if (one[i].end < other[j].end) i++;
    else j++;
  }
  return common;
}

const length = (/** @type {Stretch[]} */ stretches) => stretches.reduce((sum, {start, end}) => sum + end - start, 0);
