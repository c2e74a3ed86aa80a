/* For workers. */
import {renderPage} from './page.mjs';

export default {
  fetch: async () => new Response(await renderPage(), {headers: {'content-type': 'text/html; charset=utf-8'}}),
};
