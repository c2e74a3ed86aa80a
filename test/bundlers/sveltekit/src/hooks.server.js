import {renderToString} from 'learning-city-widgets/render';

export async function handle({event, resolve}) {
  const response = await resolve(event);
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await renderToString(await response.text(), {
    baseUrl: event.url,
    fetch: event.fetch,
    styles: 'inline',
    timeZone: 'Europe/Riga',
    onError: ({element, message}) => console.warn(`${event.url}: <${element}> ${message}`),
  });
  const rendered = new Response(html, response);
  // They describe the page without our content.
  for (const name of ['content-length', 'etag']) rendered.headers.delete(name);
  return rendered;
}
