// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Gwiriwyd: {0}',
    'map-count': 'Aelodau a restrir yma: {0}',
    'map-count-of': 'Aelodau a restrir yma: {0} o {1} a gyhoeddwyd ({2})',
    'map-country-of': '{0} o {1} a gyhoeddwyd ({2})',
    'map-file': 'Lawrlwytho ffeil {0}',
    'map-group': 'Sawl aelod yn agos at ei gilydd, gyda’u nifer',
    'map-list': 'Pob aelod fesul gwlad',
    'map-near': 'Yn yr un wlad a gerllaw',
    'map-not-found': 'Heb ei ganfod yn y rhestr hon, a all fod yn anghyflawn.',
    'map-old': 'Cadarnhawyd ddiwethaf cyn {0}',
    'map-places': 'Lleoliadau: {0}',
    'map-read': 'Aelodau ar y map, fesul un',
    'map-recent': 'Cadarnhawyd yn {0} neu’n ddiweddarach',
    'map-search': 'Dod o hyd i aelod yn ôl enw',
    'map-seen': 'aelod yn {0}',
    'map-since': 'ymunodd yn {0}',
    'map-since-old': 'aelod ers {0}, cadarnhawyd ddiwethaf yn {1}',
    'map-title': 'Map o’r rhwydwaith',
    'map-unplaced': 'Yn y rhestr yn unig, gan nad yw’r lleoliad yn hysbys: {0}',
};
//# sourceMappingURL=cy.js.map