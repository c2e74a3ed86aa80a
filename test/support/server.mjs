/*
 * A server that fails on request, for tests of everything that can go wrong between an address and a document. Each
 * fault is an address, so a unit test, an element's `src` and a person with a browser can all use it.
 *
 *     /faults/json          a document: ?body= &type= &status= &delay= (milliseconds before the response)
 *     /faults/flaky         fails at first: ?key= &fail=2 &status=503, then a document
 *     /faults/retry-after   fails at first with a Retry-After header: ?key= &after=1 &fail=1 &status=429
 *     /faults/redirect      redirects: ?to=/faults/json &status=302
 *     /faults/html          a login page, with status 200
 *     /faults/windows-1257  a document in the charset of old Latvian feeds
 *     /faults/slow-body     sends half of a document, then nothing more
 *     /faults/endless       never stops sending, or stops after a number of bytes: ?type= &most=
 *     /faults/cut           hangs up in the middle of a document
 *     /faults/refuse        hangs up at once
 *     /faults/count         statistics of the requests with a key: ?key=
 *
 * Each address takes a `key` under which its requests are counted; a test with a unique key is independent of others
 * that run at the same time. Any origin may read the responses, so that the same server can act as a foreign one
 * (127.0.0.1 instead of localhost), but no origin may send cookies or custom headers.
 */
import {pipeline} from 'node:stream/promises';
import {setTimeout as sleep} from 'node:timers/promises';

const DOCUMENT = '{"ok":true}';
const JSON_TYPE = 'application/json';

/**
 * @import {IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse} from 'node:http'
 * @import {Socket} from 'node:net'
 *
 * @typedef {object} Answer
 * @property {Record<string, string | undefined>} query
 * @property {ServerResponse} res
 * @property {Socket} socket
 * @property {number} turn the number of this request under its key, from 1
 * @property {(status: number, headers: OutgoingHttpHeaders) => void} head
 */

/**
 * Statistics of a key: the number of requests, the number still open, and the headers of the last one.
 * @type {Map<string, {requests: number, open: number, headers: IncomingHttpHeaders}>}
 */
const ledger = new Map();

/**
 * Responses are written to the bare socket, because a framework prevents most of these faults.
 * @type {import('koa').Middleware}
 */
export async function faults(ctx, next) {
  const name = /^\/faults\/([\w-]+)$/.exec(ctx.path)?.[1];
  if (name === undefined) return next();
  const {req, res} = ctx;
  const query = /** @type {Answer['query']} */ (ctx.query);
  const {key = ''} = query;
  if (name === 'count') {
    const {requests = 0, open = 0, headers = {}} = ledger.get(key) ?? {};
    ctx.set('cache-control', 'no-store');
    ctx.body = {requests, open, headers};
    return;
  }
  if (!Object.hasOwn(behaviours, name)) return next();
  const entry = enter(key, req, res);
  ctx.respond = false;
  await behaviours[name]({
    query,
    res,
    socket: req.socket,
    turn: entry.requests,
    head: (status, headers) =>
      // No response may come from the browser's cache: tests count requests.
      res.writeHead(status, {'cache-control': 'no-store', 'access-control-allow-origin': '*', ...headers}),
  });
}

/** @type {(key: string, req: IncomingMessage, res: ServerResponse) => {requests: number}} */
function enter(key, req, res) {
  const entry = ledger.get(key) ?? {requests: 0, open: 0, headers: {}};
  ledger.set(key, entry);
  entry.requests++;
  entry.open++;
  entry.headers = req.headers;
  // Fires once for every request: after its last byte, or when either side hangs up.
  res.once('close', () => entry.open--);
  return entry;
}

/** @type {Record<string, (answer: Answer) => Promise<void> | void>} */
const behaviours = {
  async json({query: {body = DOCUMENT, type = JSON_TYPE, status = 200, delay = 0}, head, res}) {
    await sleep(Number(delay));
    head(Number(status), {'content-type': type});
    res.end(body);
  },

  flaky({query: {fail = 2, status = 503}, turn, head, res}) {
    head(turn > Number(fail) ? 200 : Number(status), {'content-type': JSON_TYPE});
    res.end(DOCUMENT);
  },

  'retry-after'({query: {after = '1', fail = 1, status = 429}, turn, head, res}) {
    if (turn > Number(fail)) head(200, {'content-type': JSON_TYPE});
    else head(Number(status), {'content-type': JSON_TYPE, 'retry-after': after});
    res.end(DOCUMENT);
  },

  redirect({query: {to = '/faults/json', status = 302}, head, res}) {
    head(Number(status), {location: to});
    res.end();
  },

  html({head, res}) {
    head(200, {'content-type': 'text/html; charset=utf-8'});
    res.end(
      '<!doctype html><title>Sign in</title><form method="post"><input name="user"><input name="password" type="password"></form>',
    );
  },

  'windows-1257'({head, res}) {
    head(200, {'content-type': `${JSON_TYPE}; charset=windows-1257`});
    res.end(BALTIC);
  },

  'slow-body'({head, res}) {
    head(200, {'content-type': JSON_TYPE, 'content-length': DOCUMENT.length});
    res.write(DOCUMENT.slice(0, DOCUMENT.length / 2));
  },

  async endless({query: {type = JSON_TYPE, most = Infinity}, head, res}) {
    head(200, {'content-type': type});
    // A pipeline waits for the reader; otherwise all data would accumulate in this process. It ends when the reader
    // leaves. The pause lets the reader leave: without it, WebKit's network process took many seconds to notice.
    await pipeline(blanks(Number(most)), res).catch(() => undefined);
  },

  cut({head, res, socket}) {
    head(200, {'content-type': JSON_TYPE, 'content-length': DOCUMENT.length});
    // Half of the document must be sent first; otherwise this would be a refused connection.
    res.write(DOCUMENT.slice(0, DOCUMENT.length / 2), () => socket.destroy());
  },

  // A browser that has used the connection before repeats the request by itself, so count with care.
  refuse({socket}) {
    socket.destroy();
  },
};

/** @param {number} most */
async function* blanks(most) {
  const piece = ' '.repeat(64 * 1024);
  for (let sent = 0; sent < most; sent += piece.length) {
    yield piece;
    await sleep(1);
  }
}

/**
 * {"title":"Ķekava, Šiauliai, līdz ārēm, ģimeņu žūrija"}, written as bytes because Node can encode only Unicode and
 * Latin-1.
 */
const BALTIC = Buffer.concat([
  Buffer.from('{"title":"', 'latin1'),
  // Ķ       e     k     a     v     a     ,
  Buffer.of(0xcd, 0x65, 0x6b, 0x61, 0x76, 0x61, 0x2c, 0x20),
  // Š       i     a     u     l     i     a     i     ,
  Buffer.of(0xd0, 0x69, 0x61, 0x75, 0x6c, 0x69, 0x61, 0x69, 0x2c, 0x20),
  // l       ī     d     z           ā     r     ē     m     ,
  Buffer.of(0x6c, 0xee, 0x64, 0x7a, 0x20, 0xe2, 0x72, 0xe7, 0x6d, 0x2c, 0x20),
  // ģ       i     m     e     ņ     u
  Buffer.of(0xec, 0x69, 0x6d, 0x65, 0xf2, 0x75, 0x20),
  // ž       ū     r     i     j     a
  Buffer.of(0xfe, 0xfb, 0x72, 0x69, 0x6a, 0x61),
  Buffer.from('"}', 'latin1'),
]);
