// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Sinuri: {0}',
    'map-count': 'Mga miyembrong nakalista rito: {0}',
    'map-count-of': 'Mga miyembrong nakalista rito: {0} sa {1} na inihayag ({2})',
    'map-country-of': '{0} sa {1} na inihayag ({2})',
    'map-file': 'I-download bilang {0} file',
    'map-group': 'Ilang miyembrong magkakalapit, kasama ang bilang nila',
    'map-list': 'Lahat ng miyembro ayon sa bansa',
    'map-near': 'Sa parehong bansa at sa malapit',
    'map-not-found': 'Hindi nakita sa listahang ito, na maaaring hindi kumpleto.',
    'map-old': 'Huling nakumpirma bago ang {0}',
    'map-places': 'Mga lugar: {0}',
    'map-read': 'Mga miyembro sa mapa, isa-isa',
    'map-recent': 'Nakumpirma noong {0} o pagkatapos nito',
    'map-search': 'Hanapin ang miyembro ayon sa pangalan',
    'map-seen': 'miyembro noong {0}',
    'map-since': 'sumali noong {0}',
    'map-since-old': 'miyembro mula noong {0}, huling nakumpirma noong {1}',
    'map-title': 'Mapa ng network',
    'map-unplaced': 'Nasa listahan lamang, dahil hindi alam ang lugar: {0}',
};
//# sourceMappingURL=fil.js.map