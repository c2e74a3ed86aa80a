/*
 * The badge as an SVG file. Its words are text in the reader's font, and the target of its link is its only reference
 * to another file.
 *
 * Colours are attributes, which every program reads; with the theme `auto`, a style sheet replaces them in dark mode.
 * In right-to-left languages each line is an isolate, anchored at its end: the attribute `direction` would swap the
 * anchors, too, and not every program supports it.
 */
import { MARK } from '../elements/learning-city-badge/mark.js';
import { layOut, round } from './badge-layout.js';
import { COLOURS } from './badge-look.js';
import { element } from './markup.js';
/** For ids and classes, since an inline SVG shares the names of its page. */
const PREFIX = 'learning-city-';
/**
 * The system font first, then common fonts, then Linux fonts for programs without `system-ui`. The list for Arabic
 * has only fonts with Arabic letters: some programs draw the rest of a line in any font, even a bold one.
 */
const FONTS = {
    ltr: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif",
    rtl: "system-ui, -apple-system, 'Segoe UI', 'Noto Sans Arabic', Tahoma, 'DejaVu Sans', Arial, sans-serif",
};
/** Returns the content of the file. */
export function badgeSvg(content, variant, theme) {
    const { locale, city, words, awards, origin, href } = content;
    const { width, height, shapes, lines } = layOut(content, variant);
    const isMirrored = locale.direction === 'rtl';
    const pen = {
        paint: painter(theme),
        isMirrored,
        at: (x, wide = 0) => round(isMirrored ? width - x - wide : x),
    };
    const id = `${PREFIX}${content.id}-${variant}`;
    const picture = element('g', { role: 'img', 'aria-labelledby': `${id}-title ${id}-desc` }, ...shapes.map((shape) => drawShape(shape, pen)).flatMap(onOwnLine), ...lines.map((line) => drawLine(line, pen)).flatMap(onOwnLine), '\n');
    const svg = element('svg', {
        xmlns: 'http://www.w3.org/2000/svg',
        width: round(width),
        height: round(height),
        viewBox: `0 0 ${round(width)} ${round(height)}`,
        lang: locale.tag,
        'xml:lang': locale.tag,
        'font-family': FONTS[locale.direction],
    }, ...onOwnLine(element('title', { id: `${id}-title` }, `${city} — ${words}`)), ...onOwnLine(element('desc', { id: `${id}-desc` }, asSentences([...awards, ...origin]))), ...(theme === 'auto' ? onOwnLine(element('style', {}, darkRules(picture.markup))) : []), ...onOwnLine(href === undefined ? picture : element('a', { href }, '\n', picture, '\n')), '\n');
    return `${svg.markup}\n`;
}
/** Joins texts with full stops. A date may already end in one: "02.2026." in Latvian. */
const asSentences = (texts) => texts.map((text, index) => (index < texts.length - 1 && !/[.!?…。]$/.test(text) ? `${text}.` : text)).join(' ');
const onOwnLine = (markup) => ['\n', markup];
const PROPERTIES = ['fill', 'stroke'];
const classOf = (property, colour) => `${PREFIX}${colour}${property === 'stroke' ? '-line' : ''}`;
function painter(theme) {
    const colours = COLOURS[theme === 'auto' ? 'light' : theme];
    const paintOne = (property, colour) => ({
        [property]: colours[colour],
        class: theme === 'auto' ? classOf(property, colour) : undefined,
    });
    return ({ fill, stroke }) => {
        const inside = fill === 'none' ? { fill } : fill ? paintOne('fill', fill) : {};
        const line = stroke ? paintOne('stroke', stroke) : {};
        return { ...inside, ...line, ...(inside.class && line.class && { class: `${inside.class} ${line.class}` }) };
    };
}
/** The dark colours of the classes that a drawing uses. */
const darkRules = (drawing) => `\n@media (prefers-color-scheme: dark) {${Object.keys(COLOURS.dark)
    .flatMap((colour) => PROPERTIES.map((property) => ({ colour, property, name: classOf(property, colour) })))
    .filter(({ name }) => new RegExp(`\\b${name}[ "]`).test(drawing))
    .map(({ colour, property, name }) => `\n  .${name} {${property}: ${COLOURS.dark[colour]}}`)
    .join('')}\n}\n`;
function drawShape(shape, { paint, at }) {
    switch (shape.kind) {
        case 'box': {
            const { x, y, width, height, radius } = shape;
            return element('rect', { x: at(x, width), y, width, height, rx: radius, ...paint(shape) });
        }
        case 'path':
            return element('path', { d: shape.d, 'stroke-width': shape.lineWidth, ...paint(shape) });
        case 'rule': {
            const { x, y, width } = shape;
            return element('path', { d: `M${at(x)} ${round(y)}H${at(x + width)}`, ...paint(shape) });
        }
        case 'mark': {
            const { x, y, size, town, book } = shape;
            return element('g', { transform: `translate(${at(x, size)} ${round(y)}) scale(${round(size / MARK.size)})` }, element('path', {
                d: MARK.town,
                fill: 'none',
                'stroke-width': MARK.line,
                'stroke-linejoin': 'round',
                'stroke-linecap': 'round',
                ...paint({ stroke: town }),
            }), element('path', { d: MARK.book, ...paint({ fill: book }) }));
        }
        case 'star':
            return element('path', {
                d: `M${at(shape.x)} ${round(shape.y - 6)}q1 5 6 6-5 1-6 6-1-5-6-6 5-1 6-6z`,
                ...paint(shape),
            });
    }
}
/** Letters of right-to-left scripts. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const [RLI, FSI, PDI] = ['\u2067', '\u2068', '\u2069'];
function drawLine({ runs, x, y, anchor }, { paint, isMirrored, at }) {
    const isAtRight = (anchor === 'end') !== isMirrored;
    const place = {
        x: at(x),
        y: round(y),
        'text-anchor': anchor === 'middle' ? 'middle' : isAtRight ? 'end' : undefined,
    };
    const look = ({ size, isBold, colour }) => ({
        'font-size': size,
        'font-weight': isBold ? 700 : undefined,
        ...paint({ fill: colour }),
    });
    const isolated = (text) => (RIGHT_TO_LEFT.test(text) === isMirrored ? text : FSI + text + PDI);
    const [only, ...others] = runs;
    if (only && !others.length) {
        return element('text', { ...place, ...look(only) }, isMirrored ? RLI + only.text + PDI : isolated(only.text));
    }
    const spans = runs.map((run) => element('tspan', look(run), isolated(run.text)));
    return element('text', place, ...(isMirrored ? [RLI, ...spans, PDI] : spans));
}
//# sourceMappingURL=badge-svg.js.map