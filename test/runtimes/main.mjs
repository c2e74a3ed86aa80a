/* For Node, Deno and Bun. */
import {renderPage} from './page.mjs';

console.log(await renderPage());
