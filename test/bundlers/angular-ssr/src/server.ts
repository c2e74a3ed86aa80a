import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {AngularNodeAppEngine, createNodeRequestHandler, writeResponseToNodeResponse} from '@angular/ssr/node';
import {renderToString} from 'learning-city-widgets/render';

const engine = new AngularNodeAppEngine();
const files = new URL('../browser/', import.meta.url);
const TYPES = new Map([
  ['js', 'text/javascript'],
  ['css', 'text/css'],
  ['json', 'application/json'],
]);

/** Renders our elements in a page of the app. */
async function withWidgets(response: Response, url: string): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await renderToString(await response.text(), {
    baseUrl: new URL(url, 'https://town.example'),
    fetch: async () => new Response(await readFile(new URL('news.json', files), 'utf8')),
    styles: 'inline',
    timeZone: 'Europe/Riga',
    onError: ({element, message}) => console.warn(`${url}: <${element}> ${message}`),
  });
  const rendered = new Response(html, response);
  // They describe the page without our content.
  for (const name of ['content-length', 'etag']) rendered.headers.delete(name);
  return rendered;
}

export const reqHandler = createNodeRequestHandler(async (request, response) => {
  const url = request.url ?? '/';
  const name = new URL(url, 'http://localhost').pathname.replace(/^\/town\//, '');
  const type = TYPES.get(name.split('.').at(-1) ?? '');
  try {
    if (type) {
      response.setHeader('content-type', type).end(await readFile(new URL(name, files)));
      return;
    }
    const page = await engine.handle(request);
    if (page) await writeResponseToNodeResponse(await withWidgets(page, url), response);
    else response.writeHead(404).end();
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});

if (process.env['PORT']) createServer(reqHandler as never).listen(Number(process.env['PORT']), 'localhost');
