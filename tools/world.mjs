/**
 * Packs the outlines of countries from Natural Earth (public domain; npm `world-atlas`) for `<network-map>`: the whole
 * world with little detail, and each region with more. A map loads one of them. Each has lines of longitude and
 * latitude, and the lines that each country consists of. Neighbouring countries share the lines of their borders.
 * Antarctica is left out.
 *
 * Where Natural Earth shows who controls an area, the outlines follow the member states of the United Nations:
 * Crimea belongs to Ukraine (General Assembly resolution 68/262), and the lines inside Cyprus and Somalia are no borders.
 */
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';

/**
 * @typedef {[longitude: number, latitude: number]} Place
 * @typedef {[west: number, south: number, east: number, north: number]} Edges
 * @typedef {number[][]} Rings arcs of each ring; `~index` for an arc in the opposite direction
 * @typedef {{type: string, id?: string, arcs: Rings | Rings[], properties: {name: string}}} Geometry
 * @typedef {{ transform: {scale: Place, translate: Place}, arcs: Place[][],
 *   objects: {countries: {geometries: Geometry[]}}, }} Topology
 * @typedef {{code: string, rings: Rings, outer: Place[], hasCity?: boolean}} Polygon
 */

const require = createRequire(import.meta.url);
/** @type {(name: string) => Promise<unknown>} */
const json = async (name) => JSON.parse(await readFile(require.resolve(name), 'utf8'));

/** Steps per degree: 0.05° are 6 km, which are 2 pixels on a map of a small country on a phone. */
export const STEPS = 20;

/**
 * How detailed each file is: a point is left out if the triangle with its neighbours is smaller than `least`, in square
 * degrees (12,300 square kilometres at the Equator), or than `leastNear` near a city of the register. Files of a region
 * have the countries that reach into `edges`, in degrees.
 * @type {Record<string, {source: string, edges?: Edges, least: number, leastNear: number}>}
 */
const FILES = {
  world: {source: '110m', least: 1, leastNear: 0.6},
  africa: {source: '50m', edges: [-26, -40, 58, 38], least: 0.08, leastNear: 0.008},
  'arab-states': {source: '50m', edges: [-20, -2, 66, 42], least: 0.08, leastNear: 0.007},
  'asia-pacific': {source: '50m', edges: [60, -48, 180, 55], least: 0.08, leastNear: 0.005},
  europe: {source: '50m', edges: [-32, 30, 52, 72], least: 0.03, leastNear: 0.004},
  'latin-america': {source: '50m', edges: [-118, -57, -32, 34], least: 0.02, leastNear: 0.005},
  'north-america': {source: '50m', edges: [-170, 12, -50, 75], least: 0.05, leastNear: 0.01},
};

/** Maximum distance of a point that is "near a city", in degrees. */
const NEAR = 3;
/** A city this near to an outline is at its coast: half a degree of latitude is 55 km. */
const AT_COAST = 0.5;
/** Points outside of a file's edges are left out like this, in square degrees. */
const LEAST_OUTSIDE = 8;
/** An island without a city is left out if it is smaller than this many times the area of a left out point. */
const ISLAND = 2;
/** A point inside the part of Russia's outline that is Crimea. */
const CRIMEA = /** @type {Place} */ ([34.1, 45.2]);
/**
 * Codes of outlines without a number in ISO 3166. Natural Earth draws the Siachen Glacier, which India and Pakistan
 * both claim, separately: ZZ is not a country.
 * @type {Record<string, string>}
 */
const BY_NAME = {Kosovo: 'XK', 'N. Cyprus': 'CY', Somaliland: 'SO', 'Siachen Glacier': 'ZZ', 'Indian Ocean Ter.': 'AU'};

/**
 * Packs the outlines.
 * @param {readonly Place[]} cities where more detail is kept
 * @returns {Promise<{files: Record<string, {lines: string, countries: string}>, regions: Record<string, string[]>}>} each
 *   file with its lines as text, and each country's rings as references to them (`src/elements/network-map/world.ts`
 *   describes both formats and reads them); and the countries that are whole in the file of a region
 */
