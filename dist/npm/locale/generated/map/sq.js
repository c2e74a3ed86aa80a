// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Kontrolluar: {0}',
    'map-count': 'Anëtarë të renditur këtu: {0}',
    'map-count-of': 'Anëtarë të renditur këtu: {0} nga {1} të shpallur ({2})',
    'map-country-of': '{0} nga {1} të shpallur ({2})',
    'map-file': 'Shkarko si skedar {0}',
    'map-group': 'Disa anëtarë afër njëri-tjetrit, me numrin e tyre',
    'map-list': 'Të gjithë anëtarët sipas shteteve',
    'map-near': 'Në të njëjtin shtet dhe në afërsi',
    'map-not-found': 'Nuk u gjet në këtë listë, e cila mund të jetë e paplotë.',
    'map-old': 'Konfirmuar së fundi para vitit {0}',
    'map-places': 'Vendndodhjet: {0}',
    'map-read': 'Anëtarët në hartë, një nga një',
    'map-recent': 'Konfirmuar në vitin {0} ose më vonë',
    'map-search': 'Gjej një anëtar sipas emrit',
    'map-seen': 'anëtar në vitin {0}',
    'map-since': 'u bashkua në vitin {0}',
    'map-since-old': 'anëtar që nga viti {0}, konfirmuar së fundi në vitin {1}',
    'map-title': 'Harta e rrjetit',
    'map-unplaced': 'Vetëm në listë, sepse vendndodhja nuk dihet: {0}',
};
//# sourceMappingURL=sq.js.map