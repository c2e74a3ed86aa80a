/* A server whose documents a test sets and changes, and which remembers its requests. */
import {createServer} from 'node:http';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {(request: Request, response: Response) => void} Handler
 *
 * @typedef {object} Document
 * @property {string | Uint8Array} [body]
 * @property {Record<string, string>} [headers] a type, or `etag` and `last-modified`, which are compared with the request
 * @property {number} [status]
 */

export class SourceServer {
  /** @type {Map<string, Handler>} */
  #handlers = new Map();
  #server = createServer((request, response) => {
    this.requests.push({path: String(request.url), headers: request.headers});
    const handler = this.#handlers.get(String(request.url).split('?')[0]);
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  /** @type {{path: string, headers: import('node:http').IncomingHttpHeaders}[]} */
  requests = [];
  origin = '';

  async open() {
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', () => resolve(undefined)));
    const {port} = /** @type {import('node:net').AddressInfo} */ (this.#server.address());
    this.origin = `http://127.0.0.1:${port}`;
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /**
   * Sets what a path responds with; returns its address.
   * @param {string} path
   * @param {Handler | Document} answer
   */
  set(path, answer) {
    this.#handlers.set(path, typeof answer === 'function' ? answer : send(answer));
    return this.origin + path;
  }

  /**
   * Sets a JSON Feed.
   * @param {string} path
   * @param {object[]} items
   * @param {Record<string, string>} [headers]
   */
  feed(path, items, headers = {}) {
    const body = JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'Town', items});
    return this.set(path, {body, headers: {'content-type': 'application/feed+json', ...headers}});
  }

  /**
   * The number of requests for a path.
   * @param {string} path
   */
  count(path) {
    return this.requests.filter((each) => each.path.split('?')[0] === path).length;
  }
}

/**
 * @param {Document} document
 * @returns {Handler}
 */
const send =
  ({body = '', headers = {}, status = 200}) =>
  (request, response) => {
    const asked = request.headers;
    const isSame =
      (headers.etag && asked['if-none-match'] === headers.etag) ||
      (headers['last-modified'] && asked['if-modified-since'] === headers['last-modified']);
    response.writeHead(isSame ? 304 : status, headers);
    response.end(isSame ? undefined : body);
  };
