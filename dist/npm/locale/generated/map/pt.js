// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Última verificação: {0}',
    'map-count': 'Membros nesta lista: {0}',
    'map-count-of': 'Membros nesta lista: {0} de {1} anunciados ({2})',
    'map-country-of': '{0} de {1} anunciados ({2})',
    'map-file': 'Descarregar como ficheiro {0}',
    'map-group': 'Vários membros próximos uns dos outros, com a respetiva quantidade',
    'map-list': 'Todos os membros por país',
    'map-near': 'No mesmo país e nas proximidades',
    'map-not-found': 'Não encontrado nesta lista, que pode estar incompleta.',
    'map-old': 'Última confirmação antes de {0}',
    'map-places': 'Locais: {0}',
    'map-read': 'Os membros no mapa, um a um',
    'map-recent': 'Confirmado em {0} ou depois',
    'map-search': 'Procurar um membro pelo nome',
    'map-seen': 'membro em {0}',
    'map-since': 'adesão em {0}',
    'map-since-old': 'membro desde {0}, última confirmação em {1}',
    'map-title': 'Mapa da rede',
    'map-unplaced': 'Apenas na lista, porque o local não é conhecido: {0}',
};
//# sourceMappingURL=pt.js.map