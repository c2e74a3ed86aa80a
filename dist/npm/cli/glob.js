/*
 * Expands file name patterns. Windows shells leave this to the program, and so do other shells if the pattern is
 * quoted.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
/** Maximum number of folder entries that are read for one pattern. */
const MOST = 100_000;
/** Returns true for a pattern: `*`, `**`, `?`, `[a-z]` or `{a,b}`. */
export const isGlob = (text) => /[*?[{]/.test(text);
/**
 * Returns the files that match a pattern, sorted. Hidden files and `node_modules` match only if the pattern names them.
 */
export async function expandGlob(pattern) {
    const parts = pattern.split(path.sep === '\\' ? /[\\/]/ : '/');
    const fixed = parts.findIndex(isGlob);
    const start = parts.slice(0, fixed).join('/') + (fixed > 0 ? '/' : '');
    const wanted = toRegExp(parts.slice(fixed).join('/'));
    const isDeep = parts.slice(fixed).includes('**');
    const depth = parts.length - fixed;
    const files = [];
    const folders = [''];
    let seen = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await readdir(start + folder || '.', { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            if (++seen > MOST)
                return files.sort();
            const name = folder + entry.name;
            if (entry.isDirectory()) {
                const isAsked = !/^\.|^node_modules$/.test(entry.name) || pattern.includes(entry.name);
                if (isAsked && (isDeep || name.split('/').length < depth))
                    folders.push(`${name}/`);
            }
            else if (wanted.test(name) && (!entry.name.startsWith('.') || /(^|\/)\./.test(pattern)))
                files.push(start + name);
        }
    }
    return files.sort();
}
/** Converts a pattern to a regular expression for relative paths with slashes. */
function toRegExp(pattern) {
    const tokens = pattern.match(/\*\*\/|\*\*|\*|\?|\[[^\]/]+\]|\{[^{}]*\}|[^]/g) ?? [];
    const source = tokens.map((token) => {
        if (token === '**/')
            return '(?:[^/]+/)*';
        if (token === '**')
            return '.*';
        if (token === '*')
            return '[^/]*';
        if (token === '?')
            return '[^/]';
        if (token.length > 1 && token.startsWith('['))
            return token.replace(/^\[!/, '[^').replaceAll('\\', '\\\\');
        if (token.length > 1 && token.startsWith('{'))
            return `(?:${token.slice(1, -1).split(',').map(quote).join('|')})`;
        return quote(token);
    });
    return new RegExp(`^${source.join('')}$`);
}
const quote = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
//# sourceMappingURL=glob.js.map