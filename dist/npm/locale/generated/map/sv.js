// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Kontrollerat: {0}',
    'map-count': 'Medlemmar i listan: {0}',
    'map-count-of': 'Medlemmar i listan: {0} av {1} tillkännagivna ({2})',
    'map-country-of': '{0} av {1} tillkännagivna ({2})',
    'map-file': 'Ladda ner som {0}-fil',
    'map-group': 'Flera medlemmar nära varandra, med deras antal',
    'map-list': 'Alla medlemmar efter land',
    'map-near': 'I samma land och i närheten',
    'map-not-found': 'Hittades inte i listan, som kan vara ofullständig.',
    'map-old': 'Senast bekräftat före {0}',
    'map-places': 'Platser: {0}',
    'map-read': 'Medlemmarna på kartan, en i taget',
    'map-recent': 'Bekräftat {0} eller senare',
    'map-search': 'Sök en medlem efter namn',
    'map-seen': 'medlem {0}',
    'map-since': 'anslöt sig {0}',
    'map-since-old': 'medlem sedan {0}, senast bekräftat {1}',
    'map-title': 'Karta över nätverket',
    'map-unplaced': 'Bara i listan, eftersom platsen inte är känd: {0}',
};
//# sourceMappingURL=sv.js.map