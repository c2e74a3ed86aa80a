import {readFile} from 'node:fs/promises';
import {renderToString} from 'learning-city-widgets/render';
import {generateHydrationScript, renderToString as renderPage} from 'solid-js/web';
import {App} from './app';

const TEMPLATE = await readFile('dist/index.html', 'utf8');

export function render(page) {
  const html = TEMPLATE.replace('</head>', () => `${generateHydrationScript()}</head>`).replace('<!-- app -->', () =>
    renderPage(() => <App page={page} />),
  );
  return renderToString(html, {
    baseUrl: `https://town.example/town/${page}`,
    fetch: async () => new Response(await readFile('dist/news.json')),
    styles: 'inline',
    timeZone: 'Europe/Riga',
    onError: ({element, message}) => console.warn(`${page}: <${element}> ${message}`),
  });
}
