/**
 * Serves a site on localhost from a separate thread, so that the measuring code never delays a request. Files are
 * compressed in advance; pages and data are requested again each time, everything else may be cached for a year.
 */
import {PORT} from './addresses.mjs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads';
/**
 * @import {AddressInfo} from 'node:net'
 * @import {Site} from './site.mjs'
 */

/** @type {Record<string, string>} */
const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/**
 * @param {Site} site
 * @returns {Promise<{origin: string, stop: () => void}>} `stop` stops the server
 */
export function startServer(site) {
  const worker = new Worker(fileURLToPath(import.meta.url), {workerData: site});
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (/** @type {number} */ port) =>
      resolve({origin: `http://localhost:${port}`, stop: () => void worker.terminate()}),
    );
  });
}

if (!isMainThread) {
  const site = /** @type {Site} */ (workerData);
  const server = createServer(({url = '', headers}, response) => {
    const file = site.get(url);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const encoding = /** @type {const} */ (['br', 'gzip']).find((each) => headers['accept-encoding']?.includes(each));
    const body = file[encoding ?? 'identity'];
    const extension = url.split('.').at(-1) ?? '';
    response.writeHead(200, {
      'content-type': TYPES[extension] ?? TYPES.json,
      'content-length': body.length,
      'cache-control': /^(js|css|svg)$/.test(extension) ? 'max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(encoding && {'content-encoding': encoding}),
    });
    response.end(body);
  });
  server.listen(PORT, 'localhost', () => {
    const {port} = /** @type {AddressInfo} */ (server.address());
    parentPort?.postMessage(port);
  });
}
