// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Overené: {0}',
    'map-count': 'Členovia v tomto zozname: {0}',
    'map-count-of': 'Členovia v tomto zozname: {0} z {1} oznámených ({2})',
    'map-country-of': '{0} z {1} oznámených ({2})',
    'map-file': 'Stiahnuť ako súbor {0}',
    'map-group': 'Viacero členov blízko seba, s ich počtom',
    'map-list': 'Všetci členovia podľa krajín',
    'map-near': 'V tej istej krajine a v okolí',
    'map-not-found': 'V tomto zozname sa nenašlo; zoznam nemusí byť úplný.',
    'map-old': 'Naposledy potvrdené pred rokom {0}',
    'map-places': 'Polohy: {0}',
    'map-read': 'Členovia na mape po jednom',
    'map-recent': 'Potvrdené v roku {0} alebo neskôr',
    'map-search': 'Nájsť člena podľa názvu',
    'map-seen': 'člen v roku {0}',
    'map-since': 'vstup v roku {0}',
    'map-since-old': 'člen od roku {0}, naposledy potvrdené v roku {1}',
    'map-title': 'Mapa siete',
    'map-unplaced': 'Iba v zozname, lebo poloha nie je známa: {0}',
};
//# sourceMappingURL=sk.js.map