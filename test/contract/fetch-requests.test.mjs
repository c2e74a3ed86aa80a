/** `fetch` requests only public addresses, within its limits, and keeps passwords to itself. */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {LOCAL, PNG, folderFor, item, run, server, useServers} from '../support/run-fetch.mjs';
import {SourceServer} from '../support/source-server.mjs';

const {isPublicAddress} = /** @type {typeof import('../../src/cli/fetch/public-address.js')} */ (
  await import(new URL('../../dist/npm/cli/fetch/public-address.js', import.meta.url).href)
);
useServers();

describe('private addresses', () => {
  it('are all ranges that only some computers can reach', () => {
    const isPrivate = (/** @type {string} */ address) => !isPublicAddress(address);
    for (const address of [
      ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.255.255.255'],
      ...['169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.8', '192.0.2.1', '192.88.99.1', '192.168.1.1'],
      ...[
        '198.18.0.1',
        '198.19.255.255',
        '198.51.100.1',
        '203.0.113.1',
        '224.0.0.1',
        '239.1.1.1',
        '240.0.0.1',
        '255.255.255.255',
      ],
      ...[
        '::',
        '::1',
        '::ffff:127.0.0.1',
        '::ffff:8.8.8.8',
        '::ffff:7f00:1',
        '::127.0.0.1',
        '64:ff9b::7f00:1',
        '64:ff9b::808:808',
        '64:ff9b:1::1',
      ],
      ...[
        '100::1',
        '2001::1',
        '2001:db8::1',
        '2001:20::1',
        '2002:7f00:1::',
        '3fff::1',
        '5f00::1',
        'fc00::1',
        'fd12:3456::1',
        'fe80::1',
        'fe80::1%eth0',
        'fec0::1',
        'ff02::1',
      ],
      ...['', 'town.example', '1', '127.1'],
    ]) {
      assert.ok(isPrivate(address), address);
    }
    for (const address of [
      '8.8.8.8',
      '9.255.255.255',
      '11.0.0.0',
      '100.63.255.255',
      '100.128.0.0',
      '172.15.0.1',
      '172.32.0.1',
      '192.167.1.1',
      '198.20.0.1',
      '223.255.255.255',
      '2001:4860:4860::8888',
      '2606:4700::1',
      '2a00:1450::1',
    ]) {
      assert.ok(!isPrivate(address), address);
    }
    assert.ok(!isPublicAddress(undefined));
  });

  for (const host of [
    '127.0.0.1',
    'localhost',
    '127.1',
    '0x7f.1',
    '2130706433',
    '0',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::]',
    '169.254.169.254',
    '10.1.2.3',
  ]) {
    it(`are refused before a request is sent: ${host}`, async () => {
      const cwd = await folderFor();
      server.feed('/secret', [item(1)]);
      server.requests = [];
      const address = `http://${host}:${new URL(server.origin).port}/secret`;
      const {code, err} = await run([address, '-o', 'news.json'], {cwd});
      assert.equal(code, 1);
      assert.match(
        err,
        /is a private address, which only --allow-private lets this command request; nothing is written/,
      );
      assert.deepEqual(server.requests, []);
    });
  }

  /** Lets names resolve to addresses, in turn, and sends connections to public ones to this computer. */
  const resolving = (/** @type {Record<string, string[]>} */ names) => `
    import dns from 'node:dns';
    const names = ${JSON.stringify(names)};
    dns.lookup = (host, options, callback) => {
      const [address] = names[host] ?? ['192.0.2.1'];
      if (names[host]?.length > 1) names[host].shift();
      callback(null, options.all ? [{address, family: 4}] : address, 4);
    };
  `;

  it('are refused when a name resolves to one, also only the second time', async () => {
    const cwd = await folderFor();
    server.requests = [];
    const {port} = new URL(server.origin);
    const {code, err} = await run([`http://rebinding.example:${port}/feed.json`, '-o', 'news.json'], {
      cwd,
      first: resolving({'rebinding.example': ['127.0.0.1']}),
    });
    assert.equal(code, 1);
    assert.match(err, /rebinding\.example \(127\.0\.0\.1\) is a private address/);
    assert.deepEqual(server.requests, []);
  });

  it('are refused when the connection leads to one although the name did not', async () => {
    const cwd = await folderFor();
    server.requests = [];
    const {port} = new URL(server.origin);
    // As a proxy or a changed routing table would.
    const first = `
      import net from 'node:net';
      ${resolving({'town.example': ['8.8.8.8']})}
      const {connect} = net.Socket.prototype;
      net.Socket.prototype.connect = function ([options, ...rest], ...others) {
        const own = {...options, host: '127.0.0.1', lookup: undefined};
        return connect.call(this, Object.assign([own, ...rest], Object.fromEntries(Object.getOwnPropertySymbols(arguments[0]).map((symbol) => [symbol, arguments[0][symbol]]))), ...others);
      };
    `;
    const {code, err} = await run([`http://town.example:${port}/feed.json`, '-o', 'news.json'], {cwd, first});
    assert.equal(code, 1);
    assert.match(err, /127\.0\.0\.1 is a private address/);
    assert.deepEqual(server.requests, []);
  });

  /** Sends connections to public.example to this computer, as if that were its public address. */
  const PUBLIC = `
    import net from 'node:net';
    import dns from 'node:dns';
    const own = new WeakSet();
    const {connect} = net.Socket.prototype;
    const {_getpeername} = net.Socket.prototype;
    net.Socket.prototype._getpeername = function () {
      return own.has(this) ? {address: '8.8.8.8', family: 'IPv4', port: 80} : _getpeername.call(this);
    };
    net.Socket.prototype.connect = function (args, ...others) {
      if (args[0].host === 'public.example') {
        own.add(this);
        args[0] = {...args[0], host: '127.0.0.1', lookup: undefined};
      }
      return connect.call(this, args, ...others);
    };
    const names = {'public.example': '8.8.8.8', 'inner.example': '10.0.0.1'};
    dns.lookup = (host, options, callback) => callback(null, [{address: names[host] ?? '127.0.0.1', family: 4}], 4);
  `;
  const asPublic = (/** @type {string} */ address) => address.replace('127.0.0.1', 'public.example');

  it('are refused when a redirect, a further page or a picture leads to one', async () => {
    const cwd = await folderFor();
    const secret = server.feed('/secret', [item(9)]);
    server.set('/secret.png', {body: PNG});
    const good = asPublic(server.feed('/public', [item(1)]));
    assert.equal((await run([good, '-o', 'good.json'], {cwd, first: PUBLIC})).code, 0);
    for (const to of [secret, 'http://[::1]/', 'http://inner.example/', '//localhost/', 'http://0x7f000001/']) {
      server.requests = [];
      const address = asPublic(server.set('/redirect', {status: 307, headers: {location: to}}));
      const {code, err} = await run([address, '-o', 'news.json'], {cwd, first: PUBLIC});
      assert.equal(code, 1);
      assert.match(err, /is a private address/);
      assert.equal(server.count('/secret'), 0);
    }
    const body = JSON.stringify({items: [item(1)], next_url: `//public.example:${new URL(server.origin).port}/on`});
    const paged = asPublic(server.set('/paged', {body, headers: {'content-type': 'application/json'}}));
    server.set('/on', {status: 302, headers: {location: secret}});
    const {err} = await run([paged, '-o', 'news.json'], {cwd, first: PUBLIC});
    assert.match(err, /127\.0\.0\.1 is a private address/);
    const pictured = asPublic(server.feed('/pictured', [item(1, {image: `${server.origin}/secret.png`})]));
    const result = await run([pictured, '-o', 'news.json', '--pictures', 'pictures'], {cwd, first: PUBLIC});
    assert.equal(result.code, 0);
    assert.match(result.err, /picture left out: .*secret\.png: 127\.0\.0\.1 is a private address/);
    assert.equal(server.count('/secret') + server.count('/secret.png'), 0);
    assert.deepEqual(await readdir(path.join(cwd, 'pictures')), []);
  });

  it('are not in the file, and neither are passwords and the addresses of sources', async () => {
    const cwd = await folderFor();
    const sources = ['one', 'two'].map((name) =>
      server.feed(`/intranet/${name}`, [item(1, {url: `https://town.example/${name}`})], {etag: '"e"'}),
    );
    const [one, two] = sources.map((each) =>
      each.replace('http://', 'http://mayor:pass%20word@').concat('?token=secret'),
    );
    await run([one, two, LOCAL, '-o', 'news.json'], {cwd});
    const text = await readFile(path.join(cwd, 'news.json'), 'utf8');
    assert.doesNotMatch(text, /127\.0\.0\.1|intranet|mayor|pass|secret/);
    server.set('/intranet/one', {status: 403});
    const {err} = await run([one, two, LOCAL, '-o', 'news.json'], {cwd});
    assert.match(err, /\/intranet\/one\?token=secret: status: HTTP status 403/);
    assert.doesNotMatch(err, /mayor|pass/);
  });

  it('that links lead to are reported, and --base replaces them', async () => {
    const cwd = await folderFor();
    const address = server.feed('/links', [item(1)]);
    assert.equal(
      (await run([address, LOCAL, '-o', 'news.json'], {cwd})).err,
      `fetch: ${address}: its links lead to this private address; --base gives the public one\n`,
    );
    assert.equal((await run([address, '--base', 'https://town.example/', LOCAL, '-o', 'news.json'], {cwd})).err, '');
    assert.match(await readFile(path.join(cwd, 'news.json'), 'utf8'), /"https:\/\/town\.example\/news\/1"/);
  });
});

