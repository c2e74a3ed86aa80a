// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'L-aħħar verifika: {0}',
    'map-count': 'Membri f’din il-lista: {0}',
    'map-count-of': 'Membri f’din il-lista: {0} minn {1} imħabbra ({2})',
    'map-country-of': '{0} minn {1} imħabbra ({2})',
    'map-file': 'Niżżel bħala fajl {0}',
    'map-group': 'Diversi membri qrib xulxin, bin-numru tagħhom',
    'map-list': 'Il-membri kollha skont il-pajjiż',
    'map-near': 'Fl-istess pajjiż u fil-qrib',
    'map-not-found': 'Ma nstabx f’din il-lista, li tista’ ma tkunx sħiħa.',
    'map-old': 'Ikkonfermat l-aħħar qabel l-{0}',
    'map-places': 'Postijiet: {0}',
    'map-read': 'Il-membri fuq il-mappa, wieħed wieħed',
    'map-recent': 'Ikkonfermat fl-{0} jew wara',
    'map-search': 'Fittex membru bl-isem',
    'map-seen': 'membru fl-{0}',
    'map-since': 'issieħbet fl-{0}',
    'map-since-old': 'membru mill-{0}, ikkonfermat l-aħħar fl-{1}',
    'map-title': 'Mappa tan-network',
    'map-unplaced': 'Fil-lista biss, għax il-post mhux magħruf: {0}',
};
//# sourceMappingURL=mt.js.map