import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/all.js';
import {textDirection} from '../src/util/language-tag.js';
import './languages.css';
import {documentOf} from './support.js';

const meta: Meta = {
  title: 'Pages/Languages',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
};
export default meta;

/** One badge and one figure in six languages, on one page. */
export const SideBySide: StoryObj = {
  render: () =>
    html`<div class="languages">
      ${['en', 'lv', 'ar', 'uk', 'el', 'ko'].map(
        (language) =>
          html`<div lang=${language} dir=${textDirection(language)}>
            <learning-city-badge .data=${documentOf('dist/register')} city="Ventspils"></learning-city-badge>
            <network-stats .data=${documentOf('dist/network')} figures="cities" without-table></network-stats>
          </div>`,
      )}
    </div>`,
};

/** An article in Arabic on a page in another language. */
export const Foreign: StoryObj = {
  render: () => html`<news-card .data=${documentOf('news/sample')} item="#10"></news-card>`,
};
