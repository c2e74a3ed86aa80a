// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Dernière vérification : {0}',
    'map-count': 'Membres figurant ici : {0}',
    'map-count-of': 'Membres figurant ici : {0} sur {1} annoncés ({2})',
    'map-country-of': '{0} sur {1} annoncés ({2})',
    'map-file': 'Télécharger au format {0}',
    'map-group': 'Plusieurs membres proches les uns des autres, avec leur nombre',
    'map-list': 'Tous les membres par pays',
    'map-near': 'Dans le même pays et à proximité',
    'map-not-found': 'Introuvable dans cette liste, qui peut être incomplète.',
    'map-old': 'Dernière confirmation avant {0}',
    'map-places': 'Lieux : {0}',
    'map-read': 'Les membres sur la carte, un par un',
    'map-recent': 'Confirmé en {0} ou après',
    'map-search': 'Chercher un membre par son nom',
    'map-seen': 'membre en {0}',
    'map-since': 'entrée en {0}',
    'map-since-old': 'membre depuis {0}, dernière confirmation en {1}',
    'map-title': 'Carte du réseau',
    'map-unplaced': 'Dans la liste seulement, car le lieu n’est pas connu : {0}',
};
//# sourceMappingURL=fr.js.map