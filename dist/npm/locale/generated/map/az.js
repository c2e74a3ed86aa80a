// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Yoxlanılıb: {0}',
    'map-count': 'Burada göstərilən üzvlər: {0}',
    'map-count-of': 'Burada göstərilən üzvlər: {0} (elan edilmiş: {1}; {2})',
    'map-country-of': '{0} (elan edilmiş: {1}; {2})',
    'map-file': 'Fayl kimi endirin: {0}',
    'map-group': 'Bir-birinə yaxın bir neçə üzv, sayı ilə',
    'map-list': 'Ölkələr üzrə bütün üzvlər',
    'map-near': 'Eyni ölkədə və yaxınlıqda',
    'map-not-found': 'Bu siyahıda tapılmadı; siyahı natamam ola bilər.',
    'map-old': 'Son təsdiq: {0} ilindən əvvəl',
    'map-places': 'Yerlər: {0}',
    'map-read': 'Xəritədəki üzvlər, bir-bir',
    'map-recent': 'Təsdiq ili: {0} və ya daha sonra',
    'map-search': 'Üzvü adına görə tapın',
    'map-seen': 'üzvlük təsdiqi: {0}',
    'map-since': 'qoşulma ili: {0}',
    'map-since-old': 'qoşulma ili: {0}, son təsdiq: {1}',
    'map-title': 'Şəbəkənin xəritəsi',
    'map-unplaced': 'Yeri məlum olmadığı üçün yalnız siyahıda: {0}',
};
//# sourceMappingURL=az.js.map