import { balanceText, textWidth } from './text-width.js';
const layouts = {
    card: layOutCard,
    seal: layOutSeal,
    inline: layOutInline,
};
export const layOut = (content, variant) => layouts[variant](content);
/** The width of a line in the widest common fonts. */
export const lineWidth = ({ runs }) => runs.reduce((sum, { text, size, isBold }) => sum + textWidth(text, size, isBold), 0);
/** Makes a block whose lines all look the same. */
const block = (texts, look, step, gap) => ({
    lines: texts.map((text) => [{ ...look, text }]),
    step,
    gap,
});
const blockHeight = (blocks) => blocks.reduce((sum, { lines, step, gap }, index) => sum + lines.length * step + (index ? gap : 0), 0);
/** Gives each line its baseline, starting from the upper edge of the first block. */
const stack = (blocks, top) => {
    let edge = top;
    return blocks.flatMap(({ lines, step, gap, hasStar = false }, index) => {
        if (index)
            edge += gap;
        return lines.map((runs, line) => {
            edge += step;
            const size = Math.max(...runs.map((run) => run.size));
            // Approximates the baseline of any font between the two edges.
            return { runs, y: edge - (step - size) / 2 - size * 0.2, hasStar, isFirst: line === 0 };
        });
    });
};
/** Picks the largest size that fits a name into two lines. At the smallest size it may take more. */
function fitName(name, sizes, width) {
    const tries = sizes.map((size) => ({ size, texts: balanceText(name, size, true, width) }));
    const words = name.split(/\s+/).length;
    const fits = ({ texts }) => texts.length <= Math.min(2, words);
    return tries.find(fits) ?? tries.at(-1) ?? { texts: [name], size: 16 };
}
/** The city's name in large type and its place in small type: on the same line if both fit, otherwise below. */
function cityBlocks({ name, place }, sizes, width, { placeSize, isStacked }) {
    const { texts, size } = fitName(name, sizes, width);
    const [large, small] = [{ size, isBold: true, colour: 'ink' }, { size: placeSize, colour: 'ink' }];
    const step = size * 1.2;
    if (!place)
        return [block(texts, large, step, 0)];
    const both = [
        { ...large, text: name },
        { ...small, text: place },
    ];
    if (!isStacked && texts.length === 1 && lineWidth({ runs: both }) <= width)
        return [{ lines: [both], step, gap: 0 }];
    return [
        block(texts, large, step, 0),
        block(balanceText(place.trim(), placeSize, false, width), small, Math.round(placeSize * 1.35), 0),
    ];
}
/** The background of a badge and a thin border, aligned to whole pixels. */
function frame(width, height, radius) {
    const box = { kind: 'box', x: 0.5, y: 0.5, width: width - 1, height: height - 1, radius };
    return [
        { ...box, fill: 'surface' },
        { ...box, fill: 'none', stroke: 'line' },
    ];
}
/** A tile with the drawing; next to it name, statement and awards; below a rule, date and source of the check. */
function layOutCard(content) {
    const [width, margin, tile, between] = [480, 24, 84, 22];
    const left = margin + tile + between;
    const room = width - left - margin;
    const indent = 18;
    const above = [
        ...cityBlocks(content, [28, 25, 22], room, { placeSize: 17, isStacked: false }),
        block(balanceText(content.words, 16, false, room), { size: 16, colour: 'ink' }, 23, 3),
        ...content.awards.map((award) => ({
            ...block(balanceText(award, 14, false, room - indent), { size: 14, colour: 'ink' }, 20, 6),
            hasStar: true,
        })),
    ];
    const origin = content.origin.flatMap((text) => balanceText(text, 13, false, room));
    const below = [block(origin, { size: 13, colour: 'quiet' }, 18, 0)];
    const [upper, lower, rule] = [blockHeight(above), blockHeight(below), 25];
    const inside = Math.max(tile, upper + rule + lower);
    const top = margin + (inside - upper - rule - lower) / 2;
    const placed = [...stack(above, top), ...stack(below, top + upper + rule)];
    const stars = placed.filter(({ hasStar, isFirst }) => hasStar && isFirst);
    const lines = placed.map(({ runs, y, hasStar }) => {
        const x = left + (hasStar ? indent : 0);
        return { runs, x, y, anchor: 'begin', room: width - margin - x };
    });
    // An integer, since a fraction of a pixel would cut off the lower edge.
    const height = Math.ceil(inside + 2 * margin);
    return {
        width,
        height,
        lines,
        shapes: [
            ...frame(width, height, 14),
            { kind: 'box', x: margin, y: margin, width: tile, height: tile, radius: 18, fill: 'tile' },
            { kind: 'mark', x: margin + 8, y: margin + 7, size: tile - 16, town: 'roofs', book: 'book' },
            { kind: 'rule', x: left, y: top + upper + 13, width: room, stroke: 'line' },
            ...stars.map(({ y }) => ({ kind: 'star', x: left + 6, y: y - 5, fill: 'lamp' })),
        ],
    };
}
/** A plaque with an arch over the drawing, centred text, and a double border as on a stamp. */
function layOutSeal(content) {
    const [width, margin, mark, top] = [264, 22, 80, 40];
    const room = width - 2 * margin;
    const lines = (text, size, colour, step, gap) => block(balanceText(text, size, false, room), { size, colour }, step, gap);
    const blocks = [
        ...cityBlocks(content, [26, 23, 20], room, { placeSize: 14, isStacked: true }),
        lines(content.words, 15, 'ink', 20, 6),
        ...content.awards.map((award) => lines(award, 13, 'ink', 17, 6)),
        ...content.origin.map((text, index) => lines(text, 12, 'quiet', 16, index ? 0 : 22)),
    ];
    const textTop = top + mark + 10;
    const height = Math.ceil(textTop + blockHeight(blocks) + 30);
    const ruleAt = textTop + blockHeight(blocks.slice(0, -content.origin.length)) + 11;
    /** The outline of a gate: a semicircle on top, small rounded corners at the bottom. */
    const gate = (inset, corner) => {
        const [right, bottom, radius] = [width - inset, height - inset, width / 2 - inset];
        return `M${inset} ${width / 2}a${radius} ${radius} 0 0 1 ${2 * radius} 0V${round(bottom - corner)}a${corner} ${corner} 0 0 1-${corner} ${corner}H${round(right - 2 * radius + corner)}a${corner} ${corner} 0 0 1-${corner}-${corner}z`;
    };
    return {
        width,
        height,
        lines: stack(blocks, textTop).map(({ runs, y }) => ({ runs, x: width / 2, y, anchor: 'middle', room })),
        shapes: [
            { kind: 'path', d: gate(2, 14), lineWidth: 4, fill: 'surface', stroke: 'accent' },
            { kind: 'path', d: gate(8.5, 8), fill: 'none', stroke: 'lamp' },
            { kind: 'mark', x: (width - mark) / 2, y: top, size: mark, town: 'accent', book: 'lamp' },
            { kind: 'path', d: `M${width / 2 - 28} ${round(ruleAt)}h56`, stroke: 'line' },
        ],
    };
}
/**
 * A single line for a footer, at least 24 pixels high. Statement and sources are anchored at opposite ends: most fonts
 * are narrower than the widest, and the space they leave free belongs in the middle.
 */
