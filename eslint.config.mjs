import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Ways for text to become markup, style or code. None is needed, and none is allowed. */
const sinks = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Text goes in as text.',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeStatic|unsafeMathML|styleMap)$/]',
    message: 'Text goes in as text, and styles come from style sheets.',
  },
  {selector: 'TemplateElement[value.raw=/\\sstyle=/]', message: 'A strict policy blocks style attributes.'},
  {
    selector: 'MemberExpression[object.name="document"][property.name="cookie"]',
    message: 'Nothing is stored in the browser.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'build',
      'node_modules',
      'storybook-static',
      'src/locale/generated',
      'test/frameworks',
      '**/*.mjs',
      '**/*.js',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/cli/tsconfig.json', './test/tsconfig.json', './stories/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  {plugins: {'lit-a11y': litA11y}, rules: litA11y.configs.recommended.rules},
  {
    rules: {
      // Lit binds listeners by reference.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // Safari takes a list without markers for no list, unless its role is spelled out.
      'lit-a11y/no-redundant-role': 'off',
      // A click on a card is pointer sugar: keyboards meet the link inside.
      'lit-a11y/click-events-have-key-events': 'off',
      // What a class offers to those that extend it.
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      // Numbers in sentences for developers are written as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowNullish: true}],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB'],
      'no-restricted-syntax': ['error', ...sinks],
      'no-console': ['error', {allow: ['warn']}],
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
