import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fireEvent, userEvent, within} from 'storybook/test';
import {ThemeEditor} from './theme-editor.js';

// Defined here, because the module has no side effects for the package.
if (!customElements.get('theme-editor')) customElements.define('theme-editor', ThemeEditor);

const meta: Meta = {
  title: 'Tools/Theme editor',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
  render: () => html`<theme-editor></theme-editor>`,
};
export default meta;

/** Choose, look, copy. */
export const Editor: StoryObj = {};

/** A grey that is too pale is reported, and the style sheet is updated. */
export const TooPale: StoryObj = {
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    await fireEvent.input(canvas.getByLabelText('Text, light'), {target: {value: '#999999'}});
    await expect(await canvas.findAllByText(/too low/)).not.toHaveLength(0);
    await expect(canvas.getByRole('region', {name: 'Style sheet'})).toHaveTextContent('color: light-dark(#999999,');
    const [panel] = canvasElement.querySelectorAll('.panel');
    await expect(panel && getComputedStyle(panel).color).toBe('rgb(153, 153, 153)');
    await userEvent.selectOptions(canvas.getByLabelText('Start from'), 'gazette');
    await expect(canvas.queryByText(/too low/)).toBeNull();
  },
};
