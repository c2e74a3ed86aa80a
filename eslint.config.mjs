import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';
/** @import {Linter} from 'eslint' */

/** Names of what makes text to markup, style or code, and of what is kept in the browser. */
const SINKS =
  '/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|cssText)$/';
const STORES = '/^(localStorage|sessionStorage|indexedDB|caches|cookie|cookieStore|serviceWorker|sendBeacon)$/';
/** A member by its name, however it is written, and an object that is assigned with such. */
const member = (/** @type {string} */ names) =>
  `:matches(MemberExpression[property.name=${names}], MemberExpression[property.value=${names}], ObjectExpression > Property[key.name=${names}])`;
/** Ways for text to become markup, style or code. None is needed, and none is allowed. */
const sinks = [
  {selector: member(SINKS), message: 'Text goes in as text.'},
  {
    selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeStatic|unsafeMathML|styleMap)$/]',
    message: 'Text goes in as text, and styles come from style sheets.',
  },
  {
    selector: ':matches(ImportDeclaration, ImportExpression)[source.value=/lit.*(unsafe-|style-map|static)/]',
    message: 'Text goes in as text, and styles come from style sheets.',
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
    message: 'Nothing that runs or loads by itself is made.',
  },
  {selector: member(STORES), message: 'Nothing is stored in the browser, or sent besides the requests for sources.'},
  {
    selector: 'MemberExpression[object.name="location"][property.name=/^(search|hash)$/]',
    message: 'What is shown is never told by the address of the page.',
  },
  {selector: 'MemberExpression[object.name="document"][property.name=/^write/]', message: 'Text goes in as text.'},
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
      // What a class offers to those that extend it.
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      // Code points are what lengths are counted in; `Array.from` is another function on pages with old libraries.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      // Numbers in sentences for developers are written as they are.
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
      // Safari takes a list without markers for no list, unless its role is spelled out.
      'lit-a11y/no-redundant-role': 'off',
      // A click on a card is pointer sugar: keyboards meet the link inside.
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  {
    files: ['**/*.{mjs,js,jsx}'],
    rules: {
      // These rules read the syntax and miss JSDoc types, such as the cast of parsed JSON. Using an `any` is still an
      // error.
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
      // A listener that fails ends the process, as it should in a tool or a test.
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: {arguments: false}}],
    },
  },
  {
    files: ['bench/contenders/**/*.{js,jsx}'],
    rules: {
      // Contenders follow the documentation of their library; an error on the page ends the bench.
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
      // The runner waits for what `it` gives back.
      '@typescript-eslint/no-floating-promises': 'off',
      // Tests hand in what no caller may, and look at what is there all the same.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
