/* The selection, the layout and the outlines of a map, without a page. */
import {expect} from '@open-wc/testing';
import {geoAzimuthalEqualArea, geoDistance, geoEqualEarth} from 'd3-geo';
import {text as placesText} from '../../src/data/places.js';
import {text as registerText} from '../../src/data/register.js';
import {layOutDiscs} from '../../src/elements/network-map/clusters.js';
import {isInFrame} from '../../src/elements/network-map/frame.js';
import {readMap} from '../../src/elements/network-map/map.lazy.js';
import {type MapView, outlinesFor, selectCities} from '../../src/elements/network-map/map-view-model.js';
import {findCities} from '../../src/elements/network-map/network-map.view.js';
import {azimuthal, distance, equalEarth} from '../../src/elements/network-map/projection.js';
import {outlineFiles} from '../../src/elements/on-demand.js';
import {type Place, readWorld, type World} from '../../src/elements/network-map/world.js';

const register = readMap(registerText, placesText);
type Settings = Partial<Record<'city' | 'country' | 'region', string>>;
const worldOf = (name: string): World => readWorld(outlineFiles.get(name)!.module!);
const select = (given: Settings = {}, year = 2026): MapView => {
  const settings = {city: undefined, country: undefined, region: undefined, ...given};
  return selectCities(register, settings, year, worldOf(outlinesFor(settings)));
};
const cityNames = (list: MapView['cities']): string[] => list.map(({member}) => member.city);

/** Distance in kilometres from a place to the nearest point of an outline, or 0 inside of it. */
function distanceToCountry(place: Place, code: string, world: World): number {
  const rings = world.outlines.filter((outline) => outline.code === code).flatMap(({parts}) => parts.flat());
  const isInside = rings.some((ring) =>
    ring.reduce((inside, [x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length]!;
      const crosses = y1 > place[1] !== y2 > place[1] && place[0] < ((x2 - x1) * (place[1] - y1)) / (y2 - y1) + x1;
      return crosses ? !inside : inside;
    }, false),
  );
  if (isInside) return 0;
  const edges = rings.flatMap((ring) =>
    ring.flatMap(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length]!;
      return Array.from({length: 21}, (_, step): Place => [x1 + ((x2 - x1) * step) / 20, y1 + ((y2 - y1) * step) / 20]);
    }),
  );
  return Math.min(...edges.map((edge) => distance(place, edge)));
}

/** The outlines of the world, and the ones that a map of the country uses. */
const worldsOf = (code: string): World[] =>
  ['world', outlinesFor({city: undefined, country: code, region: undefined})].map(worldOf);

describe('the map of the network', () => {
  before(() => Promise.all([...outlineFiles.values()].map((file) => file.load())));

  it('has every city inside its country, or within 60 km of it', () => {
    const far = select().cities.filter(({member: {country}, place}) =>
      worldsOf(country).some(
        (world) =>
          place && world.outlines.some(({code}) => code === country) && distanceToCountry(place, country, world) > 60,
      ),
    );
    expect(cityNames(far)).to.deep.equal([]);
  });

  it('has outlines of every country with a city', () => {
    const missing = select().countries.filter(
      ({code}) => !worldsOf(code).some(({outlines}) => outlines.some((outline) => outline.code === code)),
    );
    expect(missing.map(({code}) => code)).to.deep.equal([]);
  });

  it('never claims more members than were announced, and gives the date', () => {
    const {cities, total} = select();
    expect(total).to.include({members: 425, date: '2025-12-04'});
    expect(cities.length).to.be.lessThan(425);
  });

  it('leaves an announced number out if the list has more cities than that', () => {
    const iran = select().countries.find(({code}) => code === 'IR');
    expect(iran?.cities.length).to.be.greaterThan(10);
    expect(iran?.total).to.equal(undefined);
  });

  it('calls evidence old after two years', () => {
    const recentIn = (year: number): number => select({}, year).cities.filter(({isOld}) => !isOld).length;
    expect(recentIn(2027)).to.be.lessThan(recentIn(2026));
    expect(select().cities.find(({member}) => member.id === 'lt-kaunas')?.isOld).to.equal(true);
  });

  it('draws discs that never cover each other, and hides no city, at any width', () => {
    for (const [settings, width] of [
      [{}, 240],
      [{}, 1400],
      [{country: 'KR'}, 320],
      [{region: 'europe'}, 700],
    ] as const) {
      const {cities, frame} = select(settings);
      const discs = layOutDiscs(cities, frame, width);
      const inside = cities.filter(({place}) => {
        const point = place && frame.project(place);
        return point && isInFrame(frame, point);
      });
      expect(discs.reduce((sum, disc) => sum + disc.cities.length, 0)).to.equal(inside.length);
      discs.forEach((one, index) =>
        discs.slice(index + 1).forEach((other) => {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).to.be.at.least(one.r + other.r);
        }),
      );
    }
  });

  it('lists the country of a city first, then its neighbours', () => {
    const {near, own} = select({city: 'Ventspils'});
    expect(own?.member.id).to.equal('lv-ventspils');
    expect(near.map(({code}) => code).slice(0, 2)).to.deep.equal(['LV', 'LT']);
  });

  it('finds a city by its name in another language', () => {
    expect(cityNames(findCities(select().cities, 'ventsp'))).to.include('Ventspils');
    expect(findCities(select().cities, '')).to.deep.equal([]);
  });

  it('warns about an unknown region or country, and shows the world', () => {
    for (const settings of [{region: 'atlantis'}, {country: 'ZZ'}]) {
      const view = select(settings);
      expect(view.frame.isWorld).to.equal(true);
      expect(view.warnings?.[0]).to.contain('is unknown');
    }
  });

  it('puts every city where d3-geo puts it, on the world and on a part of it', () => {
    const places = select().cities.flatMap(({place}) => (place ? [place] : []));
    expect(places.length).to.be.above(300);
    for (const place of [...places, [0, 0], [180, 0], [-180, 0], [0, 90], [0, -90]] as Place[]) {
      const theirs = geoEqualEarth().scale(1).translate([0, 0]).precision(0)([...place])!;
      const ours = equalEarth(place);
      expect(ours.x).to.be.closeTo(theirs[0], 1e-9);
      expect(ours.y).to.be.closeTo(theirs[1], 1e-9);
    }
    for (const centre of [
      [24.6, 56.9],
      [127.8, 36.3],
      [-175, -20],
      [10, 89],
    ] as Place[]) {
      const project = azimuthal(centre);
      const judge = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).scale(1).translate([0, 0]).precision(0);
      for (const place of places) {
        const point = project(place);
        // d3-geo counts in radians.
        expect(distance(centre, place)).to.be.closeTo(6371 * geoDistance([...centre], [...place]), 1);
        if (!point) {
          expect(geoDistance([...centre], [...place])).to.be.above(Math.PI / 2);
          continue;
        }
        const [x, y] = judge([...place])!;
        expect(point.x).to.be.closeTo(x, 1e-9);
        expect(point.y).to.be.closeTo(y, 1e-9);
      }
    }
  });
});
