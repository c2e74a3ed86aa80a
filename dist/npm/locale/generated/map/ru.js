// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Проверено: {0}',
    'map-count': 'Участники в этом списке: {0}',
    'map-count-of': 'Участники в этом списке: {0} из {1} объявленных ({2})',
    'map-country-of': '{0} из {1} объявленных ({2})',
    'map-file': 'Скачать файл {0}',
    'map-list': 'Все участники по странам',
    'map-near': 'В той же стране и поблизости',
    'map-not-found': 'Нет в этом списке; список может быть неполным.',
    'map-old': 'Последнее подтверждение до {0} года',
    'map-places': 'Места: {0}',
    'map-read': 'Участники на карте по одному',
    'map-recent': 'Подтверждено в {0} году или позже',
    'map-search': 'Найти участника по названию',
    'map-seen': 'участник в {0} году',
    'map-since': 'вступление в {0} году',
    'map-since-old': 'участник с {0} года, последнее подтверждение в {1} году',
    'map-title': 'Карта сети',
    'map-unplaced': 'Только в списке, так как место неизвестно: {0}',
};
//# sourceMappingURL=ru.js.map