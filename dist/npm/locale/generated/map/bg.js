// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Проверено: {0}',
    'map-count': 'Членове в този списък: {0}',
    'map-count-of': 'Членове в този списък: {0} от {1} обявени ({2})',
    'map-country-of': '{0} от {1} обявени ({2})',
    'map-file': 'Изтегляне като файл {0}',
    'map-list': 'Всички членове по държави',
    'map-near': 'В същата държава и наблизо',
    'map-not-found': 'Няма в този списък, който може да е непълен.',
    'map-old': 'Последно потвърдено преди {0} г.',
    'map-places': 'Местоположения: {0}',
    'map-read': 'Членовете на картата един по един',
    'map-recent': 'Потвърдено през {0} г. или по-късно',
    'map-search': 'Търсене на член по име',
    'map-seen': 'член през {0} г.',
    'map-since': 'присъединяване през {0} г.',
    'map-since-old': 'член от {0} г., последно потвърдено през {1} г.',
    'map-title': 'Карта на мрежата',
    'map-unplaced': 'Само в списъка, защото местоположението не е известно: {0}',
};
//# sourceMappingURL=bg.js.map