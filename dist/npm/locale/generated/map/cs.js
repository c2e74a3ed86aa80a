// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Ověřeno: {0}',
    'map-count': 'Členů v tomto seznamu: {0}',
    'map-count-of': 'Členů v tomto seznamu: {0} z {1} oznámených ({2})',
    'map-country-of': '{0} z {1} oznámených ({2})',
    'map-file': 'Stáhnout jako soubor {0}',
    'map-group': 'Více členů blízko sebe, s jejich počtem',
    'map-list': 'Všichni členové podle zemí',
    'map-near': 'Ve stejné zemi a v okolí',
    'map-not-found': 'V tomto seznamu nenalezeno; seznam nemusí být úplný.',
    'map-old': 'Naposledy potvrzeno před rokem {0}',
    'map-places': 'Polohy: {0}',
    'map-read': 'Členové na mapě jeden po druhém',
    'map-recent': 'Potvrzeno v roce {0} nebo později',
    'map-search': 'Najít člena podle názvu',
    'map-seen': 'člen v roce {0}',
    'map-since': 'vstup v roce {0}',
    'map-since-old': 'člen od roku {0}, naposledy potvrzeno v roce {1}',
    'map-title': 'Mapa sítě',
    'map-unplaced': 'Jen v seznamu, protože poloha není známa: {0}',
};
//# sourceMappingURL=cs.js.map