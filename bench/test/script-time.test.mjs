import assert from 'node:assert/strict';
import {test} from 'node:test';
import {scriptTime} from '../script-time.mjs';

const thread = (/** @type {number} */ tid, /** @type {string} */ name) => ({
  name: 'thread_name',
  ph: 'M',
  pid: 1,
  tid,
  args: {name},
});
/** @type {(name: string, fromMs: number, toMs: number, tid?: number) => import('../script-time.mjs').TraceEvent} */
const span = (name, fromMs, toMs, tid = 1) => ({
  name,
  ph: 'X',
  pid: 1,
  tid,
  ts: fromMs * 1000,
  dur: (toMs - fromMs) * 1000,
});
const page = thread(1, 'CrRendererMain');

test('a nested span is counted once', () => {
  assert.equal(
    scriptTime([page, span('EvaluateScript', 0, 10), span('FunctionCall', 2, 4), span('RunMicrotasks', 8, 12)]),
    12,
  );
});

test('layout that a script forces is not script time', () => {
  const events = [page, span('FunctionCall', 0, 10), span('UpdateLayoutTree', 3, 4), span('Layout', 4, 9)];
  assert.equal(scriptTime(events), 4);
});

test('layout between two scripts is ignored, as are all other events', () => {
  const events = [
    page,
    span('Paint', 0, 50),
    span('TimerFire', 0, 2),
    span('Layout', 2, 6),
    span('Layout', 8, 9),
    span('TimerFire', 7, 9),
  ];
  assert.equal(scriptTime(events), 3);
});

test('only the threads of pages count', () => {
  const events = [page, thread(2, 'Compositor'), span('FunctionCall', 0, 5, 2), span('FunctionCall', 1, 2)];
  assert.equal(scriptTime(events), 1);
});

test('the order of events does not matter, and no events give zero', () => {
  const events = [span('Layout', 6, 8), span('FunctionCall', 5, 10), span('FunctionCall', 0, 1), page];
  assert.equal(scriptTime(events), 4);
  assert.equal(scriptTime([]), 0);
});
