// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const en = {};
export const lv = {
    'map-checked': 'Pārbaudīts: {0}',
    'map-count': 'Šeit nosauktie dalībnieki: {0}',
    'map-count-of': 'Šeit nosauktie dalībnieki: {0} no {1} paziņotajiem ({2})',
    'map-country-of': '{0} no {1} paziņotajiem ({2})',
    'map-file': 'Lejupielādēt kā {0} failu',
    'map-group': 'Vairāki dalībnieki tuvu cits citam, norādīts to skaits',
    'map-list': 'Visi dalībnieki pa valstīm',
    'map-near': 'Tajā pašā valstī un tuvumā',
    'map-not-found': 'Šajā sarakstā nav atrasts; saraksts var būt nepilnīgs.',
    'map-old': 'Dalība pēdējo reizi apstiprināta pirms {0}. gada',
    'map-places': 'Vietas: {0}',
    'map-read': 'Kartē redzamie dalībnieki pa vienam',
    'map-recent': 'Dalība apstiprināta {0}. gadā vai vēlāk',
    'map-search': 'Meklēt dalībnieku pēc nosaukuma',
    'map-seen': 'dalībniece {0}. gadā',
    'map-since': 'pievienojusies {0}. gadā',
    'map-since-old': 'dalībniece kopš {0}. gada, pēdējo reizi apstiprināta {1}. gadā',
    'map-title': 'Tīkla karte',
    'map-unplaced': 'Tikai sarakstā, jo vieta nav zināma: {0}',
};
//# sourceMappingURL=network-map.js.map