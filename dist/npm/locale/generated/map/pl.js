// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Sprawdzono: {0}',
    'map-count': 'Członkowie na tej liście: {0}',
    'map-count-of': 'Członkowie na tej liście: {0} z {1} ogłoszonych ({2})',
    'map-country-of': '{0} z {1} ogłoszonych ({2})',
    'map-file': 'Pobierz jako plik {0}',
    'map-group': 'Kilku członków blisko siebie, z ich liczbą',
    'map-list': 'Wszyscy członkowie według krajów',
    'map-near': 'W tym samym kraju i w pobliżu',
    'map-not-found': 'Nie znaleziono na tej liście, która może być niepełna.',
    'map-old': 'Ostatnie potwierdzenie przed {0} r.',
    'map-places': 'Miejsca: {0}',
    'map-read': 'Członkowie na mapie, jeden po drugim',
    'map-recent': 'Potwierdzone w {0} r. lub później',
    'map-search': 'Znajdź członka po nazwie',
    'map-seen': 'członek w {0} r.',
    'map-since': 'przystąpienie w {0} r.',
    'map-since-old': 'członek od {0} r., ostatnie potwierdzenie w {1} r.',
    'map-title': 'Mapa sieci',
    'map-unplaced': 'Tylko na liście, bo miejsce nie jest znane: {0}',
};
//# sourceMappingURL=pl.js.map