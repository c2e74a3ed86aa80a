/* Makes the files of a badge in the browser, with the code of the command `learning-city-widgets badge`. */
import {
  type BadgeContent,
  contentFromCity,
  contentFromRegister,
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
import type {Words} from './words.js';

/** Pixels of a picture per CSS pixel. */
const SCALE = 2;

/** The reason why a file cannot be made: the key of a sentence in `words.fileRefused`. */
export interface FileRefusal {
  readonly refusal: keyof Words['fileRefused'];
}

/** Returns the file, or the reason why it cannot be made. */
export async function badgeFile(
  choice: Choice,
  register: Register,
  format: 'svg' | 'png' | 'html',
): Promise<Blob | FileRefusal> {
  const {city = '', country, href, since, variant} = choice.attributes;
  const wording = await wordingFor(choice.attributes.lang ?? choice.ui);
  const content = contentFor(city, country, href, Number(since ?? NaN), register, wording);
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
): BadgeContent | FileRefusal {
  // A file may be anywhere, so it cannot link to a path of this host.
  const address = safeUrl(href);
  if (href !== undefined && address === undefined) return {refusal: 'address'};
  if (Number.isNaN(since)) {
    const content = contentFromRegister(register, city, country, wording, address);
    return 'refusal' in content ? {refusal: 'city'} : content;
  }
  if (!isPastYear(since)) return {refusal: 'year'};
  if (address === undefined) return {refusal: 'source'};
  return contentFromCity(city, country, since, address, wording);
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
async function toPng(svg: Blob): Promise<Blob | FileRefusal> {
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
    return png ?? {refusal: 'picture'};
  } finally {
    URL.revokeObjectURL(address);
  }
}
