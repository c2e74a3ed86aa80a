/*
 * Chooses the browser that the tests run in. An installed browser comes first, because it is the newest. Without one,
 * `npm ci && npm test` uses the browser in @sparticuz/chromium.
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
 * Returns the launch options.
 * @returns {Promise<{executablePath: string, headless: true | 'shell', args: string[]}>}
 */
export async function findChromium({
  env = process.env,
  exists = existsSync,
  platform = process.platform,
  arch = process.arch,
} = {}) {
  const executablePath = [env.CHROME_PATH, ...INSTALLED].find((path) => path && exists(path));
  // A run in a browser other than the requested one must not go unnoticed.
  if (env.CHROME_PATH && executablePath !== env.CHROME_PATH)
    console.warn(`CHROME_PATH is not a file: ${env.CHROME_PATH}`);
  if (executablePath) return {executablePath, headless: true, args: []};
  if (platform === 'linux' && arch === 'x64') return unpack();
  throw new Error('No Chromium or Chrome was found: install one, or set CHROME_PATH to it.');
}

/**
 * The packed browser of @sparticuz/chromium. It is made for a cloud function, so running it anywhere else takes some
 * persuasion.
 * @returns {ReturnType<typeof findChromium>}
 */
async function unpack() {
  // With this variable it also unpacks the shared libraries that a bare system lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  const manifest = new URL('../../package.json', import.meta.resolve('@sparticuz/chromium'));
  const {version} = /** @type {{version: string}} */ (JSON.parse(readFileSync(manifest, 'utf8')));
  const before = process.env.TMPDIR;
  // It uses any browser that it finds in the temporary folder, even an older version, so each version gets its own
  // folder.
  process.env.TMPDIR = join(tmpdir(), `learning-city-widgets-chromium-${version}`);
  mkdirSync(process.env.TMPDIR, {recursive: true});
  try {
    // Its own `args` would switch off the same-origin policy, which tests rely on.
    return {executablePath: await chromium.executablePath(), headless: 'shell', args: ['--no-zygote']};
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
