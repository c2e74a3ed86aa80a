/* Everything that can go wrong between an element and its source. */
import {answer, fault} from './faults.js';
import {ELSEWHERE, HASTY, IMPATIENT, type PageQuery} from './host-page.js';

export interface Fault {
  readonly name: string;
  /** The faulty address for an element with this document and key. */
  readonly address: (body: string, key: string) => string;
  readonly code: string;
  readonly message: RegExp;
  /** The number of requests that reach the server; undefined if none can. */
  readonly requests?: number;
  /** True if a browser may retry once by itself, because it attributes the failure to a reused connection. */
  readonly mayRepeat?: boolean;
  readonly kind?: 'strict';
}
export const FAULTS: readonly Fault[] = [
  {
    name: 'refuses the connection',
    address: (_, key) => fault('refuse', {key}),
    code: 'network',
    message: /^unreachable: open the address/,
    requests: 3,
    mayRepeat: true,
  },
  {
    name: 'has an unknown host name',
    address: () => 'http://no-such-host.invalid/feed.json',
    code: 'network',
    message: /^unreachable, or not allowed by its server \(CORS\): let it send Access-Control-Allow-Origin/,
  },
  ...[401, 403, 404, 410].map((status) => ({
    name: `responds with ${status}`,
    address: (body: string, key: string) => answer(body, {key, status: String(status)}),
    code: 'status',
    message: new RegExp(`^HTTP status ${status}: open the address`),
    requests: 1,
  })),
  {
    name: 'always responds with 429 and a Retry-After header',
    address: (_, key) => fault('retry-after', {key, after: '1', fail: '9'}),
    code: 'status',
    message: /^HTTP status 429: open the address/,
    requests: 3,
  },
  {
    name: 'responds with 429 and a Retry-After of an hour',
    address: (_, key) => fault('retry-after', {key, after: '3600', fail: '9'}),
    code: 'status',
    message: /^HTTP status 429: open the address/,
    requests: 1,
  },
  {
    name: 'always responds with 500',
    address: (body, key) => answer(body, {key, status: '500'}),
    code: 'status',
    message: /^HTTP status 500: open the address/,
    requests: 3,
  },
  {
    name: 'does not respond',
    address: (body, key) => answer(body, {key, delay: '60000'}),
    code: 'timeout',
    message: /^no answer in 15 s: a copy on your own site/,
    requests: 1,
  },
  {
    name: 'stalls in the middle of a document',
    address: (_, key) => fault('slow-body', {key}),
    code: 'timeout',
    message: /^no answer in 15 s: a copy on your own site/,
    requests: 1,
  },
  {
    name: 'closes the connection in the middle of a document',
    address: (_, key) => fault('cut', {key}),
    code: 'network',
    message: /^unreachable: open the address/,
    requests: 3,
    mayRepeat: true,
  },
  {
    name: 'sends half a document as a complete response',
    address: (body, key) => answer(body.slice(0, -5), {key}),
    code: 'syntax',
    message: /^not JSON: /,
    requests: 1,
  },
  {
    name: 'sends nothing',
    address: (_, key) => answer('', {key}),
    code: 'syntax',
    message: /^an empty answer$/,
    requests: 1,
  },
  {
    name: 'sends a picture',
    address: (body, key) => answer(body, {key, type: 'image/png'}),
    code: 'type',
    message: /^a page or a file, not data: image\/png/,
    requests: 1,
  },
  {
    name: 'sends a login page',
    address: (_, key) => fault('html', {key}),
    code: 'type',
    message: /^a page or a file, not data: text\/html/,
    requests: 1,
  },
  {
    name: 'redirects to a login page',
    address: (_, key) => fault('redirect', {key, to: '/faults/html'}),
    code: 'type',
    message: /^a page or a file, not data: text\/html/,
    requests: 1,
  },
  {
    name: 'sends an unrelated JSON document',
    address: (_, key) => answer('{"ok":true}', {key}),
    code: 'shape',
    message: /^not /,
    requests: 1,
  },
  {
    name: 'redirects in a loop',
    address: () => '/town/round',
    code: 'network',
    message: /^unreachable: open the address/,
  },
  ...['data:application/json,{}', 'javascript:1', 'file:///etc/passwd', 'ftp://town.example/x', 'blob:x'].map((to) => ({
    name: `redirects to ${to}`,
    address: (_: string, key: string) => fault('redirect', {key, to}),
    code: 'network',
    message: /^unreachable: open the address/,
    requests: 3,
  })),
  {
    name: 'sends 50 MB',
    address: (_, key) => fault('endless', {key, most: '50000000'}),
    code: 'size',
    message: /^more than 5 MB: have the source send fewer items$/,
    requests: 1,
  },
  {
    name: 'never stops sending',
    address: (_, key) => fault('endless', {key}),
    code: 'size',
    message: /^more than 5 MB: have the source send fewer items$/,
    requests: 1,
  },
  {
    name: 'is readable only from its own site',
    address: () => `${ELSEWHERE}/town/news.json`,
    code: 'network',
    message: /^unreachable, or not allowed by its server \(CORS\): let it send Access-Control-Allow-Origin/,
  },
  {
    name: 'is not allowed by the page’s policy',
    address: () => `${ELSEWHERE}/town/wp-json/`,
    code: 'policy',
    message: /^blocked by the page’s CSP: add the address to connect-src$/,
    kind: 'strict',
  },
  {
    name: 'has an invalid address',
    address: () => 'https://[',
    code: 'address',
    message: /^not an http\(s\) address/,
  },
];

/** The page for a fault. Only a fault that times out gets a page with a shorter timeout. */
export const pageFor = (code: string): PageQuery => (code === 'timeout' ? IMPATIENT : HASTY);
