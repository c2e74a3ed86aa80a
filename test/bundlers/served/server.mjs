/* Serves an app below /town/: its files, and the pages that dist-server/server.js renders. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {render} from './dist-server/server.js';

const TYPES = {js: 'text/javascript', css: 'text/css', json: 'application/json'};

createServer(async ({url}, response) => {
  const name = new URL(url, 'http://localhost').pathname.replace(/^\/town\//, '');
  try {
    const type = TYPES[name.split('.').at(-1)];
    if (type) response.setHeader('content-type', type).end(await readFile(`dist/${name}`));
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(await render(name));
  } catch (error) {
    response.writeHead(404).end(String(error));
  }
}).listen(process.env.PORT, 'localhost');
