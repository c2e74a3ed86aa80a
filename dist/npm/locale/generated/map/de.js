// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Geprüft: {0}',
    'map-count': 'Hier aufgeführte Mitglieder: {0}',
    'map-count-of': 'Hier aufgeführte Mitglieder: {0} von {1} bekannt gegebenen ({2})',
    'map-country-of': '{0} von {1} bekannt gegebenen ({2})',
    'map-file': 'Als {0}-Datei herunterladen',
    'map-group': 'Mehrere Mitglieder nah beieinander, mit ihrer Anzahl',
    'map-list': 'Alle Mitglieder nach Ländern',
    'map-near': 'Im selben Land und in der Nähe',
    'map-not-found': 'In dieser Liste nicht gefunden; sie ist möglicherweise unvollständig.',
    'map-old': 'Zuletzt vor {0} bestätigt',
    'map-places': 'Orte: {0}',
    'map-read': 'Die Mitglieder auf der Karte, eines nach dem anderen',
    'map-recent': 'Bestätigt {0} oder später',
    'map-search': 'Mitglied nach Namen suchen',
    'map-seen': 'Mitglied im Jahr {0}',
    'map-since': 'beigetreten {0}',
    'map-since-old': 'Mitglied seit {0}, zuletzt bestätigt {1}',
    'map-title': 'Karte des Netzwerks',
    'map-unplaced': 'Nur in der Liste, weil der Ort nicht bekannt ist: {0}',
};
//# sourceMappingURL=de.js.map