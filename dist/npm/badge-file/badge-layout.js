import { balanceText, textWidth, wrapText } from './text-width.js';
const layouts = {
    card: layOutCard,
    seal: layOutSeal,
    inline: layOutInline,
};
export const layOut = (content, variant) => layouts[variant](content);
/** The width of a line at the most. */
export const lineWidth = ({ runs }) => runs.reduce((sum, { text, size, isBold }) => sum + textWidth(text, size, isBold), 0);
const blockHeight = (blocks) => blocks.reduce((sum, { texts, step, gap }, index) => sum + texts.length * step + (index ? gap : 0), 0);
/** Each line's text with its base line, from the upper edge of the first block. */
const stack = (blocks, top) => {
    let edge = top;
    return blocks.flatMap(({ texts, look, step, gap }, block) => {
        if (block)
            edge += gap;
        return texts.map((text) => {
            edge += step;
            // About where the base line stands between two edges, in any font.
            return { run: { ...look, text }, y: edge - (step - look.size) / 2 - look.size * 0.2, block };
        });
    });
};
/** A name in the largest of some sizes in which it takes no more than two lines; in the smallest as many as it needs. */
function fitName(name, sizes, width) {
    const tries = sizes.map((size) => ({ size, texts: balanceText(name, size, true, width) }));
    const words = name.split(/\s+/).length;
    const fits = ({ texts }) => texts.length <= Math.min(2, words);
    return tries.find(fits) ?? tries.at(-1) ?? { texts: [name], size: 16 };
}
/** The ground of a badge and a thin line around it, on whole pixels. */
function frame(width, height, radius) {
    const box = { kind: 'box', x: 0.5, y: 0.5, width: width - 1, height: height - 1, radius };
    return [
        { ...box, fill: 'surface' },
        { ...box, fill: 'none', stroke: 'line' },
    ];
}
/** A tile with the drawing, beside it name, statement and awards, and below a line when and where it was checked. */
function layOutCard(content) {
    const [width, margin, tile, between] = [480, 24, 84, 22];
    const left = margin + tile + between;
    const room = width - left - margin;
    const name = fitName(content.city, [28, 25, 22], room);
    const indent = 18;
    const awards = content.awards.map((award) => balanceText(award, 14, false, room - indent));
    const inOne = content.origin.join('  ·  ');
    const metaLines = textWidth(inOne, 12.5) <= room ? [inOne] : content.origin.flatMap((text) => wrapText(text, 12.5, false, room));
    const above = [
        { texts: name.texts, look: { size: name.size, isBold: true, colour: 'ink' }, step: name.size * 1.2, gap: 0 },
        { texts: balanceText(content.words, 16.5, false, room), look: { size: 16.5, colour: 'ink' }, step: 23, gap: 3 },
        ...awards.map((texts) => ({ texts, look: { size: 14, colour: 'ink' }, step: 20, gap: 6 })),
    ];
    const below = [{ texts: metaLines, look: { size: 12.5, colour: 'quiet' }, step: 18, gap: 0 }];
    const [upper, lower, rule] = [blockHeight(above), blockHeight(below), 25];
    const inside = Math.max(tile, upper + rule + lower);
    const top = margin + (inside - upper - rule - lower) / 2;
    const placed = stack(above, top);
    const stars = awards.map((_, index) => placed.find(({ block }) => block === index + 2)?.y ?? 0);
    const lines = [
        ...placed.map(({ run, y, block }) => ({ run, y, x: left + (block > 1 ? indent : 0) })),
        ...stack(below, top + upper + rule).map(({ run, y }) => ({ run, y, x: left })),
    ].map(({ run, y, x }) => ({ runs: [run], x, y, anchor: 'begin', room: width - margin - x }));
    // A whole number: the lower edge would be cut off on a part of a pixel.
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
            ...stars.map((y) => ({ kind: 'star', x: left + 6, y: y - 5, fill: 'lamp' })),
        ],
    };
}
/** A plaque with an arch over the drawing, and the words in its middle: two lines around, as of a stamp. */
function layOutSeal(content) {
    const [width, margin, mark, top] = [264, 22, 80, 40];
    const room = width - 2 * margin;
    const name = fitName(content.city, [26, 23, 20], room);
    const balanced = (text, size) => balanceText(text, size, false, room);
    const blocks = [
        { texts: name.texts, look: { size: name.size, isBold: true, colour: 'ink' }, step: name.size * 1.18, gap: 0 },
        { texts: balanced(content.words, 15), look: { size: 15, colour: 'ink' }, step: 20, gap: 4 },
        ...content.awards.map((award) => ({
            texts: balanced(award, 12.5),
            look: { size: 12.5, colour: 'ink' },
            step: 17,
            gap: 6,
        })),
        ...content.origin.map((text, index) => ({
            texts: balanced(text, 11.5),
            look: { size: 11.5, colour: 'quiet' },
            step: 16,
            gap: index ? 0 : 22,
        })),
    ];
    const textTop = top + mark + 10;
    const height = Math.ceil(textTop + blockHeight(blocks) + 30);
    const ruleAt = textTop + blockHeight(blocks.slice(0, -content.origin.length)) + 11;
    /** A gate: half a circle above, small corners below. */
    const gate = (inset, corner) => {
        const [right, bottom, radius] = [width - inset, height - inset, width / 2 - inset];
        return `M${inset} ${width / 2}a${radius} ${radius} 0 0 1 ${2 * radius} 0V${round(bottom - corner)}a${corner} ${corner} 0 0 1-${corner} ${corner}H${round(right - 2 * radius + corner)}a${corner} ${corner} 0 0 1-${corner}-${corner}z`;
    };
    return {
        width,
        height,
        lines: stack(blocks, textTop).map(({ run, y }) => ({ runs: [run], x: width / 2, y, anchor: 'middle', room })),
        shapes: [
            { kind: 'path', d: gate(2, 14), lineWidth: 4, fill: 'surface', stroke: 'accent' },
            { kind: 'path', d: gate(8.5, 8), fill: 'none', stroke: 'lamp' },
            { kind: 'mark', x: (width - mark) / 2, y: top, size: mark, town: 'accent', book: 'lamp' },
            { kind: 'path', d: `M${width / 2 - 28} ${round(ruleAt)}h56`, stroke: 'line' },
        ],
    };
}
/** One line, as wide as it is long: for a footer, from 24 pixels of height. */
function layOutInline(content) {
    const [height, tile, gap] = [40, 32, 12];
    const runs = [
        { text: content.city, size: 16, isBold: true, colour: 'ink' },
        { text: ` — ${content.words}`, size: 16, colour: 'ink' },
        ...content.origin.slice(0, 1).map((text) => ({ text: `  ·  ${text}`, size: 13, colour: 'quiet' })),
    ];
    const room = Math.ceil(lineWidth({ runs }));
    const left = 4 + tile + gap;
    const width = left + room + gap + 4;
    return {
        width,
        height,
        // In the middle, since most fonts need less room than is kept for the widest.
        lines: [{ runs, x: left + room / 2, y: 25.5, anchor: 'middle', room }],
        shapes: [
            ...frame(width, height, 10),
            { kind: 'box', x: 4, y: 4, width: tile, height: tile, radius: 7, fill: 'tile' },
            { kind: 'mark', x: 7, y: 6.5, size: tile - 6, town: 'roofs', book: 'book' },
        ],
    };
}
/** Coordinates with no more digits than can be seen. */
export const round = (number) => Math.round(number * 100) / 100;
//# sourceMappingURL=badge-layout.js.map