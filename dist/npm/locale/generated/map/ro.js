// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Ultima verificare: {0}',
    'map-count': 'Membri în această listă: {0}',
    'map-count-of': 'Membri în această listă: {0} din {1} anunțați ({2})',
    'map-country-of': '{0} din {1} anunțați ({2})',
    'map-file': 'Descarcă fișierul {0}',
    'map-group': 'Mai mulți membri apropiați unul de altul, cu numărul lor',
    'map-list': 'Toți membrii pe țări',
    'map-near': 'În aceeași țară și în apropiere',
    'map-not-found': 'Nu a fost găsit în această listă, care poate fi incompletă.',
    'map-old': 'Confirmat ultima dată înainte de {0}',
    'map-places': 'Locuri: {0}',
    'map-read': 'Membrii de pe hartă, unul câte unul',
    'map-recent': 'Confirmat în {0} sau mai târziu',
    'map-search': 'Caută un membru după nume',
    'map-seen': 'membru în {0}',
    'map-since': 'aderare în {0}',
    'map-since-old': 'membru din {0}, confirmat ultima dată în {1}',
    'map-title': 'Harta rețelei',
    'map-unplaced': 'Doar în listă, deoarece locul nu este cunoscut: {0}',
};
//# sourceMappingURL=ro.js.map