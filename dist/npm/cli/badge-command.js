/* The command that writes a badge to a file, for places where scripts can't run. */
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

Writes a city's badge, as SVG to standard output or as the file's name says: .svg, .html (a piece for an e-mail), or
.png (needs npm install @resvg/resvg-js).

  --city NAME        the city, in any spelling that the register has
  --country CODE     its country, ISO 3166-1 alpha-2, to tell namesakes apart; the badge names it
  --lang TAG         language of the badge, such as lv; en by default
  --variant NAME     ${VARIANTS.join(', ')}; card by default
  --theme NAME       ${THEMES.join(', ')}; auto by default: an SVG follows the reader's choice, else light
  --register FILE    a register of your own; the one that ships with the package by default
  --href URL         where the badge leads; to the source by default
  --since YEAR       states the membership by the city's own word, without a register; needs --href, the page that
                     says so
  --scale NUMBER     pixels of a PNG per CSS pixel, 0.5 to 8; 2 by default
  -o, --output FILE  where to write
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
/** Runs the command. Throws what `parseArgs` throws at arguments that it does not know, and the errors of its files. */
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
        return wrongUse(`badge: --variant is one of ${VARIANTS.join(', ')}, not "${values.variant}"`);
    if (!theme)
        return wrongUse(`badge: --theme is one of ${THEMES.join(', ')}, not "${values.theme}"`);
    if (!format)
        return wrongUse(`badge: the file's name ends in one of ${FORMATS.join(', ')}: ${values.output}`);
    if (!(scale >= 0.5 && scale <= 8))
        return wrongUse(`badge: --scale is a number from 0.5 to 8, not "${values.scale}"`);
    if (values.country !== undefined && !/^[a-z]{2}$/i.test(values.country)) {
        return wrongUse(`badge: --country is a code of two letters such as LV, not "${values.country}"`);
    }
    if (values.href !== undefined && !href) {
        return wrongUse(`badge: --href is an address that begins with https:// or http://, not "${values.href}"`);
    }
    if (since !== undefined) {
        if (!isPastYear(since)) {
            return wrongUse(`badge: --since is a year from ${FIRST_YEAR} to the present, not "${values.since}"`);
        }
        if (!href)
            return wrongUse('badge: --since needs --href, the page of the city that says so');
        if (values.register !== undefined)
            return wrongUse('badge: --since is without a register, so not with --register');
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
                messages: [`badge: ${file ?? 'register'}: ${message}; learning-city-widgets validate says what is wrong`],
            };
        }
        content = contentFromRegister(register, city, values.country, wording, href);
    }
    if ('refusal' in content) {
        return { code: EXIT.fault, messages: [...messages, `badge: nothing is written: ${content.refusal}.`] };
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
/** The language that was asked for, or English and a message that says so. */
async function findLocale(lang) {
    const tag = canonicalTag(lang) ?? 'en';
    let locale = chooseLocale([tag]);
    while (locale instanceof Promise) {
        await locale;
        locale = chooseLocale([tag]);
    }
    const isFound = canonicalTag(lang) !== undefined && isSameLanguage(tag, locale.code);
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(locale.code);
    return { locale, messages: isFound ? [] : [`badge: there are no words for "${lang}"; the badge is in ${name}`] };
}
//# sourceMappingURL=badge-command.js.map