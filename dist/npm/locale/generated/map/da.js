// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Kontrolleret: {0}',
    'map-count': 'Medlemmer på listen: {0}',
    'map-count-of': 'Medlemmer på listen: {0} ud af {1} bekendtgjorte ({2})',
    'map-country-of': '{0} ud af {1} bekendtgjorte ({2})',
    'map-file': 'Download som {0}-fil',
    'map-group': 'Flere medlemmer tæt på hinanden, med deres antal',
    'map-list': 'Alle medlemmer efter land',
    'map-near': 'I samme land og i nærheden',
    'map-not-found': 'Ikke fundet på listen, som kan være ufuldstændig.',
    'map-old': 'Sidst bekræftet før {0}',
    'map-places': 'Steder: {0}',
    'map-read': 'Medlemmerne på kortet, et ad gangen',
    'map-recent': 'Bekræftet i {0} eller senere',
    'map-search': 'Find et medlem efter navn',
    'map-seen': 'medlem i {0}',
    'map-since': 'blev medlem i {0}',
    'map-since-old': 'medlem siden {0}, sidst bekræftet i {1}',
    'map-title': 'Kort over netværket',
    'map-unplaced': 'Kun på listen, fordi stedet ikke kendes: {0}',
};
//# sourceMappingURL=da.js.map