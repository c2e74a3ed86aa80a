import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/all.js';
import './host-page.css';
import {documentOf, fallback} from './support.js';
import {wordsFor} from './words.js';

const meta: Meta = {
  title: 'Pages/Town',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
};
export default meta;

/** All four on one page: an article with news below it, and a narrow column beside. */
export const Town: StoryObj = {
  render: (_, context) => {
    const words = wordsFor(context.globals['language']);
    return html`<div class="town">
      <header>
        <p class="name">Ventspils</p>
        <nav aria-label=${words.menu}>
          <a href="#news">${words.links.news}</a>
          <a href="#membership">${words.links.membership}</a>
          <a href="#figures">${words.links.figures}</a>
        </nav>
      </header>
      <div class="columns">
        <main>
          <h1>${words.title}</h1>
          ${words.text.map((paragraph) => html`<p>${paragraph}</p>`)}
          <news-card .data=${documentOf('news/seed')} heading-level="2">${fallback(context, 'news')}</news-card>
          <h2 id="news">${words.news}</h2>
          <news-list .data=${documentOf('news/sample')} limit="6">${fallback(context, 'news')}</news-list>
        </main>
        <aside aria-label=${words.beside}>
          <learning-city-badge id="membership" .data=${documentOf('dist/register')} city="Ventspils"
            >${fallback(context, 'membership')}</learning-city-badge
          >
          <h2 id="figures">${words.figures}</h2>
          <network-stats .data=${documentOf('dist/network')} figures="cities countries"
            >${fallback(context, 'figures')}</network-stats
          >
        </aside>
      </div>
    </div>`;
  },
};
