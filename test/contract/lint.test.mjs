/** The lint rules refuse every known way to turn text into markup, style or code in the source for pages. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ESLint} from 'eslint';

/** Code snippets, each with a part of the message that must refuse it. */
const REFUSED = {
  'a.innerHTML = text': 'Insert text as text',
  'a.outerHTML = text': 'Insert text as text',
  "(a as unknown as Record<string, string>)['innerHTML'] = text": 'Insert text as text',
  'Object.assign(a, {innerHTML: text})': 'Insert text as text',
  'new Option().innerHTML += text': 'Insert text as text',
  "a.insertAdjacentHTML('beforeend', text)": 'Insert text as text',
  'a.setHTMLUnsafe(text)': 'Insert text as text',
  'Document.parseHTMLUnsafe(text)': 'Insert text as text',
  'document.createRange().createContextualFragment(text)': 'Insert text as text',
  'document.write(text)': 'Insert text as text',
  'document.writeln(text)': 'Insert text as text',
  'new HTMLIFrameElement().srcdoc = text': 'Insert text as text',
  'document.documentElement.style.cssText = text': 'Insert text as text',
  "a.setAttribute('style', text)": 'blocks style attributes',
  "a.setAttribute('onclick', text)": 'blocks style attributes',
  "a.setAttribute('ONERROR', text)": 'blocks style attributes',
  'use(html`<b style=${text}></b>`)': 'blocks style attributes',
  'use(html`<b style="color: red"></b>`)': 'blocks style attributes',
  'use(html`<b onclick=${text}></b>`)': 'blocks style attributes',
  "a.append(document.createElement('script'))": 'Do not create elements',
  "a.append(document.createElement('iframe'))": 'Do not create elements',
  "a.append(document.createElement('style'))": 'Do not create elements',
  'eval(text)': 'eval',
  'globalThis.eval(text)': 'eval',
  'use(new Function(text))': 'eval',
  'setTimeout(text)': 'eval',
  "location.href = 'javascript:x()'": 'eval',
  "document.cookie = 'a=b'": 'Do not store',
  "window.document.cookie = 'a=b'": 'Do not store',
  "localStorage.setItem('a', text)": 'localStorage',
  "window.localStorage.setItem('a', text)": 'Do not store',
  'use(sessionStorage)': 'sessionStorage',
  "use(indexedDB.open('a'))": 'indexedDB',
  "use(caches.open('a'))": 'caches',
  "use(self.caches.open('a'))": 'Do not store',
  "navigator.sendBeacon('/x', text)": 'Do not store',
  'use(location.search)': 'address of the page',
  'use(location.hash)': 'address of the page',
  "import {unsafeHTML} from 'lit/directives/unsafe-html.js'; use(unsafeHTML(text))": 'Insert text as text',
  "import {unsafeSVG as x} from 'lit/directives/unsafe-svg.js'; use(x(text))": 'Insert text as text',
  "import * as x from 'lit/directives/unsafe-html.js'; use(x)": 'Insert text as text',
  "import {styleMap} from 'lit/directives/style-map.js'; use(styleMap({}))": 'Insert text as text',
  "import {html as x} from 'lit/static-html.js'; use(x``)": 'Insert text as text',
  "use(import('lit/directives/unsafe-html.js'))": 'Insert text as text',
};
/** Safe alternatives, which the same rules must accept. */
const ALLOWED = [
  'a.textContent = text',
  'a.append(text)',
  'use(html`<b lang=${text}>${text}</b>`)',
  "a.setAttribute('lang', text)",
];

// With CI=true the parser assumes that files are on disk, and fails on texts that replace a file.
const linter = () =>
  new ESLint({overrideConfig: {languageOptions: {parserOptions: {disallowAutomaticSingleRunInference: true}}}});

// An existing project file, to get type information; its real content is not used.
const filePath = 'src/elements/shared/words.ts';
const source = (/** @type {string} */ snippet) => {
  const [imports = ''] = /^import [^;]+;/.exec(snippet) ?? [];
  const rest = snippet.slice(imports.length);
  return `import {html} from 'lit';\n${imports}\ndeclare const a: Element;\ndeclare const text: string;\ndeclare function use(some: unknown): void;\n${rest};\n`;
};

test('lint refuses every API that turns text into markup, style or code, or that stores data in the browser', async () => {
  const eslint = linter();
  const passed = [];
  for (const [snippet, reason] of Object.entries(REFUSED)) {
    const [{messages}] = await eslint.lintText(source(snippet), {filePath});
    const told = messages.filter(({ruleId}) => /no-restricted|eval|script-url/.test(ruleId ?? ''));
    const isRight = told.some(({message, ruleId}) =>
      reason === 'eval' ? /eval|script-url/.test(ruleId ?? '') : message.includes(reason),
    );
    if (!isRight)
      passed.push(`${snippet}: ${messages.map(({ruleId, message}) => `${ruleId} ${message}`).join('; ') || 'nothing'}`);
  }
  assert.deepEqual(passed, []);
});

test('lint accepts the safe alternatives', async () => {
  const eslint = linter();
  for (const snippet of ALLOWED) {
    const [{messages}] = await eslint.lintText(source(snippet), {filePath});
    assert.deepEqual(
      messages.map(({ruleId}) => ruleId).filter((rule) => /no-restricted|eval|script-url/.test(rule ?? '')),
      [],
      snippet,
    );
  }
});