export async function buildWorld(cities) {
  const codeOf = await codes();
  /** @type {Record<string, {lines: string, countries: string}>} */
  const files = {};
  /** @type {Record<string, string[]>} */
  const regions = {};
  const placed = new Set();
  const detailed = polygonsOf(/** @type {Topology} */ (await json('world-atlas/countries-50m.json')), codeOf);
  for (const [name, file] of Object.entries(FILES)) {
    const topology = /** @type {Topology} */ (await json(`world-atlas/countries-${file.source}.json`));
    const outlines = polygonsOf(topology, codeOf);
    if (file.source !== '50m') addIslands(outlines, detailed, cities);
    files[name] = pack(outlines.polygons, outlines.points, file, cities);
  }
  // A country belongs to the first region that its largest part is inside of.
  const {polygons} = detailed;
  for (const name of ['europe', 'arab-states', 'africa', 'latin-america', 'asia-pacific', 'north-america']) {
    const {edges} = FILES[name];
    if (!edges) continue;
    regions[name] = [...new Set(polygons.map(({code}) => code))]
      .filter((code) => code !== 'ZZ' && !placed.has(code) && isWithin(largestOf(polygons, code), edges))
      .sort();
    regions[name].forEach((code) => placed.add(code));
  }
  return {files, regions};
}

/** @type {(polygons: Polygon[], code: string) => Place[]} */
const largestOf = (polygons, code) =>
  polygons
    .filter((polygon) => polygon.code === code)
    .map(({outer}) => outer)
    .sort((one, other) => areaOf(other) - areaOf(one))[0];

/** @type {(places: Place[], edges: Edges) => boolean} */
const isWithin = (places, [west, south, east, north]) =>
  places.every(([x, y]) => x > west && x < east && y > south && y < north);

/**
 * The outlines of all countries but Antarctica.
 * @param {Topology} topology
 * @param {(id: string | undefined, name: string) => string} codeOf
 */
function polygonsOf({transform, arcs, objects}, codeOf) {
  const points = arcs.map((arc) => absolute(arc, transform));
  /** @type {Polygon[]} */
  const polygons = [];
  for (const {type, id, arcs: parts, properties} of objects.countries.geometries) {
    const code = codeOf(id, properties.name);
    if (code === 'AQ') continue;
    for (const rings of /** @type {Rings[]} */ (type === 'Polygon' ? [parts] : parts)) {
      const outer = rings[0].flatMap((arc) => (arc < 0 ? [...points[~arc]].reverse() : points[arc]));
      polygons.push({code: code === 'RU' && isInside(CRIMEA, outer) ? 'UA' : code, rings, outer});
    }
  }
  polygons.sort((one, other) => (one.code < other.code ? -1 : Number(one.code > other.code)));
  return {polygons, points};
}

/**
 * Adds the islands with a city that outlines with little detail leave out, such as the Azores and Lesbos.
 * @param {{polygons: Polygon[], points: Place[][]}} outlines
 * @param {{polygons: Polygon[], points: Place[][]}} detailed
 * @param {readonly Place[]} cities
 */
function addIslands({polygons, points}, detailed, cities) {
  const isAt = (/** @type {Place} */ city, /** @type {Polygon} */ {outer}) =>
    isInside(city, outer) || distanceTo(city, outer) < AT_COAST;
  const coarse = [...polygons];
  for (const island of detailed.polygons) {
    const {code, rings, outer} = island;
    const [[arc, ...others]] = rings;
    const shown = coarse.filter((polygon) => polygon.code === code);
    const isMissing = cities.some((city) => isAt(city, island) && !shown.some((polygon) => isAt(city, polygon)));
    if (others.length || !isMissing) continue;
    polygons.push({code, rings: [[points.length]], outer, hasCity: true});
    points.push(detailed.points[arc]);
  }
  polygons.sort((one, other) => (one.code < other.code ? -1 : Number(one.code > other.code)));
}

/**
 * The distance from a place to a line, in degrees of latitude; exact enough for a few of them.
 * @param {Place} place
 * @param {Place[]} line
 */
function distanceTo([x, y], line) {
  const flat = line.map(([atX, atY]) => [(atX - x) * cosine(y), atY - y]);
  return Math.min(
    ...flat.map(([x2, y2], index) => {
      const [x1, y1] = flat[Math.max(index - 1, 0)];
      const [dx, dy] = [x2 - x1, y2 - y1];
      const share = Math.min(Math.max(-(x1 * dx + y1 * dy) / (dx * dx + dy * dy || 1), 0), 1);
      return Math.hypot(x1 + share * dx, y1 + share * dy);
    }),
  );
}

