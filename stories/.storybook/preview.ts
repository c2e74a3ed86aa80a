import {type ArgTypes, type Preview, setCustomElementsManifest} from '@storybook/web-components-vite';
import {html} from 'lit';
import {classMap} from 'lit/directives/class-map.js';
import {addWords} from '../../src/controllers/language.js';
import {files} from '../../src/locale/files.js';
import xliff from '../../src/locale/xliff/lv.xlf?raw';
import {textDirection} from '../../src/util/language-tag.js';
import {capitalized} from '../../src/util/text.js';
import {PSEUDO, pseudoWords} from '../../test/support/pseudo-locale.js';
import {themes} from '../themes/themes.js';
import {forceColors} from './forced-colors.js';
import {controlsManifest} from './manifest.js';
import './preview.css';

setCustomElementsManifest(controlsManifest);

/** Every language of the elements, loaded when needed, and a pseudo-language. */
const languages = ['en', 'lv', ...files.keys(), PSEUDO];
addWords(PSEUDO, pseudoWords(xliff));

/** The name of a language in that language: "Latviešu". */
function titleOf(code: string): string {
  if (code === PSEUDO) return '⟦Ţéšţ⟧';
  const name = new Intl.DisplayNames(code, {type: 'language'}).of(code) ?? code;
  return `${capitalized(name, code)} (${code})`;
}

/** Rows of the documentation that need no control. */
const EXPLAINED = new Set(['events', 'css custom properties', 'css shadow parts']);
/** `'grid' | 'list'` */
const CHOICE = /^'[^']*'( \| '[^']*')+$/;

/** A choice of words is built from a list of them, as in `custom-elements.json`. */
function withControl<Row extends ArgTypes[string]>(type: Row): Row {
  const {category, type: {summary = ''} = {}} = type.table ?? {};
  if (EXPLAINED.has(category ?? '')) return {...type, control: false};
  return CHOICE.test(summary)
    ? {...type, control: {type: 'select'}, options: summary.slice(1, -1).split("' | '")}
    : type;
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Guide',
          [
            'Start here',
            'Theming',
            'Languages',
            'Data formats',
            'Accessibility',
            'Security and privacy',
            'Moving between versions',
          ],
          'Pages',
          ['Town', 'Looks'],
          'Elements',
          'Tools',
        ],
      },
    },
    a11y: {test: 'error'},
    controls: {expanded: true},
    // The toolbars below control both, on the documentation pages too.
    backgrounds: {disable: true},
    viewport: {disable: true},
    docs: {
      source: {
        excludeDecorators: true,
        // A story gets its document from the controls, a page from an address.
        transform: (code: string) =>
          code.replace(/^<news-(card|list)(?!.* src=)/, '$& src="/news.json"').replaceAll('=""', ''),
      },
    },
  },
  argTypesEnhancers: [
    ({argTypes}) => Object.fromEntries(Object.entries(argTypes).map(([name, type]) => [name, withControl(type)])),
  ],
  args: {fallback: true},
  argTypes: {
    state: {
      description: 'Holds the element in a load state that no document can cause',
      control: 'select',
      options: ['idle', 'loading', 'stale', 'failed'],
      table: {category: 'this story'},
    },
    fallback: {control: 'boolean', table: {type: {summary: 'default slot'}}},
    'heading-level': {control: 'select', options: ['2', '3', '4', '5', '6', 'none']},
    lang: {control: 'select', options: languages},
  },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: languages.map((value) => ({value, title: titleOf(value)})),
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          {value: 'auto', title: 'Direction of the language'},
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
      },
    },
    width: {
      description: 'Room on the page',
      toolbar: {
        icon: 'browser',
        dynamicTitle: true,
        items: [
          {value: 'full', title: 'Full width'},
          {value: '320px', title: '320 px'},
          {value: '480px', title: '480 px'},
          {value: '768px', title: '768 px'},
          {value: '1280px', title: '1280 px'},
        ],
      },
    },
    theme: {
      description: 'Look of the page',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          {value: 'plain', title: 'No theme'},
          ...themes.map(({name, title, summary}) => ({value: name, title, right: summary.split(',')[0] ?? ''})),
        ],
      },
    },
    scheme: {
      description: 'Light or dark',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light', icon: 'sun'},
          {value: 'dark', title: 'Dark', icon: 'moon'},
        ],
      },
    },
    colors: {
      description: 'Forced colours, imitated as closely as a page can',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'own', title: 'Own colours'},
          {value: 'forced', title: 'Forced colours (imitated)'},
        ],
      },
    },
  },
  initialGlobals: {
    language: 'en',
    direction: 'auto',
    width: 'full',
    theme: 'plain',
    scheme: 'light',
    colors: 'own',
  },
  decorators: [
    (story, {globals, parameters}) => {
      const {language, direction, width, theme, scheme, colors} = globals as Record<string, string>;
      const isForced = colors === 'forced';
      forceColors(isForced);
      const classes = classMap({page: true, bare: !!parameters['bare'], forced: isForced, [theme ?? 'plain']: true});
      return html`<div
        class=${classes}
        data-scheme=${scheme}
        lang=${language}
        dir=${direction === 'auto' ? textDirection(language ?? '') : direction}
      >
        <div class="width" data-width=${width}>${story()}</div>
      </div>`;
    },
  ],
};
export default preview;
