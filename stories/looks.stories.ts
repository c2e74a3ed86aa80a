import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define/all.js';
import './looks.css';
import {documentOf} from './support.js';
import {type Theme, themes} from './themes/themes.js';

const meta: Meta = {
  title: 'Pages/Looks',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}, bare: true},
};
export default meta;

const look = ({name, title, summary}: Theme, scheme: string): TemplateResult =>
  html`<section class="look ${name}" data-scheme=${scheme} aria-label=${`${title}, ${scheme}`}>
    <h2>${title}</h2>
    <p>${summary}</p>
    <div class="samples">
      <learning-city-badge .data=${documentOf('dist/register')} city="Ventspils"></learning-city-badge>
      <news-card .data=${documentOf('news/pictures')} item="#2"></news-card>
      <network-stats
        .data=${documentOf('dist/network')}
        figures="cities countries"
        chart="growth"
        without-table
      ></network-stats>
    </div>
  </section>`;

/**
 * The looks of five made-up towns, light and dark. Each is a style sheet of about fifteen lines, in `stories/themes/`.
 */
export const Looks: StoryObj = {
  render: () =>
    html`<div class="looks-room">
      <div class="looks">${themes.map((theme) => [look(theme, 'light'), look(theme, 'dark')])}</div>
    </div>`,
};
