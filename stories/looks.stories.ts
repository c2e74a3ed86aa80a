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

const LOOKS = ['plain', 'card', 'filled'] as const;

const look = ({name, title, summary}: Theme, scheme: string, looks: readonly string[]): TemplateResult =>
  html`<section class="look ${name}" data-scheme=${scheme} aria-label=${`${title}, ${scheme}`}>
    <h2>${title}</h2>
    <p>${summary}</p>
    <div class="samples">${looks.map((each) => samples(each))}</div>
  </section>`;

const samples = (look: string): TemplateResult =>
  html`<learning-city-badge .data=${documentOf('dist/register')} city="Ventspils" look=${look}></learning-city-badge>
    <news-card look=${look} .data=${documentOf('news/pictures')} item="#2"></news-card>
    <network-stats
      look=${look}
      .data=${documentOf('dist/network')}
      figures="cities countries"
      chart="growth"
      without-table
    ></network-stats>`;

/**
 * The looks of five made-up towns, light and dark. Each is a style sheet of about fifteen lines, in `stories/themes/`.
 */
export const Looks: StoryObj = {
  render: () =>
    html`<div class="looks-room">
      <div class="looks">${themes.map((theme) => [look(theme, 'light', ['card']), look(theme, 'dark', ['card'])])}</div>
    </div>`,
};

/** The three values of the attribute `look`, without a style sheet of the page and in one town's colours. */
export const ThreeLooks: StoryObj = {
  render: () =>
    html`<div class="looks-room">
      <div class="looks">
        ${[{name: '', title: 'No style sheet', summary: 'Only the elements.', css: ''}, ...themes.slice(0, 1)].map(
          (theme) => [look(theme, 'light', LOOKS), look(theme, 'dark', LOOKS)],
        )}
      </div>
    </div>`,
};
