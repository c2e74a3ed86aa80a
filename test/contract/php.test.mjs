/** The PHP files of the WordPress plugin and of its tests can be parsed, and are safe to open directly. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.php'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);
const hasPhp = spawnSync('php', ['--version']).status === 0;

test('every PHP file is valid PHP', {skip: hasPhp ? false : 'PHP is not installed'}, () => {
  assert.ok(files.length > 5);
  for (const file of files) {
    const {status, stdout, stderr} = spawnSync('php', ['-l', file], {encoding: 'utf8'});
    assert.equal(status, 0, `${file}: ${stdout}${stderr}`);
  }
});

test('every PHP file of the plugin ends at once if a browser opens it directly', async () => {
  const ours = files.filter((file) => file.startsWith('integrations/'));
  assert.ok(ours.length > 5);
  for (const file of ours) {
    const code = (await readFile(file, 'utf8')).replaceAll(/\/\*[^]*?\*\//g, '');
    assert.match(code, /^<\?php\s+defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, file);
  }
});

test('every name that the plugin makes global has its prefix', async () => {
  for (const file of files.filter((each) => each.startsWith('integrations/'))) {
    const code = await readFile(file, 'utf8');
    const names = [
      ...code.matchAll(/^(?:function|const|class) +&?(\w+)/gm),
      ...code.matchAll(/\bdefine\( '(\w+)'/g),
      ...code.matchAll(/^\$(\w+) =/gm),
    ];
    for (const [, name] of names) assert.match(name, /^learning_city_widgets_/i, `${file}: ${name}`);
  }
});
