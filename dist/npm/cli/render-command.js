/* The command that renders our elements into pages. */
import { readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { MAX_BYTES } from '../http/load.js';
import { safeUrl } from '../util/safe-url.js';
import { isTimeZone } from '../util/time-zone.js';
import { createGuardedFetch } from './fetch/guarded-fetch.js';
import { expandGlob, isGlob } from './glob.js';
import { EXIT, wrongUse } from './result.js';
import { createSiteFetch } from './site-fetch.js';
export const RENDER_HELP = `learning-city-widgets render PAGE… [options]

Writes the content of our elements and placeholders into HTML pages, so that it is there before any script, and without
one. Nothing else in a page changes, except for links to style sheets in its head. Running it again updates the content.
An element whose source can't be read stays as it is.

  PAGE               a file, a folder (all its .html and .htm files), or a pattern such as 'public/**/*.html'
  --write            changes the files; by default one page is written to standard output
  --base-url URL     the address of the site's front page; needed for relative addresses
  --root FOLDER      the folder with the site's files, where sources on the site itself are read
                     (default: the folder given as PAGE, or else the current one)
  --time-zone ZONE   the publisher's zone, such as Europe/Riga, if the page does not name one
  --lang TAG         the language of pages without lang (default: en)
  --styles KIND      link: refer to the style sheets of this package; inline: write them into each element
                     (default: link)
  --folder URL       the folder that has styles/ (default: the folder of the page's script tag)
  --allow-private    also requests sources on addresses that only this computer or its network can reach

Ends with 1 when a page or an element could not be rendered; the others are rendered.
`;
const OPTIONS = {
    write: { type: 'boolean', default: false },
    'base-url': { type: 'string' },
    root: { type: 'string' },
    'time-zone': { type: 'string' },
    lang: { type: 'string' },
    styles: { type: 'string', default: 'link' },
    folder: { type: 'string' },
    'allow-private': { type: 'boolean', default: false },
};
/** Runs the command. Throws the errors of `parseArgs` for unknown arguments. */
export async function renderCommand(args) {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const styles = ['link', 'inline'].find((kind) => kind === values.styles);
    const timeZone = values['time-zone'];
    const base = values['base-url'];
    const site = base === undefined
        ? undefined
        : safeUrl(base)
            ?.replace(/[?#].*/, '')
            .replace(/[^/]*$/, '');
    if (!positionals.length)
        return wrongUse('render: a page is missing');
    if (!styles)
        return wrongUse(`render: --styles is link or inline, not "${values.styles}"`);
    if (timeZone !== undefined && !isTimeZone(timeZone)) {
        return wrongUse(`render: --time-zone is a name such as Europe/Riga, not "${timeZone}"`);
    }
    if (base !== undefined && !site)
        return wrongUse(`render: --base-url begins with https:// or http://, not "${base}"`);
    const { pages, refusals, folder } = await findPages(positionals);
    if (refusals.length)
        return wrongUse(...refusals.map((refusal) => `render: ${refusal}`));
    if (pages.length > 1 && !values.write)
        return wrongUse(`render: ${pages.length} pages; several pages need --write`);
    const root = await realpath(values.root ?? folder ?? '.');
    // A page names its sources, so it must not lead a server into its own network.
    const remote = createGuardedFetch({ allowPrivate: values['allow-private'], maxBytes: MAX_BYTES });
    const messages = [];
    let output = '';
    let hasFailed = false;
    // Loaded here, because the other commands need neither Lit nor an HTML parser.
    const { renderToString } = await import('../render/render.js');
    for (const page of pages) {
        const tell = (kind, { element, line, column, code, message }) => messages.push(`${page}:${line}:${column}: ${kind}: <${element}> ${code ? `${code}: ` : ''}${message}`);
        try {
            const file = await realpath(page);
            const html = decode(await readFile(file));
            const address = site && addressOf(file, root, site);
            const options = {
                styles,
                ...(address && { baseUrl: address }),
                fetch: site ? createSiteFetch(root, site, remote) : remote,
                ...(timeZone !== undefined && { timeZone }),
                ...(values.lang !== undefined && { language: values.lang }),
                ...(values.folder !== undefined && { folder: values.folder }),
                onError: (problem) => {
                    hasFailed = true;
                    tell('error', problem);
                },
                onWarning: (warning) => tell('warning', warning),
            };
            const rendered = await renderToString(html, options);
            if (!values.write)
                output += rendered;
            else if (withoutTime(rendered) !== withoutTime(html))
                await replaceFile(file, rendered);
        }
        catch (error) {
            hasFailed = true;
            messages.push(`${page}: error: ${error.message}`);
        }
    }
    return { code: hasFailed ? EXIT.fault : EXIT.ok, output, messages };
}
/** Returns the pages that arguments name, and the folder if there is only that. */
async function findPages(names) {
    const pages = new Set();
    const refusals = [];
    let folder;
    for (const name of names) {
        const found = await stat(name).catch(() => undefined);
        let files = found?.isFile() ? [name] : [];
        if (found?.isDirectory()) {
            folder = names.length === 1 ? name : undefined;
            files = await pagesIn(name);
        }
        else if (!found && isGlob(name))
            files = await expandGlob(name);
        if (!files.length)
            refusals.push(found?.isDirectory() ? `no page in ${name}` : `no such page: ${name}`);
        files.forEach((file) => pages.add(file));
    }
    return { pages: [...pages], refusals, folder };
}
/** Returns the pages in a folder and its subfolders, without hidden ones and `node_modules`. */
async function pagesIn(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    const lists = await Promise.all(entries
        .filter(({ name }) => !/^\.|^node_modules$/.test(name))
        .map(async (entry) => {
        const name = path.join(folder, entry.name);
        return entry.isDirectory() ? pagesIn(name) : /\.html?$/i.test(name) ? [name] : [];
    }));
    return lists.flat().sort();
}
/** The address of a page; undefined outside the site's folder. */
function addressOf(file, root, site) {
    const relative = path.relative(root, file);
    if (relative.startsWith('..') || path.isAbsolute(relative))
        return undefined;
    const names = relative.split(path.sep).map(encodeURIComponent).join('/');
    return new URL(names.replace(/(^|\/)index\.html?$/i, '$1'), site).href;
}
/** Decodes a page. A byte order mark stays, as every other character. */
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new Error('this page is not in UTF-8: convert it first');
    }
}
/** A page without the time of its rendering: if nothing else has changed, the file stays. */
const withoutTime = (html) => html.replace(/(<script type="application\/learning-city-widgets\+json">\{"version":"[^"]*","at":)\d+/g, '$1');
/** Replaces a file in one step, and keeps its permissions. Nobody reads half a page. */
async function replaceFile(file, text) {
    const { mode } = await stat(file);
    const fresh = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
    try {
        await writeFile(fresh, text, { mode, flag: 'wx' });
        await rename(fresh, file);
    }
    catch (error) {
        await rm(fresh, { force: true });
        throw error;
    }
}
//# sourceMappingURL=render-command.js.map