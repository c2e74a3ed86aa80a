/*
 * Which browser the tests run in. A browser of the system comes first, since it is the newest; the one inside
 * @sparticuz/chromium makes `npm ci && npm test` enough on a machine that has none.
 */
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * What to launch.
 * @returns {Promise<{executablePath: string, headless: true | 'shell', args: string[]}>}
 */
export async function findChromium({
  env = process.env,
  exists = existsSync,
  platform = process.platform,
  arch = process.arch,
} = {}) {
  const executablePath = [env.CHROME_PATH, ...INSTALLED].find((path) => path && exists(path));
  // A run in another browser than the one asked for must not go unnoticed.
  if (env.CHROME_PATH && executablePath !== env.CHROME_PATH)
    console.warn(`CHROME_PATH names no file: ${env.CHROME_PATH}`);
  if (executablePath) return {executablePath, headless: true, args: []};
  if (platform === 'linux' && arch === 'x64') return unpack();
  throw new Error('No Chromium or Chrome was found: install one, or set CHROME_PATH to it.');
}

/**
 * The packed browser of @sparticuz/chromium. It is made for a cloud function, and has to be talked into anything else.
 * @returns {ReturnType<typeof findChromium>}
 */
async function unpack() {
  // Told that it is in such a function it also unpacks the shared libraries that a bare system lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  const manifest = new URL('../../package.json', import.meta.resolve('@sparticuz/chromium'));
  const {version} = /** @type {{version: string}} */ (JSON.parse(readFileSync(manifest, 'utf8')));
  const before = process.env.TMPDIR;
  // It takes whatever browser lies in the temporary folder for its own, an older version too: so each has a folder.
  process.env.TMPDIR = join(tmpdir(), `learning-city-widgets-chromium-${version}`);
  mkdirSync(process.env.TMPDIR, {recursive: true});
  try {
    // Its own `args` would switch the same-origin policy off, which tests rely on.
    return {executablePath: await chromium.executablePath(), headless: 'shell', args: ['--no-zygote']};
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
