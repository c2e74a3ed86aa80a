/** Templates of the files for pages are compiled; what Lit has been cut down by is refused in them, of parts too. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {rollup} from 'rollup';
import {compileTemplates} from '../../tools/compile-templates.mjs';

async function compiled(code) {
  const bundle = await rollup({
    input: '/build/view.js',
    external: ['lit'],
    plugins: [{name: 'text', resolveId: (id) => id, load: () => code}, compileTemplates()],
  });
  return (await bundle.generate({format: 'es'})).output[0].code.trim();
}
const view = (template) => compiled(`export default ${template};`);

for (const [template, call] of [
  ['html`<hr>`', 'html("<hr>")'],
  ['html`<a href=${1} rel="x">${2}</a>`', 'html("<a $href rel=\\"x\\"><?></a>", 1, 2)'],
  ['html`<a @click=${1}></a>`', 'html("<a @click></a>", 1)'],
  // A child reaches up to the node behind it.
  ['html`<i></i>${1}`', 'html("<i></i><?><!>", 1)'],
  ['html`${1}${2}`', 'html("<?><?><!>", 1, 2)'],
  ['html`<p>${a ? html`<b>${b}</b>` : c}</p>`', 'html("<p><?></p>", a ? html("<b><?></b>", b) : c)'],
  ['svg`<g x=${1}/>`', 'svg("<g $x/>", 1)'],
]) {
  test(`${template} becomes ${call}`, async () => {
    assert.ok((await view(template)).includes(call), await view(template));
  });
}

for (const tag of ['html', 'svg']) {
  test(`${tag}: attributes in parts, properties, expressions on elements, names and comments are refused`, async () => {
    for (const attribute of ['class="a ${1}"', '.value=${1}', '?hidden=${1}', 'viewBox=${1}', '${1}']) {
      await assert.rejects(view(`${tag}\`<g ${attribute}></g>\``), /Not one expression as a whole/, attribute);
    }
    await assert.rejects(view(`${tag}\`<${'${1}'}></g>\``), /Not one expression as a whole/);
    await assert.rejects(view(`${tag}\`<!-- a -->\``), /A comment/);
  });
}

test('directives are refused', async () => {
  await assert.rejects(compiled("import {live} from 'lit/directives/live.js'; export default live;"), /Directives/);
});

test('the page bundle and the files beside it hold no template that is not compiled', async () => {
  const config = await readFile('rollup.config.mjs', 'utf8');
  assert.equal(config.match(/^ {2}compileTemplates\(\),$/gm)?.length, 1);
  assert.equal(config.match(/\.\.\.minify\(/g)?.length, 2);
});