function layOutInline({ name, place, words, origin: texts }) {
    const [height, tile, between, end] = [40, 32, 12, 14];
    const statement = [
        { text: name, size: 16, isBold: true, colour: 'ink' },
        ...(place ? [{ text: place, size: 14, colour: 'ink' }] : []),
        { text: ` — ${words}`, size: 16, colour: 'ink' },
    ];
    // SVG would collapse three ordinary spaces.
    const origin = texts.length ? [{ text: texts.join('\u00A0'.repeat(3)), size: 13, colour: 'quiet' }] : [];
    const [room, originRoom] = [statement, origin].map((runs) => Math.ceil(lineWidth({ runs })));
    const left = 4 + tile + between;
    const width = left + room + (originRoom ? between + originRoom : 0) + end;
    const y = 25.5;
    return {
        width,
        height,
        lines: [
            { runs: statement, x: left, y, anchor: 'begin', room },
            ...(originRoom ? [{ runs: origin, x: width - end, y, anchor: 'end', room: originRoom }] : []),
        ],
        shapes: [
            ...frame(width, height, 10),
            { kind: 'box', x: 4, y: 4, width: tile, height: tile, radius: 7, fill: 'tile' },
            { kind: 'mark', x: 7, y: 6.5, size: tile - 6, town: 'roofs', book: 'book' },
        ],
    };
}
/** Rounds a coordinate to the precision that can be seen. */
export const round = (number) => Math.round(number * 100) / 100;
//# sourceMappingURL=badge-layout.js.map