/* The outlines of a frame as paths in SVG. */
import { WIDTH } from './frame.js';
/** How far outside of the frame outlines are drawn, in units, so that their cut edges stay out of sight. */
const OUTSIDE = 20;
/** Draws the outlines of a frame. */
export function drawOutlines(world, frame, own) {
    const middles = [];
    let land = '';
    let chosen = '';
    for (const { code, parts } of world.outlines) {
        const rings = parts
            .flatMap((part) => part.map((ring) => clippedRing(ring, frame)))
            .filter((ring) => ring.length > 2);
        const path = rings.map((ring) => `${pathOf(ring)}z`).join('');
        land += path;
        if (code === own)
            chosen += path;
        const [largest] = [...rings].sort((one, other) => areaOf(other) - areaOf(one));
        if (largest)
            middles.push({ code, point: middleOf(largest), area: areaOf(largest) });
    }
    return { land, own: chosen, borders: world.borders.map((line) => borderPath(line, frame)).join(''), middles };
}
/** The visible part of a ring (Sutherland and Hodgman, 1974). */
function clippedRing(ring, frame) {
    let points = projected(ring, frame);
    if (!points)
        return [];
    const [left, right, top, bottom] = [-OUTSIDE, WIDTH + OUTSIDE, -OUTSIDE, frame.height + OUTSIDE];
    const sides = [
        ({ x }) => x - left,
        ({ x }) => right - x,
        ({ y }) => y - top,
        ({ y }) => bottom - y,
    ];
    for (const inside of sides)
        points = cut(points, inside);
    return points;
}
/** The points of a ring; undefined if a part of it is on the far side of the globe. */
function projected(ring, { project }) {
    const points = [];
    for (const place of ring) {
        const point = project(place);
        // A country that reaches the far side keeps its near part, which the cut below ends outside of the frame.
        if (point)
            points.push(point);
    }
    return points.length > 2 ? points : undefined;
}
/** Cuts a ring along a line. `inside` is the distance of a point from it, negative outside. */
function cut(ring, inside) {
    return ring.flatMap((point, index) => {
        const last = ring.at(index - 1) ?? point;
        const [here, before] = [inside(point), inside(last)];
        const crossing = () => {
            const part = before / (before - here);
            return { x: last.x + part * (point.x - last.x), y: last.y + part * (point.y - last.y) };
        };
        if (here >= 0)
            return before >= 0 ? [point] : [crossing(), point];
        return before >= 0 ? [crossing()] : [];
    });
}
/** The segments of a border that are near the frame. */
function borderPath(line, frame) {
    const isNear = (point) => !!point && point.x > -WIDTH && point.x < 2 * WIDTH && point.y > -WIDTH && point.y < frame.height + WIDTH;
    const pieces = [[]];
    for (const place of line) {
        const point = frame.project(place);
        if (isNear(point))
            pieces.at(-1)?.push(point);
        else if (pieces.at(-1)?.length)
            pieces.push([]);
    }
    return pieces
        .filter((piece) => piece.length > 1 && piece.some(({ x, y }) => x > 0 && x < WIDTH && y > 0 && y < frame.height))
        .map(pathOf)
        .join('');
}
/** A path in whole units, as differences: half as long as with positions. */
function pathOf(points) {
    let path = '';
    let last = { x: 0, y: 0 };
    for (const point of points) {
        const here = { x: Math.round(point.x * 2), y: Math.round(point.y * 2) };
        const [dx, dy] = [here.x - last.x, here.y - last.y];
        if (path && !dx && !dy)
            continue;
        path += `${path ? 'l' : 'M'}${dx / 2}${dy < 0 ? '' : ' '}${dy / 2}`;
        last = here;
    }
    return path;
}
/** The area of a ring in square units. */
function areaOf(ring) {
    return Math.abs(doubleArea(ring)) / 2;
}
const doubleArea = (ring) => ring.reduce((sum, { x, y }, index) => {
    const last = ring.at(index - 1) ?? { x, y };
    return sum + last.x * y - x * last.y;
}, 0);
/** The centre of gravity of a ring. */
function middleOf(ring) {
    const double = doubleArea(ring) || 1;
    const sum = ring.reduce((total, { x, y }, index) => {
        const last = ring.at(index - 1) ?? { x, y };
        const weight = last.x * y - x * last.y;
        return { x: total.x + (last.x + x) * weight, y: total.y + (last.y + y) * weight };
    }, { x: 0, y: 0 });
    return { x: sum.x / (3 * double), y: sum.y / (3 * double) };
}
//# sourceMappingURL=outline.js.map