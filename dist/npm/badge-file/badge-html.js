import { COLOURS } from './badge-look.js';
import { element } from './markup.js';
const FONTS = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const NO_BREAK = '\u00A0';
/** Separates texts on one line. A dot could end up alone at the end of a wrapped line, and Outlook ignores margins. */
const SPACING = NO_BREAK + NO_BREAK;
/** Returns the fragment, without a page around it. */
export function badgeHtml(content, variant, theme) {
    const { locale, href, name, place, words, awards, origin } = content;
    const { surface, line, ink, quiet, accent } = COLOURS[theme];
    const isInline = variant === 'inline';
    const align = variant === 'seal' ? 'center' : locale.direction === 'rtl' ? 'right' : 'left';
    const bar = variant === 'seal' ? 'top' : align;
    const placeStyle = `${isInline ? 'font-size:14px' : 'display:inline-block;font-size:16px'};font-weight:normal`;
    const link = element('a', { href, rel: 'noopener', style: `color:${ink};text-decoration:none` }, element('strong', { style: isInline ? `color:${accent}` : `font-size:24px;line-height:1.25;color:${accent}` }, 
    // The name may have another direction than the sentence.
    element('bdi', {}, name), place.startsWith(' ') && ' ', place !== '' && element('span', { style: placeStyle }, place.trim())), 
    // The no-break space keeps a line from beginning with the dash. Outlook ignores `display`, so we use `br`.
    isInline ? `${NO_BREAK}— ` : element('br', {}), element('span', { style: 'text-decoration:underline' }, words));
    const small = `font-size:13px;color:${quiet}`;
    const frame = {
        lang: locale.tag,
        dir: locale.direction,
        style: `box-sizing:border-box;max-width:${variant === 'seal' ? 320 : isInline ? 720 : 480}px;padding:${isInline ? '8px 14px' : '18px 22px'};border:1px solid ${line};border-${bar}:5px solid ${accent};border-radius:6px;background-color:${surface};color:${ink};font-family:${FONTS};font-size:16px;line-height:1.45;text-align:${align}`,
    };
    const html = isInline
        ? element('div', frame, link, ...origin.flatMap((text, index) => [
            index ? ' ' : `${SPACING} `,
            element('span', { style: `display:inline-block;${small}` }, index < origin.length - 1 ? text + SPACING : text),
        ]))
        : element('div', frame, element('p', { style: 'margin:0' }, link), ...awards.map((award) => element('p', { style: 'margin:6px 0 0;font-size:14px' }, award)), element('p', { style: `margin:8px 0 0;${small}` }, ...origin.flatMap((text, index) => [index > 0 && element('br', {}), text])));
    return `${html.markup}\n`;
}
//# sourceMappingURL=badge-html.js.map