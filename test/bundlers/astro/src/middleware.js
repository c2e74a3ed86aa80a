import {readFile} from 'node:fs/promises';
import {renderToString} from 'learning-city-widgets/render';

export async function onRequest({url}, next) {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await renderToString(await response.text(), {
    baseUrl: url,
    // The feed is a file of the site, which is not published yet.
    fetch: async () => new Response(await readFile('public/news.json')),
    styles: 'inline',
    timeZone: 'Europe/Riga',
    onError: ({element, message}) => console.warn(`${url}: <${element}> ${message}`),
  });
  const rendered = new Response(html, response);
  // They describe the page without our content.
  for (const name of ['content-length', 'etag']) rendered.headers.delete(name);
  return rendered;
}
