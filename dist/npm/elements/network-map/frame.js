/* The part of the world that a map shows. */
import { azimuthal, distance, equalEarth } from './projection.js';
/** The width of each frame in units. */
export const WIDTH = 1000;
/** Height by width of a part of the world. */
const RATIO = 0.75;
/** The smallest width of a frame in radii of the globe: 600 km, so that the neighbours of a small country are visible. */
const LEAST_WIDTH = 600 / 6371;
/** The space around a country, by the width of its frame. */
const MARGIN = 0.3;
/** The most distant part of a country that belongs to its frame, in kilometres from its largest part. */
const FAR = 600;
/** The parts of the world that a page can choose, each by its western, southern, eastern and northern edge in degrees. */
const REGIONS = {
    africa: [-18, -35, 52, 37],
    'arab-states': [-14, 2, 59, 37],
    'asia-pacific': [62, -44, 178, 52],
    europe: [-10, 35, 42, 68],
    'latin-america': [-116, -54, -36, 32],
    'north-america': [-130, 16, -60, 62],
};
/** The names of the regions. */
export const REGION_NAMES = Object.keys(REGIONS);
/** The western and eastern edge of the world's land without small islands, in degrees at the Equator. */
const LAND = [-132, 172];
/** The northern and southern edge of the inhabited world, in degrees. */
const INHABITED = [78, -56];
/**
 * The inhabited world, without Antarctica.
 * @param cities the places of its cities: the frame grows to contain those on islands in the Pacific
 */
export function worldFrame(cities) {
    const xs = [...cities.map((city) => equalEarth(city).x), ...LAND.map((degrees) => equalEarth([degrees, 0]).x)];
    const [left, right] = [least(xs), most(xs)];
    const [top, bottom] = [equalEarth([0, INHABITED[0]]).y, equalEarth([0, INHABITED[1]]).y];
    const scale = WIDTH / (right - left);
    const toUnits = ({ x, y }) => ({ x: (x - left) * scale, y: (y - top) * scale });
    return { height: (bottom - top) * scale, isWorld: true, project: (place) => toUnits(equalEarth(place)) };
}
/** A part of the world by its name; undefined for an unknown name. */
export function regionFrame(name) {
    const edges = Object.hasOwn(REGIONS, name) ? REGIONS[name] : undefined;
    if (!edges)
        return undefined;
    const [west, south, east, north] = edges;
    const steps = [0, 0.25, 0.5, 0.75, 1];
    const places = steps.flatMap((step) => {
        const [longitude, latitude] = [west + step * (east - west), south + step * (north - south)];
        return [
            [longitude, south],
            [longitude, north],
            [west, latitude],
            [east, latitude],
        ];
    });
    return frameAround(places, 0);
}
/**
 * A country with its neighbours: its largest part, the parts near it, and all of its cities.
 * @param cities the places of its cities
 * @returns undefined for a country without an outline and without cities
 */
export function countryFrame(world, code, cities) {
    const outline = world.outlines.find((each) => each.code === code);
    const rings = (outline?.parts ?? []).flatMap(([outer]) => (outer ? [outer] : []));
    const [largest, ...others] = [...rings].sort((one, other) => extentOf(other) - extentOf(one));
    const near = others.filter((ring) => largest?.some((place) => ring[0] && distance(place, ring[0]) < FAR));
    const places = [...(largest ?? []), ...near.flat(), ...cities];
    return places.length ? frameAround(places, MARGIN) : undefined;
}
/** The size of a ring in square degrees, by its edges. */
function extentOf(ring) {
    const [west, south, east, north] = edgesOf(ring);
    return (east - west) * (north - south);
}
function edgesOf(places) {
    let [west, south, east, north] = [180, 90, -180, -90];
    for (const [longitude, latitude] of places) {
        [west, east] = [Math.min(west, longitude), Math.max(east, longitude)];
        [south, north] = [Math.min(south, latitude), Math.max(north, latitude)];
    }
    return [west, south, east, north];
}
/** A frame that contains some places. */
function frameAround(places, margin) {
    const [west, south, east, north] = edgesOf(places);
    const projection = azimuthal([(west + east) / 2, (south + north) / 2]);
    const points = places.flatMap((place) => projection(place) ?? []);
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [left, right, top, bottom] = [least(xs), most(xs), least(ys), most(ys)];
    const width = Math.max(LEAST_WIDTH, (right - left) * (1 + 2 * margin), ((bottom - top) * (1 + 2 * margin)) / RATIO);
    const scale = WIDTH / width;
    const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
    return {
        height: WIDTH * RATIO,
        isWorld: false,
        project(place) {
            const point = projection(place);
            return (point && {
                x: (point.x - middleX) * scale + WIDTH / 2,
                y: (point.y - middleY) * scale + (WIDTH * RATIO) / 2,
            });
        },
    };
}
const least = (values) => values.reduce((one, other) => Math.min(one, other), Infinity);
const most = (values) => values.reduce((one, other) => Math.max(one, other), -Infinity);
/** Returns true for a point inside a frame. */
export const isInFrame = ({ height }, { x, y }) => x >= 0 && x <= WIDTH && y >= 0 && y <= height;
//# sourceMappingURL=frame.js.map