import {readFile} from 'node:fs/promises';
import {renderToString} from 'learning-city-widgets/render';
import {renderToString as renderPage} from 'preact-render-to-string';
import {App} from './app';

const TEMPLATE = await readFile('dist/index.html', 'utf8');

export const render = (page) =>
  renderToString(
    TEMPLATE.replace('<!-- app -->', () => renderPage(<App page={page} />)),
    {
      baseUrl: `https://town.example/town/${page}`,
      fetch: async () => new Response(await readFile('dist/news.json')),
      styles: 'inline',
      timeZone: 'Europe/Riga',
      onError: ({element, message}) => console.warn(`${page}: <${element}> ${message}`),
    },
  );
