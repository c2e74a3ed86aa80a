// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Проверено: {0}',
    'map-count': 'Членови наведени тука: {0}',
    'map-count-of': 'Членови наведени тука: {0} од {1} објавени ({2})',
    'map-country-of': '{0} од {1} објавени ({2})',
    'map-file': 'Преземи како {0}-датотека',
    'map-list': 'Сите членови по држави',
    'map-near': 'Во истата држава и во близина',
    'map-not-found': 'Не е најдено во овој список, кој може да е нецелосен.',
    'map-old': 'Последен пат потврдено пред {0} година',
    'map-places': 'Места: {0}',
    'map-read': 'Членови на картата, еден по еден',
    'map-recent': 'Потврдено во {0} година или подоцна',
    'map-search': 'Најди член по име',
    'map-seen': 'член во {0} година',
    'map-since': 'приклучување во {0} година',
    'map-since-old': 'член од {0} година, последен пат потврдено во {1} година',
    'map-title': 'Карта на мрежата',
    'map-unplaced': 'Само во списокот, бидејќи местото не е познато: {0}',
};
//# sourceMappingURL=mk.js.map