/* Cities as discs that never cover each other. */
import { isInFrame, WIDTH } from './frame.js';
/**
 * The widths that cities and names are laid out for, in CSS pixels: a map takes the largest that is not wider than itself.
 * A server, which knows no width, writes all of them, and the style sheet shows one. So a browser that takes a map over
 * draws the same.
 */
export const LAYOUT_WIDTHS = [200, 260, 400, 600, 880];
/** The width that a map of another width is laid out for, both in CSS pixels. */
export const layoutWidth = (width) => LAYOUT_WIDTHS.filter((each) => each <= width).at(-1) ?? LAYOUT_WIDTHS[0];
/** The radius of a single city in CSS pixels. */
const DOT = 4.5;
/** Minimum distance between two discs in CSS pixels. */
const GAP = 1.5;
/** Cities in one square of this size, in CSS pixels, share a disc. It bounds the number of discs by the size of a map. */
const SQUARE = 6;
/** The largest radius in CSS pixels: on a phone, Europe would otherwise cover half of the world. */
const LARGEST = 17;
/** The radius for a number of cities. It grows with the number, and three digits fit. */
export const radiusFor = (count) => count === 1 ? DOT : Math.min(LARGEST, 7 + 0.95 * Math.sqrt(count));
/**
 * Puts cities into discs.
 * @param width the width of the map in CSS pixels
 * @returns discs from west to east
 */
export function layOutDiscs(cities, frame, width) {
    const scale = width / WIDTH;
    const squares = new Map();
    for (const city of cities) {
        const point = city.place && frame.project(city.place);
        if (!point || !isInFrame(frame, point))
            continue;
        const [x, y] = [point.x * scale, point.y * scale];
        const key = `${Math.floor(x / SQUARE)} ${Math.floor(y / SQUARE)}`;
        const disc = { x, y, r: DOT, cities: [city] };
        const found = squares.get(key);
        squares.set(key, found ? merge(found, disc) : disc);
    }
    return mergeAll([...squares.values()], width, frame.height * scale);
}
/** Merges discs until none covers another. Each round merges at least one pair, or is the last one. */
function mergeAll(discs, width, height) {
    // A larger disc may reach over the edge, where it would be cut off.
    const inside = ({ x, y, r, cities }) => ({
        x: Math.min(Math.max(x, r + 1), width - r - 1),
        y: Math.min(Math.max(y, r + 1), height - r - 1),
        r,
        cities,
    });
    let left = discs.map(inside).sort((one, other) => one.x - other.x);
    for (let isChanged = true; isChanged;) {
        isChanged = false;
        const merged = [];
        const largest = left.reduce((r, disc) => Math.max(r, disc.r), 0);
        for (const disc of left) {
            let index = merged.length - 1;
            // Sorted by `x`, so that only the last ones can be near.
            while (index >= 0 && disc.x - (merged[index]?.x ?? 0) < 2 * (disc.r + largest + GAP)) {
                const other = merged[index];
                if (other && touches(disc, other))
                    break;
                index--;
            }
            const other = index >= 0 ? merged[index] : undefined;
            if (other && touches(disc, other)) {
                merged[index] = inside(merge(other, disc));
                isChanged = true;
            }
            else
                merged.push(disc);
        }
        left = merged.sort((one, other) => one.x - other.x);
    }
    return left;
}
const touches = (one, other) => Math.hypot(one.x - other.x, one.y - other.y) < one.r + other.r + GAP;
/** One disc for the cities of two, at their common centre. */
function merge(one, other) {
    const cities = [...one.cities, ...other.cities];
    const part = other.cities.length / cities.length;
    return {
        x: one.x + part * (other.x - one.x),
        y: one.y + part * (other.y - one.y),
        r: radiusFor(cities.length),
        cities,
    };
}
//# sourceMappingURL=clusters.js.map