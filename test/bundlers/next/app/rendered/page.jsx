import {readFile} from 'node:fs/promises';
import {renderToString} from 'learning-city-widgets/render';
import {News} from './news';

const FEED = {items: [{id: '1', title: 'From data', url: 'https://town.example/1', date_published: '2026-03-04'}]};

export default async function Page() {
  const html = await renderToString('<news-list src="/town/news.json" limit="2"></news-list>', {
    baseUrl: 'https://town.example/town/',
    fetch: async () => new Response(await readFile('public/news.json')),
    language: 'de',
    styles: 'inline',
    timeZone: 'Europe/Riga',
  });
  // A browser takes the shadow roots out of the HTML, so React would report a difference.
  return (
    <main>
      <div dangerouslySetInnerHTML={{__html: html}} suppressHydrationWarning />
      <News feed={FEED} />
    </main>
  );
}
