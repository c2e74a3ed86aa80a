import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, within} from 'storybook/test';
import latvian from '../src/locale/xliff/lv.xlf?raw';
import {TranslationPreview} from './translation-preview.js';

// Defined here, because the module has no side effects for the package.
if (!customElements.get('translation-preview')) customElements.define('translation-preview', TranslationPreview);

const meta: Meta = {
  title: 'Tools/Translation preview',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () => html`<translation-preview></translation-preview>`,
};
export default meta;

/** Every element in the words of a translation file: the one of a language here, or your own. */
export const Complete: StoryObj = {
  play: async ({canvasElement}) => {
    await expect(await within(canvasElement).findByText(/^All \d+ texts are translated\.$/)).toBeVisible();
  },
};

/** A translation that has only begun: what is missing is in English, in brackets. */
export const HalfTranslated: StoryObj = {
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    await canvas.findByText(/^All \d+ texts/);
    const preview = canvasElement.querySelector<TranslationPreview>('translation-preview');
    // Every other unit loses its translation, as in a file that is being worked on.
    let count = 0;
    preview?.show(latvian.replace(/ *<target>.*<\/target>\n/g, (target) => (count++ % 2 ? target : '')));
    await expect(await canvas.findByText(/^Translated: \d+ of \d+ texts\. In English, in brackets: /)).toBeVisible();
  },
};
