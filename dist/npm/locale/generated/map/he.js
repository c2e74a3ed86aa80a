// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'נבדק: {0}',
    'map-count': 'ערים חברות המופיעות כאן: {0}',
    'map-count-of': 'ערים חברות המופיעות כאן: {0} מתוך {1} שהוכרזו ({2})',
    'map-country-of': '{0} מתוך {1} שהוכרזו ({2})',
    'map-file': 'הורדה כקובץ {0}',
    'map-group': 'כמה ערים חברות קרובות זו לזו, עם מספרן',
    'map-list': 'כל הערים החברות לפי מדינה',
    'map-near': 'באותה מדינה ובסביבה',
    'map-not-found': 'לא נמצאה ברשימה זו, שעשויה להיות חלקית.',
    'map-old': 'אומתה לאחרונה לפני {0}',
    'map-places': 'מקומות: {0}',
    'map-read': 'הערים החברות במפה, אחת אחר אחת',
    'map-recent': 'אומתה ב־{0} או מאוחר יותר',
    'map-search': 'חיפוש עיר חברה לפי שם',
    'map-seen': 'חברה ב־{0}',
    'map-since': 'הצטרפה ב־{0}',
    'map-since-old': 'חברה מאז {0}, אומתה לאחרונה ב־{1}',
    'map-title': 'מפת הרשת',
    'map-unplaced': 'ברשימה בלבד, כי המקום אינו ידוע: {0}',
};
//# sourceMappingURL=he.js.map