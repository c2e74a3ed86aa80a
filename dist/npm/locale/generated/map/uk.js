// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Перевірено: {0}',
    'map-count': 'Учасники в цьому списку: {0}',
    'map-count-of': 'Учасники в цьому списку: {0} із {1} оголошених ({2})',
    'map-country-of': '{0} із {1} оголошених ({2})',
    'map-file': 'Завантажити файл {0}',
    'map-list': 'Усі учасники за країнами',
    'map-near': 'У тій самій країні та поблизу',
    'map-not-found': 'Немає в цьому списку; список може бути неповним.',
    'map-old': 'Востаннє підтверджено до {0} року',
    'map-places': 'Місця: {0}',
    'map-read': 'Учасники на карті по одному',
    'map-recent': 'Підтверджено у {0} році або пізніше',
    'map-search': 'Знайти учасника за назвою',
    'map-seen': 'учасник у {0} році',
    'map-since': 'вступ у {0} році',
    'map-since-old': 'учасник з {0} року, востаннє підтверджено у {1} році',
    'map-title': 'Карта мережі',
    'map-unplaced': 'Лише у списку, бо місце невідоме: {0}',
};
//# sourceMappingURL=uk.js.map