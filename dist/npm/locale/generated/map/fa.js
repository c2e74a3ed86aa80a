// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'تاریخ بررسی: {0}',
    'map-count': 'اعضای فهرست‌شده در اینجا: {0}',
    'map-count-of': 'اعضای فهرست‌شده در اینجا: {0} از {1} عضو اعلام‌شده ({2})',
    'map-country-of': '{0} از {1} عضو اعلام‌شده ({2})',
    'map-file': 'بارگیری به‌صورت فایل {0}',
    'map-group': 'چند عضو نزدیک به هم، با تعدادشان',
    'map-list': 'همهٔ اعضا به تفکیک کشور',
    'map-near': 'در همان کشور و در نزدیکی',
    'map-not-found': 'در این فهرست یافت نشد؛ شاید فهرست کامل نباشد.',
    'map-old': 'آخرین تأیید پیش از سال {0} میلادی',
    'map-places': 'مکان‌ها: {0}',
    'map-read': 'اعضای روی نقشه، یکی‌یکی',
    'map-recent': 'تأییدشده در سال {0} میلادی یا پس از آن',
    'map-search': 'جست‌وجوی عضو بر اساس نام',
    'map-seen': 'عضو در سال {0} میلادی',
    'map-since': 'در سال {0} میلادی عضو شد',
    'map-since-old': 'عضو از سال {0} میلادی، آخرین تأیید در سال {1} میلادی',
    'map-title': 'نقشهٔ شبکه',
    'map-unplaced': 'فقط در فهرست، چون مکان مشخص نیست: {0}',
};
//# sourceMappingURL=fa.js.map