import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/all.js';
import './host-page.css';
import {documentOf, fallback} from './support.js';
import {wordsFor} from './words.js';

const meta: Meta = {
  title: 'Pages/Town',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}, bare: true},
};
export default meta;

/** All four elements on a town's page. Try the toolbars: language, width, theme, dark. */
export const Town: StoryObj = {
  args: {fallback: true},
  render: (_, context) => {
    const words = wordsFor(context.globals['language']);
    return html`<div class="town">
      <a class="skip" href="#content">${words.skip}</a>
      <header class="bar wrap">
        <p class="name">Ventspils <span>${words.name}</span></p>
        <nav aria-label=${words.menu}>
          <a href="#membership">${words.joined}</a>
          <a href="#figures">${words.grown}</a>
          <a href="#news">${words.news}</a>
        </nav>
      </header>
      <main id="content">
        <div class="hero">
          <div class="wrap">
            <p class="topic">${words.topic}</p>
            <h1>${words.title}</h1>
            <p class="lead">${words.lead}</p>
            <p>
              <learning-city-badge
                variant="inline"
                .data=${documentOf('dist/register')}
                city="Ventspils"
                heading-level="none"
              ></learning-city-badge>
            </p>
          </div>
        </div>
        <div class="columns wrap">
          <article>
            <h2 id="membership">${words.joined}</h2>
            ${words.joinedText.map((paragraph) => html`<p>${paragraph}</p>`)}
            <news-card .data=${documentOf('news/seed')}>${fallback(context, 'news')}</news-card>
            <h2>${words.does}</h2>
            ${words.doesText.map((paragraph) => html`<p>${paragraph}</p>`)}
            <h2 id="figures">${words.grown}</h2>
            <network-stats figures="cities" chart="growth" city="Ventspils"
              >${fallback(context, 'figures')}</network-stats
            >
          </article>
          <aside aria-label=${words.beside}>
            <learning-city-badge variant="seal" .data=${documentOf('dist/register')} city="Ventspils" heading-level="2"
              >${fallback(context, 'membership')}</learning-city-badge
            >
            <h2>${words.figures}</h2>
            <network-stats .data=${documentOf('dist/network')} figures="cities countries" without-table
              >${fallback(context, 'figures')}</network-stats
            >
          </aside>
        </div>
        <section class="news" aria-labelledby="news">
          <div class="wrap">
            <h2 id="news">${words.news}</h2>
            <p>${words.newsText}</p>
            <news-list .data=${documentOf('news/pictures')} limit="3" more>${fallback(context, 'news')}</news-list>
          </div>
        </section>
      </main>
      <footer>
        <div class="wrap">
          <p class="name">Ventspils</p>
          <p>${words.aboutText}</p>
        </div>
      </footer>
    </div>`;
  },
};
