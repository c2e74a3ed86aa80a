/** What is cut out of Lit is refused in our own code, of parts too, which the page bundle's Lit renders. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {rollup} from 'rollup';
import {refuseUnsupported} from '../../tools/lean-lit.mjs';

const bundle = (code) =>
  rollup({
    input: '/build/view.js',
    external: ['lit'],
    plugins: [{name: 'text', resolveId: (id) => id, load: () => code}, refuseUnsupported()],
  });

for (const tag of ['html', 'svg']) {
  test(`${tag}: attributes in parts, properties and expressions on elements are refused`, async () => {
    for (const attribute of ['class="a ${1}"', '.value=${1}', '?hidden=${1}', '${1}']) {
      await assert.rejects(bundle(`export const view = ${tag}\`<g ${attribute}></g>\``), /are left of Lit/, attribute);
    }
    await bundle(`export const view = ${tag}\`<g class=\${1} @click=\${2}>\${3}</g>\``);
  });
}

test('directives are refused', async () => {
  await assert.rejects(bundle("import {live} from 'lit/directives/live.js'; export default live;"), /Directives/);
});

test('the page bundle and the files beside it are looked at', async () => {
  const config = await readFile('rollup.config.mjs', 'utf8');
  assert.equal(config.match(/^ {2}refuseUnsupported\(\),$/gm)?.length, 2);
});
