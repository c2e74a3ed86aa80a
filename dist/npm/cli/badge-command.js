/* The command that writes a badge to a file, for pages that can't run scripts. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as bundled from '../data/register.js';
import { chooseLocale } from '../locale/catalog.js';
import { FIRST_YEAR, isPastYear } from '../model/past-year.js';
import { readRegister } from '../sources/register.js';
import { canonicalTag, isSameLanguage } from '../util/language-tag.js';
import { asProblem } from '../util/problem.js';
import { safeUrl } from '../util/safe-url.js';
import { contentFromCity, contentFromRegister, wordingIn, } from '../badge-file/badge-content.js';
import { badgeHtml } from '../badge-file/badge-html.js';
import { THEMES, VARIANTS } from '../badge-file/badge-look.js';
import { drawPng, PictureError } from '../badge-file/badge-png.js';
import { badgeSvg } from '../badge-file/badge-svg.js';
import { EXIT, wrongUse } from './result.js';
export const BADGE_HELP = `learning-city-widgets badge --city NAME [options] [-o FILE]

Writes a city's badge as SVG to standard output, or to a file in the format of its extension: .svg, .html (a fragment
for an email), or .png (needs npm install @resvg/resvg-js).

  --city NAME        name of the city, in any spelling that the register has, or its id there
  --country CODE     ISO 3166-1 alpha-2 code of its country, to tell namesakes apart; the badge names the country
  --lang TAG         language of the badge, such as lv (default: en)
  --variant NAME     ${VARIANTS.join(', ')} (default: card)
  --theme NAME       ${THEMES.join(', ')} (default: auto, which follows the reader's preference in SVG;
                     other formats are light)
  --register FILE    register to read (default: the one in this package)
  --href URL         address that the badge links to (default: the source)
  --since YEAR       year of joining as the city itself states it, without a register; needs --href, the city's page
                     that says so
  --scale NUMBER     pixels of a PNG per CSS pixel, 0.5 to 8 (default: 2)
  -o, --output FILE  file to write
`;
const OPTIONS = {
    city: { type: 'string' },
    country: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    variant: { type: 'string', default: 'card' },
    theme: { type: 'string', default: 'auto' },
    register: { type: 'string' },
    href: { type: 'string' },
    since: { type: 'string' },
    scale: { type: 'string', default: '2' },
    output: { type: 'string', short: 'o' },
};
const FORMATS = ['.svg', '.png', '.html'];
/** Runs the command. Throws when `parseArgs` finds an unknown argument, and when a file can't be read or written. */
export async function badge(args) {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const { output } = values;
    const city = values.city?.trim();
    const variant = VARIANTS.find((name) => name === values.variant);
    const theme = THEMES.find((name) => name === values.theme);
    const format = output === undefined ? '.svg' : FORMATS.find((name) => name === path.extname(output).toLowerCase());
    const scale = Number(values.scale);
    const href = safeUrl(values.href);
    const since = values.since === undefined ? undefined : /^\d{4}$/.test(values.since) ? Number(values.since) : NaN;
    if (!city)
        return wrongUse('badge: --city is missing');
    if (!variant)
        return wrongUse(`badge: --variant must be one of ${VARIANTS.join(', ')}, not "${values.variant}"`);
    if (!theme)
        return wrongUse(`badge: --theme must be one of ${THEMES.join(', ')}, not "${values.theme}"`);
    if (!format)
        return wrongUse(`badge: the file name must end in one of ${FORMATS.join(', ')}: ${values.output}`);
    if (!(scale >= 0.5 && scale <= 8))
        return wrongUse(`badge: --scale must be a number from 0.5 to 8, not "${values.scale}"`);
    if (values.country !== undefined && !/^[a-z]{2}$/i.test(values.country)) {
        return wrongUse(`badge: --country must be a two-letter code such as LV, not "${values.country}"`);
    }
    if (values.href !== undefined && !href) {
        return wrongUse(`badge: --href must begin with https:// or http://, not "${values.href}"`);
    }
    if (since !== undefined) {
        if (!isPastYear(since)) {
            return wrongUse(`badge: --since must be a year from ${FIRST_YEAR} to the present, not "${values.since}"`);
        }
        if (!href)
            return wrongUse('badge: --since needs --href, the page where the city says so');
        if (values.register !== undefined)
            return wrongUse('badge: --since uses no register, so it cannot be combined with --register');
    }
    const { locale, messages } = await findLocale(values.lang);
    const wording = await wordingIn(locale);
    let content;
    if (since !== undefined && href)
        content = contentFromCity(city, values.country, since, href, wording);
    else {
        const file = values.register;
        const text = file === undefined ? bundled.text : await readFile(file, 'utf8');
        let register;
        try {
            register = readRegister(text);
        }
        catch (error) {
            const { message } = asProblem(error);
            return {
                code: EXIT.fault,
                messages: [`badge: ${file ?? 'register'}: ${message}; for details run learning-city-widgets validate`],
            };
        }
        content = contentFromRegister(register, city, values.country, wording, href);
    }
    if ('refusal' in content) {
        return { code: EXIT.fault, messages: [...messages, `badge: no badge written: ${content.refusal}.`] };
    }
    const fixedTheme = theme === 'auto' ? 'light' : theme;
    let file;
    if (format === '.svg')
        file = badgeSvg(content, variant, theme);
    else if (format === '.html')
        file = badgeHtml(content, variant, fixedTheme);
    else {
        try {
            file = await drawPng(badgeSvg(content, variant, fixedTheme), scale, textsOf(content));
        }
        catch (error) {
            if (!(error instanceof PictureError))
                throw error;
            return { code: EXIT.fault, messages: [...messages, `badge: ${error.message}`] };
        }
    }
    if (output === undefined)
        return { code: EXIT.ok, output: String(file), messages };
    await writeFile(output, file);
    return { code: EXIT.ok, messages };
}
const textsOf = ({ city, words, awards, origin }) => [city, words, ...awards, ...origin];
/** Finds the requested language, or falls back to English with a message that says so. */
async function findLocale(lang) {
    const tag = canonicalTag(lang) ?? 'en';
    let locale = chooseLocale([tag]);
    while (locale instanceof Promise) {
        await locale;
        locale = chooseLocale([tag]);
    }
    const isFound = canonicalTag(lang) !== undefined && isSameLanguage(tag, locale.code);
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(locale.code);
    return { locale, messages: isFound ? [] : [`badge: language "${lang}" is not available; the badge is in ${name}`] };
}
//# sourceMappingURL=badge-command.js.map