/** Alpha-2 codes by the numbers of ISO 3166. */
async function codes() {
  const {supplemental} = /** @type {{supplemental: {codeMappings: Record<string, {_numeric?: string}>}}} */ (
    await json('cldr-core/supplemental/codeMappings.json')
  );
  const aliases = /** @type {{supplemental: {metadata: {alias: {territoryAlias: Record<string, object>}}}}} */ (
    await json('cldr-core/supplemental/aliases.json')
  ).supplemental.metadata.alias.territoryAlias;
  // CLDR also has the codes of former names: ZR is an alias of CD.
  const byNumber = new Map(
    Object.entries(supplemental.codeMappings).flatMap(([code, {_numeric}]) =>
      /^[A-Z]{2}$/.test(code) && _numeric && !Object.hasOwn(aliases, code) ? [[_numeric, code]] : [],
    ),
  );
  return (/** @type {string | undefined} */ id, /** @type {string} */ name) => {
    const code = id === undefined ? BY_NAME[name] : byNumber.get(id);
    if (!code) throw new Error(`no code for ${name} (${id})`);
    return code;
  };
}

/**
 * Writes lines sorted by their first use, so that most references are "the next line".
 * @param {Polygon[]} polygons
 * @param {Place[][]} points
 * @param {typeof FILES[string]} file
 * @param {readonly Place[]} cities
 */
function pack(polygons, points, {edges, least, leastNear}, cities) {
  /** @type {string[]} */
  const lines = [];
  /** @type {Map<number, number>} */
  const numbers = new Map();
  const isNear = (/** @type {Place} */ [x, y]) =>
    cities.some((city) => Math.abs(city[1] - y) < NEAR && Math.hypot((city[0] - x) * cosine(y), city[1] - y) < NEAR);
  const leastAt = (/** @type {Place} */ place) =>
    edges && !isWithin([place], edges) ? LEAST_OUTSIDE : isNear(place) ? leastNear : least;
  const isWanted = (/** @type {Polygon} */ {rings, outer, hasCity}) =>
    (!edges || outer.some((place) => isWithin([place], edges))) &&
    (hasCity || rings[0].length > 1 || areaOf(outer) > ISLAND * leastAt(outer[0]));
  // A country of one or two lines would otherwise shrink to a line without an area.
  /** @type {Map<number, number>} */
  const fewest = new Map();
  for (const ring of polygons.flatMap(({rings}) => rings)) {
    if (ring.length < 3) ring.forEach((arc) => fewest.set(arc < 0 ? ~arc : arc, 5 - ring.length));
  }
  const reference = (/** @type {number} */ arc) => {
    const own = arc < 0 ? ~arc : arc;
    const known = numbers.get(own);
    if (known !== undefined) return `${arc < 0 ? '-' : '+'}${known.toString(36)}`;
    numbers.set(own, lines.length);
    lines.push(lineText(simplify(points[own], leastAt, fewest.get(own) ?? 2)));
    // The first use gives a line its direction; a shared border is used again in the opposite one.
    return arc < 0 ? '!' : '.';
  };
  /** @type {Map<string, string[]>} */
  const countries = new Map();
  for (const polygon of polygons) {
    if (!isWanted(polygon)) continue;
    const part = polygon.rings.map((ring) => ring.map(reference).join('')).join('/');
    countries.set(polygon.code, [...(countries.get(polygon.code) ?? []), part]);
  }
  return {lines: lines.join(' '), countries: [...countries].map(([code, parts]) => code + parts.join(',')).join(' ')};
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
 * there.
 * @param {Place[]} line
 * @param {(place: Place) => number} leastAt the smallest triangle that stays there, in square degrees
 * @param {number} fewest how many points stay in any case
 */
function simplify(line, leastAt, fewest) {
  const left = line.map((place) => ({place, least: leastAt(place)}));
  while (left.length > fewest) {
    const shares = left.map(({place, least}, index) =>
      index === 0 || index === left.length - 1
        ? Infinity
        : triangle(left[index - 1].place, place, left[index + 1].place) / least,
    );
    const smallest = Math.min(...shares);
    if (smallest >= 1) break;
    left.splice(shares.indexOf(smallest), 1);
  }
  return left.map(({place}) => place);
}

/** @param {number} degrees */
const cosine = (degrees) => Math.cos((degrees * Math.PI) / 180);

/** @type {(one: Place, place: Place, other: Place) => number} */
function triangle([x1, y1], [x2, y2], [x3, y3]) {
  return Math.abs(((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)) / 2) * cosine(y2);
}

/**
 * The area of a ring in square degrees.
 * @param {Place[]} ring
 */
const areaOf = (ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [lastX, lastY] = ring.at(index - 1) ?? [x, y];
      return sum + lastX * y - x * lastY;
    }, 0) / 2,
  ) * cosine(ring[0][1]);

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
