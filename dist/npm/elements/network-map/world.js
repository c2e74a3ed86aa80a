/* Reads the outlines of countries that `tools/world.mjs` packs. */
/** Steps per degree, as in `tools/world.mjs`. */
const STEPS = 20;
const unpacked = new WeakMap();
/** The outlines of a file, unpacked on first use. */
export function readWorld(file) {
    const world = unpacked.get(file) ?? unpack(file);
    unpacked.set(file, world);
    return world;
}
function unpack({ lines, countries }) {
    const all = lines.split(' ').map(lineOf);
    const users = all.map(() => new Set());
    let next = 0;
    const line = (reference, code) => {
        const isNew = reference === '.' || reference === '!';
        const index = isNew ? next++ : parseInt(reference.slice(1), 36);
        users[index]?.add(code);
        const found = all[index] ?? [];
        return reference.startsWith('-') || reference === '!' ? [...found].reverse() : found;
    };
    const ring = (text, code) => (text.match(/[.!]|[+-][0-9a-z]+/g) ?? []).flatMap((reference) => line(reference, code).slice(1));
    const outlines = countries.split(' ').map((text) => {
        const code = text.slice(0, 2);
        const parts = text.slice(2).split(',');
        return { code, parts: parts.map((part) => part.split('/').map((each) => unwrapped(ring(each, code)))) };
    });
    const shared = users.map((codes) => [...codes]).filter((codes) => codes.length > 1);
    return {
        outlines,
        borders: all.filter((_, index) => (users[index]?.size ?? 0) > 1),
        neighbours: (code) => [
            ...new Set(shared.filter((codes) => codes.includes(code)).flatMap((codes) => codes.filter((c) => c !== code))),
        ],
    };
}
/**
 * A ring that crosses the 180th meridian continues beyond 180 or -180 degrees, instead of running around the globe. It
 * stays on the side where most of it is.
 */
function unwrapped(ring) {
    let [turn, last] = [0, ring[0]?.[0] ?? 0];
    const places = ring.map(([longitude, latitude]) => {
        if (longitude - last > 180)
            turn -= 360;
        if (longitude - last < -180)
            turn += 360;
        last = longitude;
        return [longitude + turn, latitude];
    });
    const middle = places.reduce((sum, [longitude]) => sum + longitude, 0) / places.length;
    const shift = middle > 180 ? -360 : middle < -180 ? 360 : 0;
    return shift ? places.map(([longitude, latitude]) => [longitude + shift, latitude]) : places;
}
/**
 * Unpacks a line: the difference of each place from the last one, in numbers of five bits per character, lowest first
 * (https://developers.google.com/maps/documentation/utilities/polylinealgorithm).
 */
function lineOf(text) {
    const places = [];
    let [x, y, index] = [0, 0, 0];
    const number = () => {
        let [value, shift, bits] = [0, 0, 0];
        do {
            bits = text.charCodeAt(index++) - 63;
            value |= (bits & 31) << shift;
            shift += 5;
        } while (bits >= 32);
        return value & 1 ? ~(value >> 1) : value >> 1;
    };
    while (index < text.length) {
        x += number();
        y += number();
        places.push([x / STEPS, y / STEPS]);
    }
    return places;
}
//# sourceMappingURL=world.js.map