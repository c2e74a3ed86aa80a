// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Ellenőrizve: {0}',
    'map-count': 'A listán szereplő tagok: {0}',
    'map-count-of': 'A listán szereplő tagok: {0}, bejelentett: {1} ({2})',
    'map-country-of': '{0}, bejelentett: {1} ({2})',
    'map-file': 'Letöltés {0}-fájlként',
    'map-group': 'Több egymáshoz közeli tag, a számukkal',
    'map-list': 'Minden tag országok szerint',
    'map-near': 'Ugyanabban az országban és a közelben',
    'map-not-found': 'Nem található ezen a listán, amely hiányos lehet.',
    'map-old': 'Utoljára {0} előtt megerősítve',
    'map-places': 'Helyek: {0}',
    'map-read': 'A térképen lévő tagok egyenként',
    'map-recent': 'Megerősítés éve: {0} vagy később',
    'map-search': 'Tag keresése név alapján',
    'map-seen': 'tag ({0})',
    'map-since': 'csatlakozás éve: {0}',
    'map-since-old': 'tag, csatlakozás éve: {0}, utoljára megerősítve: {1}',
    'map-title': 'A hálózat térképe',
    'map-unplaced': 'Csak a listán, mert a hely nem ismert: {0}',
};
//# sourceMappingURL=hu.js.map