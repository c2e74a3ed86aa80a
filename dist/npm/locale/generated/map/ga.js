// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Seiceáil is déanaí: {0}',
    'map-count': 'Baill ar an liosta seo: {0}',
    'map-count-of': 'Baill ar an liosta seo: {0} as {1} a fógraíodh ({2})',
    'map-country-of': '{0} as {1} a fógraíodh ({2})',
    'map-file': 'Íoslódáil mar chomhad {0}',
    'map-group': 'Roinnt ball gar dá chéile, lena líon',
    'map-list': 'Na baill go léir de réir tíre',
    'map-near': 'Sa tír chéanna agus in aice láimhe',
    'map-not-found': 'Níor aimsíodh ar an liosta seo é; b’fhéidir nach bhfuil an liosta iomlán.',
    'map-old': 'Deimhnithe den uair dheireanach roimh {0}',
    'map-places': 'Áiteanna: {0}',
    'map-read': 'Na baill ar an léarscáil, ceann ar cheann',
    'map-recent': 'Deimhnithe in {0} nó ina dhiaidh',
    'map-search': 'Aimsigh ball de réir ainm',
    'map-seen': 'ball in {0}',
    'map-since': 'chuaigh isteach in {0}',
    'map-since-old': 'ball ó {0}, deimhnithe den uair dheireanach in {1}',
    'map-title': 'Léarscáil an líonra',
    'map-unplaced': 'Ar an liosta amháin, mar nach eol an áit: {0}',
};
//# sourceMappingURL=ga.js.map