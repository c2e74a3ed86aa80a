// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Kontrollert: {0}',
    'map-count': 'Medlemmer på denne listen: {0}',
    'map-count-of': 'Medlemmer på denne listen: {0} av {1} kunngjorte ({2})',
    'map-country-of': '{0} av {1} kunngjorte ({2})',
    'map-file': 'Last ned som {0}-fil',
    'map-group': 'Flere medlemmer nær hverandre, med antallet',
    'map-list': 'Alle medlemmer etter land',
    'map-near': 'I samme land og i nærheten',
    'map-not-found': 'Ikke funnet på denne listen, som kan være ufullstendig.',
    'map-old': 'Sist bekreftet før {0}',
    'map-places': 'Steder: {0}',
    'map-read': 'Medlemmene på kartet, ett om gangen',
    'map-recent': 'Bekreftet i {0} eller senere',
    'map-search': 'Finn et medlem etter navn',
    'map-seen': 'medlem i {0}',
    'map-since': 'ble medlem i {0}',
    'map-since-old': 'medlem siden {0}, sist bekreftet i {1}',
    'map-title': 'Kart over nettverket',
    'map-unplaced': 'Bare på listen, fordi stedet ikke er kjent: {0}',
};
//# sourceMappingURL=nb.js.map