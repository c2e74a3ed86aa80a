import { COLOURS } from './badge-look.js';
import { element } from './markup.js';
const FONTS = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
/** The fragment, without a page around it. */
export function badgeHtml(content, variant, theme) {
    const { locale, href, city, words, awards, origin } = content;
    const { surface, line, ink, quiet, accent } = COLOURS[theme];
    const isInline = variant === 'inline';
    const align = variant === 'seal' ? 'center' : locale.direction === 'rtl' ? 'right' : 'left';
    const bar = variant === 'seal' ? 'top' : align;
    const link = element('a', { href, rel: 'noopener', style: `color:${ink};text-decoration:none` }, 
    // The name in its own direction, whatever that of the language.
    element('strong', { style: isInline ? `color:${accent}` : `display:block;font-size:24px;line-height:1.25;color:${accent}` }, element('bdi', {}, city)), isInline && ' — ', element('span', { style: 'text-decoration:underline' }, words));
    const small = `margin:8px 0 0;font-size:13px;color:${quiet}`;
    // A line breaks rather between the two than within one.
    const meta = origin.flatMap((text, index) => [
        index > 0 && ' · ',
        element('span', { style: 'display:inline-block' }, text),
    ]);
    const frame = {
        lang: locale.tag,
        dir: locale.direction,
        style: `box-sizing:border-box;max-width:${variant === 'seal' ? 320 : isInline ? 720 : 480}px;padding:${isInline ? '8px 14px' : '18px 22px'};border:1px solid ${line};border-${bar}:5px solid ${accent};border-radius:6px;background-color:${surface};color:${ink};font-family:${FONTS};font-size:16px;line-height:1.45;text-align:${align}`,
    };
    const html = isInline
        ? element('div', frame, link, element('span', { style: `font-size:13px;color:${quiet}` }, ' · ', ...meta))
        : element('div', frame, element('p', { style: 'margin:0' }, link), ...awards.map((award) => element('p', { style: 'margin:6px 0 0;font-size:14px' }, award)), element('p', { style: small }, ...meta));
    return `${html.markup}\n`;
}
//# sourceMappingURL=badge-html.js.map