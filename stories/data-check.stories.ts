import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fireEvent, userEvent, within} from 'storybook/test';
import {DataCheck} from './data-check.js';

// Defined here, because the module has no side effects for the package.
if (!customElements.get('data-check')) customElements.define('data-check', DataCheck);

const meta: Meta = {
  title: 'Tools/Data check',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () => html`<data-check></data-check>`,
};
export default meta;

/** Paste a document to see what would be left out or shown incorrectly. */
export const Check: StoryObj = {};

/** A year given as text, and a text that is not a document. */
export const Faults: StoryObj = {
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole('textbox');
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'register/small');
    await expect(canvas.getByRole('status')).toHaveTextContent(/^A register: \d+ rows, 0 errors/);
    const text = (field as HTMLTextAreaElement).value;
    await fireEvent.input(field, {target: {value: text.replace(/"since": (\d+)/, '"since": "$1"')}});
    await expect(await canvas.findByText(/since: expected a year from 1900 to the present, found "\d+"/)).toBeVisible();
    await fireEvent.input(field, {target: {value: '{"items": ['}});
    await expect(await canvas.findByText(/^Not recognised: 0 rows, 1 error/)).toBeVisible();
  },
};
