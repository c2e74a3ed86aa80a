import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';
/** @import {Linter} from 'eslint' */

/** Names of APIs that turn text into markup, style or code, and of APIs that store data in the browser. */
const SINKS =
  '/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|cssText)$/';
const STORES = '/^(localStorage|sessionStorage|indexedDB|caches|cookie|cookieStore|serviceWorker|sendBeacon)$/';
/** A member by its name, in any notation, and an object with such a member that is assigned. */
const member = (/** @type {string} */ names) =>
  `:matches(MemberExpression[property.name=${names}], MemberExpression[property.value=${names}], ObjectExpression > Property[key.name=${names}])`;
/** Ways for text to become markup, style or code. The elements need none of them, so all are forbidden. */
const sinks = [
  {selector: member(SINKS), message: 'Insert text as text.'},
  {
    selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeStatic|unsafeMathML|styleMap)$/]',
    message: 'Insert text as text, and put styles into style sheets.',
  },
  {
    selector: ':matches(ImportDeclaration, ImportExpression)[source.value=/lit.*(unsafe-|style-map|static)/]',
    message: 'Insert text as text, and put styles into style sheets.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\s(style|on\\w+|srcdoc)=/]',
    message: 'A strict policy blocks style attributes and handlers.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(setAttribute|setAttributeNS|toggleAttribute)$/] > Literal.arguments[value=/^(style|on\\w+|srcdoc)$/i]',
    message: 'A strict policy blocks style attributes and handlers.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^createElement(NS)?$/] > Literal.arguments[value=/^(script|style|iframe|object|embed|base|link|meta)$/i]',
    message: 'Do not create elements that run or load something by themselves.',
  },
  {selector: member(STORES), message: 'Do not store anything in the browser, and send no requests except for sources.'},
  {
    selector: 'MemberExpression[object.name="location"][property.name=/^(search|hash)$/]',
    message: 'The address of the page must not affect what is shown.',
  },
  {selector: 'MemberExpression[object.name="document"][property.name=/^write/]', message: 'Insert text as text.'},
];

export default defineConfig(
  {
    ignores: [
      'dist',
      'build',
      'bench/build',
      'coverage',
      'release',
      'storybook-static',
      'src/locale/generated',
      'test/{bundlers,frameworks}/*/',
      'test/types',
      // In the style of WordPress, whose globals it uses.
      'integrations/wordpress',
      // Scripts of test pages, partly in the style of old libraries.
      'test/support/**/*.js',
    ],
  },
  tseslint.configs.strictTypeChecked,
  {
    files: ['**/*.{ts,mjs,js,jsx}'],
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.json',
          './src/cli/tsconfig.json',
          './test/tsconfig.json',
          './stories/tsconfig.json',
          './tools/tsconfig.json',
          './bench/contenders/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Lit binds listeners by reference.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // Members that a class offers to its subclasses.
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      // Lengths are counted in code points; pages with old libraries replace `Array.from`.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      // Numbers in messages for developers are not localised.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowNullish: true}],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      /** @type {Linter.Config} */ (lit.configs?.['flat/recommended']),
      /** @type {Linter.Config} */ (wc.configs?.['flat/recommended']),
    ],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari exposes a list without markers as a list only if its role is set explicitly.
      'lit-a11y/no-redundant-role': 'off',
      // Clicking anywhere on a card is a convenience for pointers; keyboards use the link inside.
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  {
    files: ['**/*.{mjs,js,jsx}'],
    rules: {
      // These rules read only the syntax and miss JSDoc types, such as the cast of parsed JSON. Using an `any` is still
      // an error.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': ['error', {allowThrowingUnknown: true}],
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      // Without `noUncheckedIndexedAccess` this rule assumes that every key exists.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
      // Node's test runner waits for its tests.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test'}],
        },
      ],
      // An error in a listener ends the process, as it should in a tool or a test.
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: {arguments: false}}],
    },
  },
  {
    files: ['bench/contenders/**/*.{js,jsx}'],
    rules: {
      // Contenders follow the documentation of their library; an error on the page aborts the benchmark.
      '@typescript-eslint/no-floating-promises': 'off',
      // Not every library has types.
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-script-url': 'error',
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
      'no-restricted-syntax': ['error', ...sinks],
      'no-console': ['error', {allow: ['info', 'warn', 'error']}],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // The runner waits for the return value of `it`.
      '@typescript-eslint/no-floating-promises': 'off',
      // Tests pass values that callers must not pass, and inspect values that may be missing.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
