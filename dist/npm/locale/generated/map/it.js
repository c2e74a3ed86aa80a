// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Ultima verifica: {0}',
    'map-count': 'Membri in questo elenco: {0}',
    'map-count-of': 'Membri in questo elenco: {0} su {1} annunciati ({2})',
    'map-country-of': '{0} su {1} annunciati ({2})',
    'map-file': 'Scarica come file {0}',
    'map-group': 'Più membri vicini tra loro, con il loro numero',
    'map-list': 'Tutti i membri per paese',
    'map-near': 'Nello stesso paese e nelle vicinanze',
    'map-not-found': 'Non trovato in questo elenco, che può essere incompleto.',
    'map-old': 'Ultima conferma prima del {0}',
    'map-places': 'Luoghi: {0}',
    'map-read': 'I membri sulla mappa, uno alla volta',
    'map-recent': 'Confermato nel {0} o più tardi',
    'map-search': 'Cerca un membro per nome',
    'map-seen': 'membro nel {0}',
    'map-since': 'adesione nel {0}',
    'map-since-old': 'membro dal {0}, ultima conferma nel {1}',
    'map-title': 'Mappa della rete',
    'map-unplaced': 'Solo nell’elenco, perché il luogo non è noto: {0}',
};
//# sourceMappingURL=it.js.map