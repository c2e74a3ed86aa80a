/* The cities of a map as files: CSV for spreadsheets, GeoJSON (RFC 7946) for other maps. */
import type {Locale} from '../../locale/locale.js';
import {memberName} from '../../model/membership.js';
import {addressCell, dialectOf} from '../network-stats/dialect.js';
import {toCsv} from '../network-stats/to-csv.js';
import {type MapCity, pageOf} from './map-view-model.js';

export type FileKind = 'csv' | 'geojson';

/** The properties of a city in both files. */
const propertiesOf = (city: MapCity, locale: Locale) => {
  const {id, country, since} = city.member;
  return {
    id,
    city: memberName(city.member, locale.code),
    country,
    since: city.kind === 'member' ? since : undefined,
    confirmed: city.year,
    source: pageOf(city),
  };
};

/** A file as text. */
export function fileText(kind: FileKind, cities: readonly MapCity[], locale: Locale): string {
  if (kind === 'csv') {
    const rows = cities.map((city) => {
      const {source, ...properties} = propertiesOf(city, locale);
      return [...Object.values(properties), addressCell(source), city.place?.[1], city.place?.[0]];
    });
    const head = ['id', 'city', 'country', 'since', 'confirmed', 'source', 'latitude', 'longitude'];
    return toCsv([head, ...rows], dialectOf(locale));
  }
  const features = cities.map((city) => ({
    type: 'Feature',
    geometry: city.place ? {type: 'Point', coordinates: city.place} : null,
    properties: propertiesOf(city, locale),
  }));
  return JSON.stringify({type: 'FeatureCollection', features});
}

/** How long a browser may take to download the file, in milliseconds. */
const GRACE = 60_000;

/** Offers a file to the reader's browser. The page's own address does not change. */
export function saveFile(kind: FileKind, text: string): void {
  const type = kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/geo+json';
  const address = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = `network-map.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), GRACE);
}
