/* A page with all elements, in several languages and from several formats. Every runtime renders it. */
import {renderToString} from 'learning-city-widgets/render';

/** @type {Record<string, string>} */
const SOURCES = {
  '/news.json': JSON.stringify({
    items: [
      {id: '1', title: 'Bibliotēka', url: '/news/1', date_published: '2026-03-04', summary: 'Lasām <b>kopā</b>'},
      {id: '2', title: 'مكتبة', url: '/news/2', date_published: '2026-03-03T23:30:00Z', image: '/2.png'},
    ],
  }),
  '/news.xml':
    '<rss version="2.0"><channel><title>A</title><item><title>From RSS</title><link>https://town.example/3</link><pubDate>Tue, 03 Mar 2026 23:30:00 GMT</pubDate></item></channel></rss>',
};

const PAGE = `<!doctype html><html lang="lv"><head><title>A</title></head><body>
<news-list src="/news.json" more limit="1"></news-list>
<news-list src="/news.xml" lang="de"></news-list>
<news-card src="/news.json" item="#2" lang="ar"></news-card>
<learning-city-badge city="Ventspils" lang="pt"></learning-city-badge>
<div data-widget="learning-city-badge" data-variant="seal" data-city="Cork" data-country="IE"></div>
<network-stats chart="growth" city="Ventspils" lang="ar"></network-stats>
</body></html>`;

/**
 * Renders the page.
 * @returns {Promise<string>} without the time of the rendering
 */
export async function renderPage() {
  const html = await renderToString(PAGE, {
    baseUrl: 'https://town.example/',
    timeZone: 'Europe/Riga',
    folder: '/widgets/',
    fetch: (input) => {
      const {pathname} = new URL(input instanceof Request ? input.url : String(input));
      return Promise.resolve(new Response(SOURCES[pathname], {status: SOURCES[pathname] ? 200 : 404}));
    },
  });
  return html.replace(/"at":\d+/g, '"at":0');
}
