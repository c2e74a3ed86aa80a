// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Gecontroleerd: {0}',
    'map-count': 'Leden in deze lijst: {0}',
    'map-count-of': 'Leden in deze lijst: {0} van {1} bekendgemaakte ({2})',
    'map-country-of': '{0} van {1} bekendgemaakte ({2})',
    'map-file': 'Downloaden als {0}-bestand',
    'map-group': 'Meerdere leden dicht bij elkaar, met hun aantal',
    'map-list': 'Alle leden per land',
    'map-near': 'In hetzelfde land en in de buurt',
    'map-not-found': 'Niet gevonden in deze lijst, die onvolledig kan zijn.',
    'map-old': 'Voor het laatst bevestigd vóór {0}',
    'map-places': 'Plaatsen: {0}',
    'map-read': 'De leden op de kaart, één voor één',
    'map-recent': 'Bevestigd in {0} of later',
    'map-search': 'Een lid op naam zoeken',
    'map-seen': 'lid in {0}',
    'map-since': 'lid geworden in {0}',
    'map-since-old': 'lid sinds {0}, voor het laatst bevestigd in {1}',
    'map-title': 'Kaart van het netwerk',
    'map-unplaced': 'Alleen in de lijst, omdat de plaats niet bekend is: {0}',
};
//# sourceMappingURL=nl.js.map