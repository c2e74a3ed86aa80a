// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Comprovat: {0}',
    'map-count': 'Membres indicats aquí: {0}',
    'map-count-of': 'Membres indicats aquí: {0} de {1} anunciats ({2})',
    'map-country-of': '{0} de {1} anunciats ({2})',
    'map-file': 'Baixa com a fitxer {0}',
    'map-group': 'Diversos membres propers entre si, amb el seu nombre',
    'map-list': 'Tots els membres per país',
    'map-near': 'Al mateix país i a prop',
    'map-not-found': 'No s’ha trobat en aquesta llista, que pot ser incompleta.',
    'map-old': 'Confirmat per darrera vegada abans del {0}',
    'map-places': 'Llocs: {0}',
    'map-read': 'Membres al mapa, un per un',
    'map-recent': 'Confirmat el {0} o més tard',
    'map-search': 'Cerca un membre pel nom',
    'map-seen': 'membre el {0}',
    'map-since': 'incorporació el {0}',
    'map-since-old': 'membre des del {0}, confirmació més recent el {1}',
    'map-title': 'Mapa de la xarxa',
    'map-unplaced': 'Només a la llista, perquè no se’n coneix el lloc: {0}',
};
//# sourceMappingURL=ca.js.map