/** The rendered contenders: their pages have all their content, and no request for data follows. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {feedAddress, pageAddress} from '../addresses.mjs';
import {conditions} from '../conditions.mjs';
import {rendered, renderedLinked, renderedWithScript} from '../contenders/ours/rendered.mjs';
import {feedAt, buildSite} from '../site.mjs';

const wanted = conditions.filter(({cpu, n}) => cpu === 1 && n !== 100);
const site = await buildSite({rendered, linked: renderedLinked, script: renderedWithScript}, wanted);
/** @type {(name: string, condition: import('../conditions.mjs').Condition) => string} */
const pageOf = (name, condition) => String(site.get(pageAddress(name, condition))?.identity);

for (const condition of wanted) {
  test(`a rendered page has all articles and elements in its HTML: ${condition.name}`, () => {
    const page = pageOf('rendered', condition);
    const {items} = feedAt(condition.n);
    const [list = ''] = /<news-list[^>]*><template shadowrootmode="open">[^]*?<\/template>/.exec(page) ?? [];
    assert.equal(list.match(/<article/g)?.length, condition.n);
    for (const {title} of items) assert.ok(list.includes(title), title);
    const elements = page.match(/<(?:news|network|learning)-[\w-]+ /g)?.length;
    assert.equal(page.match(/<template shadowrootmode="open">/g)?.length, elements);
    assert.equal(elements, condition.kind.includes('page') ? 4 : 1);
    assert.doesNotMatch(page, /<script[^>]* src=/);
    // The style sheets come from the same server.
    assert.doesNotMatch(page, /<link rel="stylesheet"/);
    const sheets = [...pageOf('linked', condition).matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(
      ([, address = '']) => address,
    );
    assert.ok(sheets.length > 0);
    for (const address of sheets) assert.ok(site.has(address), address);
  });

  test(`a rendered page with the script has the same content: ${condition.name}`, () => {
    const page = pageOf('script', condition);
    const tag = /<script type="module" src="[^"]*"><\/script>/;
    assert.match(page, tag);
    const steady = (/** @type {string} */ text) => text.replace(/"at":\d+/g, '').replace(/\s+/g, '');
    assert.equal(steady(page.replace(tag, '')), steady(pageOf('rendered', condition)));
    assert.ok(page.includes(feedAddress(condition.n)));
  });
}
