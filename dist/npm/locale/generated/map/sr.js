// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Проверено: {0}',
    'map-count': 'Чланови наведени овде: {0}',
    'map-count-of': 'Чланови наведени овде: {0} од {1} објављених ({2})',
    'map-country-of': '{0} од {1} објављених ({2})',
    'map-file': 'Преузми као {0} датотеку',
    'map-list': 'Сви чланови по државама',
    'map-near': 'У истој држави и у близини',
    'map-not-found': 'Није пронађено на овом списку, који може бити непотпун.',
    'map-old': 'Последњи пут потврђено пре {0}. године',
    'map-places': 'Места: {0}',
    'map-read': 'Чланови на карти, један по један',
    'map-recent': 'Потврђено {0}. године или касније',
    'map-search': 'Пронађи члана по имену',
    'map-seen': 'чланство потврђено {0}. године',
    'map-since': 'приступање {0}. године',
    'map-since-old': 'чланство од {0}. године, последњи пут потврђено {1}. године',
    'map-title': 'Карта мреже',
    'map-unplaced': 'Само на списку јер место није познато: {0}',
};
//# sourceMappingURL=sr.js.map