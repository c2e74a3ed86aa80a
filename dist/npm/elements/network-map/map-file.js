import { memberName } from '../../model/membership.js';
import { addressCell, dialectOf } from '../network-stats/dialect.js';
import { toCsv } from '../network-stats/to-csv.js';
import { pageOf } from './map-view-model.js';
/** The properties of a city in both files. */
const propertiesOf = (city, locale) => {
    const { id, country, since } = city.member;
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
export function fileText(kind, cities, locale) {
    if (kind === 'csv') {
        const rows = cities.map((city) => {
            const { source, ...properties } = propertiesOf(city, locale);
            return [...Object.values(properties), addressCell(source), city.place?.[1], city.place?.[0]];
        });
        const head = ['id', 'city', 'country', 'since', 'confirmed', 'source', 'latitude', 'longitude'];
        return toCsv([head, ...rows], dialectOf(locale));
    }
    const features = cities.map((city) => ({
        type: 'Feature',
        geometry: city.place ? { type: 'Point', coordinates: city.place } : null,
        properties: propertiesOf(city, locale),
    }));
    return JSON.stringify({ type: 'FeatureCollection', features });
}
/** How long a browser may take to download the file, in milliseconds. */
const GRACE = 60_000;
/** Offers a file to the reader's browser. The page's own address does not change. */
export function saveFile(kind, text) {
    const type = kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/geo+json';
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `network-map.${kind}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), GRACE);
}
//# sourceMappingURL=map-file.js.map