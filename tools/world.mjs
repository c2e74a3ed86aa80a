/**
 * Packs the outlines of countries from Natural Earth (1:110 million, public domain; npm `world-atlas`) for
 * `<network-map>`: lines of longitude and latitude, and the lines that each country consists of. Neighbouring countries
 * share the lines of their borders. Antarctica is left out.
 *
 * Where Natural Earth draws the situation on the ground, the outlines follow the member states of the United Nations:
 * Crimea belongs to Ukraine (General Assembly resolution 68/262), and the lines inside Cyprus and Somalia are no borders.
 */
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';

/**
 * @typedef {[longitude: number, latitude: number]} Place
 * @typedef {number[][]} Rings arcs of each ring; `~index` for an arc in the opposite direction
 * @typedef {{type: string, id?: string, arcs: Rings | Rings[], properties: {name: string}}} Geometry
 * @typedef {{ transform: {scale: Place, translate: Place}, arcs: Place[][],
 *   objects: {countries: {geometries: Geometry[]}}, }} Topology
 */

const require = createRequire(import.meta.url);
/** @type {(name: string) => Promise<unknown>} */
const json = async (name) => JSON.parse(await readFile(require.resolve(name), 'utf8'));

/** Steps per degree: 0.1° are 11 km, finer than the outlines themselves. */
export const STEPS = 10;
/**
 * A point is left out if the triangle with its neighbours is smaller than this, in square degrees: about 370 square
 * kilometres.
 */
const LEAST_AREA = 0.03;
/** A point inside the part of Russia's outline that is Crimea. */
const CRIMEA = /** @type {Place} */ ([34.1, 45.2]);
/**
 * Codes of outlines without a number in ISO 3166.
 * @type {Record<string, string>}
 */
const BY_NAME = {Kosovo: 'XK', 'N. Cyprus': 'CY', Somaliland: 'SO'};

/**
 * Packs the outlines.
 * @returns {Promise<{lines: string, countries: string}>} the lines as text, and each country's rings as references to
 *   them. `src/elements/network-map/world.ts` describes both formats and reads them.
 */
export async function buildWorld() {
  const {transform, arcs, objects} = /** @type {Topology} */ (await json('world-atlas/countries-110m.json'));
  const codeOf = await codes();
  const points = arcs.map((arc) => absolute(arc, transform));
  /** @type {Map<string, Rings[]>} */
  const polygons = new Map();
  for (const {type, id, arcs: rings, properties} of objects.countries.geometries) {
    const code = codeOf(id, properties.name);
    if (code === 'AQ') continue;
    for (const polygon of /** @type {Rings[]} */ (type === 'Polygon' ? [rings] : rings)) {
      const [outer] = polygon;
      const owner =
        code === 'RU' &&
        isInside(
          CRIMEA,
          outer.flatMap((arc) => points[arc < 0 ? ~arc : arc]),
        )
          ? 'UA'
          : code;
      polygons.set(owner, [...(polygons.get(owner) ?? []), polygon]);
    }
  }
  return pack(polygons, points);
}

/** Alpha-2 codes by the numbers of ISO 3166. */
async function codes() {
  const {supplemental} = /** @type {{supplemental: {codeMappings: Record<string, {_numeric?: string}>}}} */ (
    await json('cldr-core/supplemental/codeMappings.json')
  );
  const byNumber = new Map(
    Object.entries(supplemental.codeMappings).flatMap(([code, {_numeric}]) =>
      /^[A-Z]{2}$/.test(code) && _numeric ? [[_numeric, code]] : [],
    ),
  );
  return (/** @type {string | undefined} */ id, /** @type {string} */ name) => {
    const code = id === undefined ? BY_NAME[name] : byNumber.get(id);
    if (!code) throw new Error(`no code for ${name} (${id})`);
    return code;
  };
}

/**
 * Writes lines in the order of their first use, so that most references are "the next line".
 * @param {Map<string, Rings[]>} polygons
 * @param {Place[][]} points
 */
function pack(polygons, points) {
  /** @type {string[]} */
  const lines = [];
  /** @type {Map<number, number>} */
  const numbers = new Map();
  const reference = (/** @type {number} */ arc) => {
    const own = arc < 0 ? ~arc : arc;
    const known = numbers.get(own);
    if (known !== undefined) return `${arc < 0 ? '-' : '+'}${known.toString(36)}`;
    numbers.set(own, lines.length);
    const line = simplify(points[own]);
    // The first use gives a line its direction; a shared border is used again in the opposite one.
    lines.push(lineText(line));
    return arc < 0 ? '!' : '.';
  };
  const countries = [...polygons]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([code, list]) =>
        code + list.map((rings) => rings.map((ring) => ring.map(reference).join('')).join('/')).join(','),
    );
  return {lines: lines.join(' '), countries: countries.join(' ')};
}

/**
 * A line as text: the difference of each point from the last one, as two numbers in the characters `?` to `~` without
 * the backslash's and backtick's meaning to JavaScript: five bits per character, lowest first, like Google's encoded
 * polylines (https://developers.google.com/maps/documentation/utilities/polylinealgorithm).
 * @param {Place[]} line
 */
function lineText(line) {
  let text = '';
  let last = [0, 0];
  for (const place of line) {
    const steps = place.map((degrees) => Math.round(degrees * STEPS));
    if (text && steps.every((step, axis) => step === last[axis])) continue;
    text += steps.map((step, axis) => numberText(step - last[axis])).join('');
    last = steps;
  }
  return text;
}

/** @param {number} value */
function numberText(value) {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = '';
  for (; rest >= 32; rest >>= 5) text += String.fromCharCode((32 | (rest & 31)) + 63);
  return text + String.fromCharCode(rest + 63);
}

/**
 * Drops the least visible points (Visvalingam and Whyatt, 1993). The ends of a line stay, because other lines begin
 * there, and a ring keeps four points.
 * @param {Place[]} line
 */
function simplify(line) {
  const left = [...line];
  while (left.length > 4) {
    const areas = left.map((place, index) =>
      index === 0 || index === left.length - 1 ? Infinity : triangle(left[index - 1], place, left[index + 1]),
    );
    const least = Math.min(...areas);
    if (least >= LEAST_AREA) break;
    left.splice(areas.indexOf(least), 1);
  }
  return left;
}

/** @type {(one: Place, place: Place, other: Place) => number} */
function triangle([x1, y1], [x2, y2], [x3, y3]) {
  return Math.abs(((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)) / 2) * Math.cos((y2 * Math.PI) / 180);
}

/** @type {(arc: Place[], transform: Topology['transform']) => Place[]} */
function absolute(arc, {scale, translate}) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
}

/** @type {(place: Place, ring: Place[]) => boolean} */
function isInside([x, y], ring) {
  let inside = false;
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}
