/* Makes the files of a badge in the browser, with the code of the command `learning-city-widgets badge`. */
import {
  type BadgeContent,
  contentFromCity,
  contentFromRegister,
  type Refusal,
  type Wording,
  wordingIn,
} from '../badge-file/badge-content.js';
import {badgeHtml} from '../badge-file/badge-html.js';
import {VARIANTS} from '../badge-file/badge-look.js';
import {badgeSvg} from '../badge-file/badge-svg.js';
import {chooseLocale} from '../locale/catalog.js';
import type {Locale} from '../locale/locale.js';
import {isPastYear} from '../model/past-year.js';
import type {Register} from '../model/register.js';
import {safeUrl} from '../util/safe-url.js';
import type {Choice} from './choice.js';

/** Pixels of a picture per CSS pixel. */
const SCALE = 2;

/** Returns the file, or the reason why it cannot be made. */
export async function badgeFile(
  choice: Choice,
  register: Register,
  format: 'svg' | 'png' | 'html',
): Promise<Blob | Refusal> {
  const {city = '', country, href, since, variant} = choice.attributes;
  const wording = await wordingFor(choice.attributes.lang ?? choice.ui);
  const content = contentFor(city, country, safeUrl(href), Number(since ?? NaN), register, wording);
  if ('refusal' in content) return content;
  const form = VARIANTS.find((each) => each === variant) ?? 'card';
  if (format === 'html') return new Blob([badgeHtml(content, form, 'light')], {type: 'text/html'});
  const isPicture = format === 'png';
  const svg = new Blob([badgeSvg(content, form, isPicture ? 'light' : 'auto')], {type: 'image/svg+xml'});
  return isPicture ? toPng(svg) : svg;
}

function contentFor(
  city: string,
  country: string | undefined,
  href: string | undefined,
  since: number,
  register: Register,
  wording: Wording,
): BadgeContent | Refusal {
  if (Number.isNaN(since)) return contentFromRegister(register, city, country, wording, href);
  if (!isPastYear(since)) return {refusal: 'the year is not one from 1900 to the present'};
  if (href === undefined) return {refusal: 'your own year needs a link to your page that says so'};
  return contentFromCity(city, country, since, href, wording);
}

/** The words of a language, when they have loaded. */
export async function wordingFor(tag: string): Promise<Wording> {
  let locale: Locale | Promise<void> = chooseLocale([tag]);
  while (locale instanceof Promise) {
    await locale;
    locale = chooseLocale([tag]);
  }
  return wordingIn(locale);
}

/** Draws a picture with the browser's own fonts. */
async function toPng(svg: Blob): Promise<Blob | Refusal> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return png ?? {refusal: 'this browser cannot draw a PNG'};
  } finally {
    URL.revokeObjectURL(address);
  }
}
