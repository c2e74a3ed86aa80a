/** Developers can debug the published files: a debugger steps from the built files into the source. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, test} from 'node:test';
import {generatedPositionFor, originalPositionFor, TraceMap} from '@jridgewell/trace-mapping';
import {openBrowser, openSite} from '../../tools/site.mjs';

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
/** @type {import('puppeteer-core').Browser} */
let browser;
before(async () => {
  [site, browser] = await Promise.all([openSite(), openBrowser()]);
});
after(() => Promise.all([browser.close(), site.close()]));

/** @param {string} file in `dist/` */
const mapOf = async (file) => new TraceMap(await readFile(`dist/${file}.map`, 'utf8'));

for (const {file, source, functionName, body} of [
  {
    file: 'learning-city-widgets.js',
    source: 'src/elements/news-card/news-card.view.ts',
    functionName: 'articleView',
    body: '<news-card src="/news.json"></news-card>',
  },
  {
    file: 'views/learning-city-badge.js',
    source: 'src/elements/learning-city-badge/statement.ts',
    functionName: 'statementIn',
    body: '<learning-city-badge city="Ventspils"></learning-city-badge>',
  },
]) {
  test(`a breakpoint in ${source} stops in dist/${file}, and stepping stays in the source`, async () => {
    const map = await mapOf(file);
    const text = await readFile(source, 'utf8');
    // The first statement of the function, where a developer would set a breakpoint.
    const line = text.slice(0, text.indexOf(`function ${functionName}`)).split('\n').length;
    const name = map.sources.find((each) => each?.endsWith(source));
    assert.ok(name, `${source} is in the map`);
    const places = [...Array(20).keys()].map((offset) =>
      generatedPositionFor(map, {source: name, line: line + offset, column: 4}),
    );
    const place = places.find(({line}) => line !== null);
    assert.ok(place, 'a statement of the function is in the map');

    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Debugger.enable');
    await session.send('Debugger.setBreakpointByUrl', {
      lineNumber: Number(place.line) - 1,
      columnNumber: Number(place.column),
      url: `${site.origin}/widgets/${file}`,
    });
    const script = '<script type="module" src="/widgets/learning-city-widgets.js"></script>';
    /** @returns {Promise<{source: string | null, line: number | null}>} where the debugger stops next */
    const nextStop = () =>
      new Promise((resolve) => {
        session.once('Debugger.paused', ({callFrames}) => {
          const [{location}] = callFrames;
          resolve(originalPositionFor(map, {line: location.lineNumber + 1, column: location.columnNumber ?? 0}));
        });
      });
    const first = nextStop();
    const opened = page.goto(site.add({head: script, body}));
    const stop = await first;
    assert.equal(stop.source, name);
    assert.ok(Number(stop.line) >= line, `stopped in line ${String(stop.line)}`);
    for (let step = 0; step < 3; step++) {
      const next = nextStop();
      await session.send('Debugger.stepInto');
      assert.match(String((await next).source), /(^|\/)src\/.*\.ts$/);
    }
    await session.send('Debugger.disable');
    await opened;
    await page.close();
  });
}
