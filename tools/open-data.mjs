/** The register as open data for spreadsheets and maps. `docs/register.md` explains each column. */
import {buildCountryNames} from './country-names.mjs';
import {buildRegister, facts} from './facts.mjs';

const LICENCE = 'MIT; coordinates: GeoNames (https://www.geonames.org/), CC BY 4.0';
const COLUMNS = /** @type {const} */ ([
  'id',
  'city',
  'country',
  'country_name',
  'status',
  'since',
  'seen',
  'gone',
  'awards',
  'source_kind',
  'source_name',
  'source',
  'seen_source',
  'gone_source',
  'checked',
  'latitude',
  'longitude',
  'note',
]);

/**
 * The register as CSV (RFC 4180) and as GeoJSON (RFC 7946).
 * @returns {Promise<{csv: string, geojson: string}>}
 */
export async function openData() {
  const {members, sources, checked} = await buildRegister();
  const [coordinates, names] = await Promise.all([
    facts('coordinates'),
    buildCountryNames(members.map(({country}) => country)),
  ]);
  const urlOf = (/** @type {string | undefined} */ key) => (key === undefined ? undefined : sources[key].url);
  const rows = members.map((member) => {
    const [latitude, longitude] = coordinates[member.id] ?? [];
    const {kind, name, url} = sources[member.source];
    return {
      ...member,
      country_name: names.en[member.country],
      awards: member.awards?.map(({year}) => year).join(' '),
      source_kind: kind,
      source_name: name,
      source: url,
      seen_source: urlOf(member.seenSource),
      gone_source: urlOf(member.goneSource),
      latitude,
      longitude,
    };
  });
  const lines = rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','));
  const features = rows.map((row) => ({
    type: 'Feature',
    id: row.id,
    geometry: row.latitude === undefined ? null : {type: 'Point', coordinates: [row.longitude, row.latitude]},
    properties: Object.fromEntries(
      COLUMNS.filter((column) => !['id', 'latitude', 'longitude'].includes(column)).map((column) => [
        column,
        row[column] ?? null,
      ]),
    ),
  }));
  const head = JSON.stringify({type: 'FeatureCollection', licence: LICENCE, checked}).slice(0, -1);
  return {
    csv: [COLUMNS.join(','), ...lines, ''].join('\r\n'),
    geojson: `${head},"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`,
  };
}

/** @param {string | number | undefined} value */
function cell(value) {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
