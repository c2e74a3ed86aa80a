// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Última comprobación: {0}',
    'map-count': 'Miembros en esta lista: {0}',
    'map-count-of': 'Miembros en esta lista: {0} de {1} anunciados ({2})',
    'map-country-of': '{0} de {1} anunciados ({2})',
    'map-file': 'Descargar como archivo {0}',
    'map-group': 'Varios miembros cercanos entre sí, con la cantidad',
    'map-list': 'Todos los miembros por país',
    'map-near': 'En el mismo país y cerca',
    'map-not-found': 'No se ha encontrado en esta lista, que puede estar incompleta.',
    'map-old': 'Última confirmación antes de {0}',
    'map-places': 'Lugares: {0}',
    'map-read': 'Los miembros en el mapa, uno por uno',
    'map-recent': 'Confirmado en {0} o después',
    'map-search': 'Buscar un miembro por su nombre',
    'map-seen': 'miembro en {0}',
    'map-since': 'se incorporó en {0}',
    'map-since-old': 'miembro desde {0}, última confirmación en {1}',
    'map-title': 'Mapa de la red',
    'map-unplaced': 'Solo en la lista, porque no se conoce el lugar: {0}',
};
//# sourceMappingURL=es.js.map