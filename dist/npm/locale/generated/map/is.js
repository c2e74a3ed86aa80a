// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Athugað: {0}',
    'map-count': 'Aðilar á þessum lista: {0}',
    'map-count-of': 'Aðilar á þessum lista: {0} af {1} sem tilkynnt var um ({2})',
    'map-country-of': '{0} af {1} sem tilkynnt var um ({2})',
    'map-file': 'Sækja sem {0}-skrá',
    'map-group': 'Nokkrir aðilar nálægt hver öðrum, með fjölda þeirra',
    'map-list': 'Allir aðilar eftir löndum',
    'map-near': 'Í sama landi og í nágrenninu',
    'map-not-found': 'Fannst ekki á þessum lista, sem er hugsanlega ekki tæmandi.',
    'map-old': 'Síðast staðfest fyrir árið {0}',
    'map-places': 'Staðir: {0}',
    'map-read': 'Aðilar á kortinu, einn af öðrum',
    'map-recent': 'Staðfest árið {0} eða síðar',
    'map-search': 'Finna aðila eftir nafni',
    'map-seen': 'aðili árið {0}',
    'map-since': 'bættist við árið {0}',
    'map-since-old': 'aðili síðan {0}, síðast staðfest árið {1}',
    'map-title': 'Kort af tengslanetinu',
    'map-unplaced': 'Aðeins á listanum, því staðurinn er ekki þekktur: {0}',
};
//# sourceMappingURL=is.js.map