// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Kontrollitud: {0}',
    'map-count': 'Liikmeid selles loendis: {0}',
    'map-count-of': 'Liikmeid selles loendis: {0}, välja kuulutatud {1} ({2})',
    'map-country-of': '{0}, välja kuulutatud {1} ({2})',
    'map-file': 'Laadi alla {0}-failina',
    'map-group': 'Mitu lähestikku asuvat liiget koos nende arvuga',
    'map-list': 'Kõik liikmed riikide kaupa',
    'map-near': 'Samas riigis ja lähedal',
    'map-not-found': 'Sellest loendist ei leitud; loend võib olla puudulik.',
    'map-old': 'Viimati kinnitatud enne {0}. aastat',
    'map-places': 'Asukohad: {0}',
    'map-read': 'Kaardil olevad liikmed ükshaaval',
    'map-recent': 'Kinnitatud {0}. aastal või hiljem',
    'map-search': 'Otsi liiget nime järgi',
    'map-seen': 'liige {0}. aastal',
    'map-since': 'liitus {0}. aastal',
    'map-since-old': 'liige alates {0}. aastast, viimati kinnitatud {1}. aastal',
    'map-title': 'Võrgustiku kaart',
    'map-unplaced': 'Ainult loendis, sest asukoht pole teada: {0}',
};
//# sourceMappingURL=et.js.map