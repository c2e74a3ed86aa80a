/*
 * Real WordPress sites on this machine: one with pretty permalinks, one in a folder with plain permalinks, and a network
 * of two. They run from the packages of Debian, in a temporary folder, on loopback ports:
 * `apt-get install wordpress apache2 libapache2-mod-php mariadb-server php-mysql php-xml php-mbstring php-gd php-intl php-cli`.
 */
import {execFile, spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {chmod, cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);
const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/** Where Debian has WordPress. */
const SOURCE = '/usr/share/wordpress';
const MODULES = '/usr/lib/apache2/modules';
const COMMANDS = [
  '/usr/sbin/apache2',
  '/usr/sbin/mariadbd',
  '/usr/bin/mariadb',
  '/usr/bin/mariadb-install-db',
  '/usr/bin/php',
];
/** How long a server may take to start, in milliseconds. */
const PATIENCE = 30_000;

/**
 * @typedef {object} Site
 * @property {string} name
 * @property {string} url its front page, with a trailing slash
 * @property {string} zone its time zone
 * @property {string} permalinks its permalink structure; empty for plain permalinks
 * @property {string} database
 * @property {string} prefix the prefix of its tables
 * @property {string} files the folder of its files
 */
/**
 * @typedef {object} Town
 * @property {Site[]} sites
 * @property {(site: Site, sql: string) => Promise<unknown[]>} query returns the rows of a query that selects one JSON value
 * @property {() => Promise<void>} stop
 */

/** Says what is missing on this machine; undefined if the sites can be started. */
export function whatIsMissing() {
  if (process.getuid?.() !== 0) return 'not run as root';
  const missing = [`${SOURCE}/wp-load.php`, ...COMMANDS].filter((file) => !existsSync(file));
  if (!phpModule()) missing.push(`${MODULES}/libphp*.so`);
  return missing.length ? `not installed: ${missing.join(', ')}` : undefined;
}

/** The name of the file has the version of PHP. */
const phpModule = () => existsSync(MODULES) && readdirSync(MODULES).find((name) => /^libphp.*\.so$/.test(name));

/**
 * Starts the servers, and installs and fills the sites.
 * @returns {Promise<Town>}
 */
export async function startTown() {
  const folder = await mkdtemp(path.join(tmpdir(), 'wordpress-'));
  // The web server reads the files as another user.
  await chmod(folder, 0o755);
  /** @type {(() => Promise<void>)[]} */
  const stops = [() => rm(folder, {recursive: true, force: true, maxRetries: 5})];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    const socket = path.join(folder, 'mariadb.sock');
    const [ports] = await Promise.all([freePorts(3), startDatabase(folder, socket, stops)]);
    const hosts = ports.map((port) => `127.0.0.1:${port}`);
    const sites = await Promise.all([
      installPretty(folder, hosts[0], socket),
      installInFolder(folder, hosts[1], socket),
      installNetwork(folder, hosts[2], socket),
    ]);
    await startApache(folder, ports, stops);
    return {
      sites: sites.flat(),
      query: async ({database}, sql) =>
        (await mariadb(socket, sql, database))
          .split('\n')
          .filter(Boolean)
          .map((line) => /** @type {unknown} */ (JSON.parse(line))),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @returns {Promise<Site>} */
async function installPretty(/** @type {string} */ folder, /** @type {string} */ host, /** @type {string} */ socket) {
  const files = await copyFiles(folder, 'pretty', '', socket);
  const site = {
    name: 'a site with pretty permalinks',
    url: `http://${host}/`,
    zone: 'Europe/Riga',
    permalinks: '/%year%/%monthnum%/%day%/%postname%/',
    database: 'pretty',
    prefix: 'wp_',
    files,
  };
  await php('install.php', ['core'], {folder: files, host, path: '/', title: 'Pilsēta & skola'});
  await fill(files, host, '/', site);
  return site;
}

/** @returns {Promise<Site>} */
async function installInFolder(/** @type {string} */ folder, /** @type {string} */ host, /** @type {string} */ socket) {
  const files = await copyFiles(folder, 'plain', 'vietne', socket);
  const site = {
    name: 'a site in a folder, with plain permalinks',
    url: `http://${host}/vietne/`,
    zone: 'Europe/Riga',
    permalinks: '',
    database: 'plain',
    prefix: 'wp_',
    files,
  };
  await php('install.php', ['core'], {folder: files, host, path: '/vietne/', title: 'Vietne'});
  await fill(files, host, '/vietne/', site);
  return site;
}

/** @returns {Promise<Site[]>} */
async function installNetwork(/** @type {string} */ folder, /** @type {string} */ host, /** @type {string} */ socket) {
  const files = await copyFiles(folder, 'network', '', socket);
  const site = {
    name: 'the first site of a network',
    url: `http://${host}/`,
    zone: 'Europe/Riga',
    permalinks: '/%postname%/',
    database: 'network',
    prefix: 'wp_',
    files,
  };
  const second = {
    name: 'the second site of a network, with numeric permalinks and far east of Riga',
    url: `http://${host}/skola/`,
    zone: 'Pacific/Kiritimati',
    permalinks: '/archives/%post_id%',
    database: 'network',
    prefix: 'wp_2_',
    files,
  };
  const settings = {folder: files, host, path: '/', title: 'Tīkls'};
  await php('install.php', ['core'], settings);
  await php('install.php', ['network'], settings);
  await writeConfig(files, 'network', socket, {
    MULTISITE: true,
    SUBDOMAIN_INSTALL: false,
    DOMAIN_CURRENT_SITE: host,
    PATH_CURRENT_SITE: '/',
    SITE_ID_CURRENT_SITE: 1,
    BLOG_ID_CURRENT_SITE: 1,
  });
  await php('install.php', ['add'], {...settings, added: '/skola/', title: 'Skola'});
  await fill(files, host, '/', site);
  await fill(files, host, '/skola/', second);
  return [site, second];
}

/** @param {string} files @param {string} host @param {string} at @param {Site} site */
const fill = (files, host, at, {url, zone, permalinks}) =>
  php('posts.php', [], {folder: files, host, path: at, url: url.replace(/\/$/, ''), zone, permalinks});

/** Copies WordPress into a document root, and returns the folder of the site in it. */
async function copyFiles(
  /** @type {string} */ folder,
  /** @type {string} */ name,
  /** @type {string} */ at,
  /** @type {string} */ socket,
) {
  const files = path.join(folder, name, at);
  // Debian's package has links to files of other packages.
  await cp(SOURCE, files, {recursive: true, dereference: true});
  await cp(here('theme'), path.join(files, 'wp-content/themes/plain'), {recursive: true});
  await writeConfig(files, name, socket);
  await writeFile(path.join(files, '.htaccess'), rewriteRules(at ? `/${at}/` : '/', name === 'network'));
  await mariadb(socket, `CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  return files;
}

/** @param {string} files @param {string} database @param {string} socket @param {Record<string, string | number | boolean>} [more] */
async function writeConfig(files, database, socket, more = {}) {
  const constants = {
    DB_NAME: database,
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    // Nothing leaves this machine, and nothing runs on its own.
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    WP_DEFAULT_THEME: 'plain',
    WP_ALLOW_MULTISITE: true,
    WP_DEBUG: false,
    ...Object.fromEntries(
      ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((key) => [
        [`${key}_KEY`, key],
        [`${key}_SALT`, key],
      ]),
    ),
    ...more,
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define('${name}', ${typeof value === 'string' ? `'${value}'` : value});`,
  );
  await writeFile(
    path.join(files, 'wp-config.php'),
    `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`,
  );
}

/** The rules that WordPress itself writes (https://developer.wordpress.org/advanced-administration/server/web-server/httpd/). */
const rewriteRules = (/** @type {string} */ base, /** @type {boolean} */ isNetwork) =>
  [
    'RewriteEngine On',
    `RewriteBase ${base}`,
    'RewriteRule ^index\\.php$ - [L]',
    ...(isNetwork
      ? ['RewriteCond %{REQUEST_FILENAME} -f [OR]', 'RewriteCond %{REQUEST_FILENAME} -d', 'RewriteRule ^ - [L]']
      : []),
    ...(isNetwork
      ? [
          'RewriteRule ^([_0-9a-zA-Z-]+/)?(wp-(content|admin|includes).*) $2 [L]',
          'RewriteRule ^([_0-9a-zA-Z-]+/)?(.*\\.php)$ $2 [L]',
          'RewriteRule . index.php [L]',
        ]
      : [
          'RewriteCond %{REQUEST_FILENAME} !-f',
          'RewriteCond %{REQUEST_FILENAME} !-d',
          `RewriteRule . ${base}index.php [L]`,
        ]),
    '',
  ].join('\n');

/** Runs a script of this folder with the memory of a usual host, and returns its output. Its error page is left out of the error. */
async function php(/** @type {string} */ script, /** @type {string[]} */ args, /** @type {object} */ settings) {
  const {stdout, stderr} = await run('php', [
    '-d',
    'memory_limit=128M',
    here(script),
    ...args,
    JSON.stringify(settings),
  ]).catch((/** @type {{stderr: string}} */ error) => ({stdout: 'Fatal error', stderr: error.stderr}));
  // PHP prints its errors, and may still end with status 0.
  if (/\b(?:Fatal error|Warning|Parse error|database error)\b/.test(stdout + stderr)) {
    throw new Error(`${script} ${args.join(' ')}: ${stderr || stdout}`);
  }
  return stdout;
}

/**
 * Runs a script of this folder in a site.
 * @param {Site} site @param {string} script @param {string[]} args
 */
export function phpIn({files, url}, script, ...args) {
  const {host, pathname} = new URL(url);
  return php(script, args, {folder: files, host, path: pathname, url});
}

/** Runs a query, and returns its output. */
async function mariadb(/** @type {string} */ socket, /** @type {string} */ sql, database = 'mysql') {
  const args = [
    `--socket=${socket}`,
    '--user=root',
    '--default-character-set=utf8mb4',
    '--batch',
    '--raw',
    '--skip-column-names',
  ];
  const {stdout} = await run('mariadb', [...args, `--execute=${sql}`, database], {maxBuffer: 1e8});
  return stdout;
}

/** @param {string} folder @param {string} socket @param {(() => Promise<void>)[]} stops */
async function startDatabase(folder, socket, stops) {
  const data = path.join(folder, 'data');
  const options = ['--no-defaults', '--user=root', `--datadir=${data}`];
  await run('mariadb-install-db', [...options, '--auth-root-authentication-method=normal', '--skip-test-db']);
  const fast = [
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-doublewrite=0',
    '--skip-log-bin',
    '--innodb-buffer-pool-size=64M',
  ];
  await startServer(
    '/usr/sbin/mariadbd',
    [...options, `--socket=${socket}`, `--pid-file=${folder}/mariadb.pid`, '--skip-networking', ...fast],
    stops,
    () => mariadb(socket, 'SELECT 1'),
  );
}

/** @param {string} folder @param {number[]} ports @param {(() => Promise<void>)[]} stops */
async function startApache(folder, ports, stops) {
  const roots = ['pretty', 'plain', 'network'];
  const modules = ['mpm_prefork', 'authz_core', 'dir', 'mime', 'rewrite', 'alias'];
  const logs = path.join(folder, 'apache.log');
  const config = [
    `ServerRoot ${folder}`,
    'ServerName 127.0.0.1',
    `PidFile ${folder}/apache.pid`,
    `DefaultRuntimeDir ${folder}`,
    `ErrorLog ${logs}`,
    'User www-data',
    'Group www-data',
    'StartServers 2',
    'MaxRequestWorkers 8',
    ...modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
    `LoadModule php_module ${MODULES}/${phpModule()}`,
    'TypesConfig /etc/mime.types',
    '<FilesMatch \\.php$>',
    'SetHandler application/x-httpd-php',
    '</FilesMatch>',
    'DirectoryIndex index.php',
    `<Directory ${folder}>`,
    'AllowOverride All',
    'Options FollowSymLinks',
    'Require all granted',
    '</Directory>',
    ...roots.flatMap((name, index) => [
      `Listen 127.0.0.1:${ports[index]}`,
      `<VirtualHost 127.0.0.1:${ports[index]}>`,
      `DocumentRoot ${folder}/${name}`,
      '</VirtualHost>',
    ]),
    '',
  ].join('\n');
  const file = path.join(folder, 'apache.conf');
  await writeFile(file, config);
  await mkdir(path.join(folder, 'logs'), {recursive: true});
  await startServer('/usr/sbin/apache2', ['-D', 'FOREGROUND', '-f', file], stops, () =>
    fetch(`http://127.0.0.1:${ports[0]}/readme.html`),
  );
}

/**
 * Starts a server, and waits until it answers.
 * @param {string} command @param {string[]} args @param {(() => Promise<void>)[]} stops @param {() => Promise<unknown>} ask
 */
async function startServer(command, args, stops, ask) {
  // A separate process group: when Apache ends, it ends its whole group.
  const child = spawn(command, args, {stdio: ['ignore', 'ignore', 'pipe'], detached: true});
  const {pid} = child;
  // Nothing is left behind if this process ends early.
  const end = () => pid !== undefined && child.exitCode === null && process.kill(-pid, 'SIGKILL');
  process.once('exit', end);
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (log = (log + chunk).slice(-4000)));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  stops.push(async () => {
    child.kill();
    await ended;
    process.off('exit', end);
  });
  const latest = Date.now() + PATIENCE;
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (child.exitCode !== null || Date.now() > latest)
        throw new Error(`${command} does not answer: ${log}`, {cause: error});
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Returns ports that nothing listens on. */
async function freePorts(/** @type {number} */ count) {
  const servers = await Promise.all(
    Array.from(
      {length: count},
      () =>
        new Promise((/** @type {(server: import('node:net').Server) => void} */ resolve) => {
          const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