describe('a request', () => {
  it('sends a password to the origin of its source only, on further pages too', async () => {
    const cwd = await folderFor();
    const other = new SourceServer();
    await other.open();
    try {
      const type = {'content-type': 'application/json'};
      const address = server.set('/login/1', {
        headers: type,
        body: JSON.stringify({items: [item(1)], next_url: '/login/2'}),
      });
      server.set('/login/2', {status: 302, headers: {location: other.feed('/elsewhere', [item(2)])}});
      server.requests = [];
      const withUser = address.replace('http://', 'http://mayor:pass%20word@');
      const {code, err} = await run([withUser, LOCAL, '-o', 'news.json'], {cwd});
      assert.equal(code, 0, err);
      const expected = `Basic ${Buffer.from('mayor:pass word').toString('base64')}`;
      assert.deepEqual(
        server.requests.map(({headers}) => headers.authorization),
        [expected, expected],
      );
      assert.deepEqual(
        other.requests.map(({headers}) => headers.authorization),
        [undefined],
      );
      // Not even when another server sends it back.
      server.set('/login/1', {
        status: 302,
        headers: {location: other.set('/back', {status: 302, headers: {location: server.feed('/home', [item(3)])}})},
      });
      server.requests = [];
      await run([withUser, LOCAL, '-o', 'news.json'], {cwd});
      assert.deepEqual(
        server.requests.map(({path: at, headers}) => [at, headers.authorization]),
        [
          ['/login/1', expected],
          ['/home', undefined],
        ],
      );
    } finally {
      await other.close();
    }
  });

  it('never sends a cookie that a server has set', async () => {
    const cwd = await folderFor();
    server.set('/cookie', {status: 302, headers: {location: '/cookie/set', 'set-cookie': 'a=b'}});
    server.feed('/cookie/set', [item(1)], {'set-cookie': 'c=d'});
    server.requests = [];
    await run([`${server.origin}/cookie`, LOCAL, '-o', 'news.json'], {cwd});
    await run([`${server.origin}/cookie`, LOCAL, '-o', 'news.json'], {cwd});
    assert.ok(server.requests.length >= 4);
    assert.ok(server.requests.every(({headers}) => headers.cookie === undefined));
  });

  it('reads compressed documents, and stops at 5 MB after and before decompression', async () => {
    const cwd = await folderFor();
    const gzip = {'content-type': 'application/json', 'content-encoding': 'gzip'};
    const address = server.set('/gzip', {body: gzipSync(JSON.stringify({items: [item(1)]})), headers: gzip});
    assert.equal((await run([address, LOCAL, '-o', 'news.json'], {cwd})).code, 0);
    // A megabyte of zeros is one kilobyte; concatenated members make an endless document.
    const bomb = gzipSync(Buffer.alloc(200_000_000, 0x20));
    server.set('/gzip', {body: bomb, headers: gzip});
    const {code, err} = await run([address, LOCAL, '-o', 'news.json'], {
      cwd,
      // `resourceUsage` would include the memory of this process, from before the program was replaced.
      first: `
        let most = 0;
        setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5).unref();
        process.on('exit', () => process.stderr.write(Math.round(most / 1000) + '\\n'));
      `,
    });
    assert.equal(code, 1);
    assert.match(err, /size: more than 5 MB/);
    const kilobytes = Number(/^(\d+)$/m.exec(err)?.[1]);
    assert.ok(kilobytes > 10_000 && kilobytes < 190_000, `${kilobytes} kB of memory`);
    const empty = gzipSync('');
    server.set('/gzip', (_, response) => {
      response.writeHead(200, gzip);
      const send = () => {
        while (!response.destroyed && response.write(Buffer.concat(Array(1000).fill(empty))));
        if (!response.destroyed) response.once('drain', send);
      };
      send();
    });
    assert.match((await run([address, LOCAL, '-o', 'news.json'], {cwd})).err, /size: more than 5 MB/);
    server.set('/gzip', {body: 'x', headers: {...gzip, 'content-encoding': 'gzip, gzip'}});
    assert.match((await run([address, LOCAL, '-o', 'news.json'], {cwd})).err, /unknown encoding: gzip, gzip/);
  });

  it('ends with the time of its source, however slowly that sends', async () => {
    const cwd = await folderFor();
    const address = server.set('/drip', (_, response) => {
      response.writeHead(200, {'content-type': 'application/json'});
      const timer = setInterval(() => response.write(' '), 100);
      response.on('close', () => clearInterval(timer));
    });
    const good = server.feed('/quick', [item(1)]);
    const {code, err} = await run([address, good, LOCAL, '-o', 'news.json', '--timeout', '2'], {cwd});
    assert.equal(code, 3);
    assert.match(err, /timeout: not read within 2 s/);
  });
});
