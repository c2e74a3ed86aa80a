import {type Preview, setCustomElementsManifest} from '@storybook/web-components-vite';
import {html} from 'lit';
import {addWords} from '../../src/controllers/language.js';
import {files} from '../../src/locale/files.js';
import xliff from '../../src/locale/xliff/lv.xlf?raw';
import {textDirection} from '../../src/util/language-tag.js';
import {PSEUDO, pseudoWords} from '../../test/support/pseudo-locale.js';
import {controlsManifest} from './manifest.js';
import './preview.css';

setCustomElementsManifest(controlsManifest);

/** Every language that the elements speak, each loaded when one needs it; and one that nobody speaks. */
const languages = ['en', 'lv', ...files.keys(), PSEUDO];
addWords(PSEUDO, pseudoWords(xliff));

/** A language in itself: "Latviešu". */
function titleOf(code: string): string {
  if (code === PSEUDO) return '⟦Ţéšţ⟧';
  const name = new Intl.DisplayNames(code, {type: 'language'}).of(code) ?? code;
  return `${name.replace(/^./u, (first) => first.toLocaleUpperCase(code))} (${code})`;
}

/** Rows of the documentation that nothing can be chosen for. */
const EXPLAINED = new Set(['events', 'css custom properties', 'css shadow parts']);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    options: {storySort: {order: ['Elements', 'Pages']}},
    a11y: {test: 'error'},
    controls: {expanded: true},
    // The toolbars below do both, on the documentation pages too.
    backgrounds: {disable: true},
    viewport: {disable: true},
    docs: {
      source: {
        excludeDecorators: true,
        // A story has its document from the controls, a page from an address.
        transform: (code: string) =>
          code.replace(/^<news-(card|list)(?!.* src=)/, '$& src="/news.json"').replaceAll('=""', ''),
      },
    },
  },
  argTypesEnhancers: [
    ({argTypes}) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [
          name,
          EXPLAINED.has(type.table?.category ?? '') ? {...type, control: false as const} : type,
        ]),
      ),
  ],
  args: {fallback: true},
  argTypes: {
    state: {
      description: 'Holds the element in a load state that no document brings about',
      control: 'select',
      options: ['idle', 'loading', 'stale', 'failed'],
      table: {category: 'this story'},
    },
    fallback: {control: 'boolean', table: {type: {summary: 'default slot'}}},
    'heading-level': {control: 'select', options: ['2', '3', '4', '5', '6', 'none']},
    images: {control: 'select', options: ['same-origin', 'all', 'none']},
    layout: {control: 'select', options: ['grid', 'list']},
    loading: {control: 'select', options: ['eager', 'lazy']},
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
          {value: 'plain-light', title: 'Plain, light'},
          {value: 'plain-dark', title: 'Plain, dark'},
          {value: 'harbour-light', title: 'Harbour, light'},
          {value: 'harbour-dark', title: 'Harbour, dark'},
        ],
      },
    },
  },
  initialGlobals: {language: 'en', width: 'full', theme: 'plain-light'},
  decorators: [
    (story, {globals}) => {
      const {language, width, theme} = globals as Record<'language' | 'width' | 'theme', string>;
      return html`<div class="page ${theme.replace('-', ' ')}" lang=${language} dir=${textDirection(language)}>
        <div class="width" data-width=${width}>${story()}</div>
      </div>`;
    },
  ],
};
export default preview;
