// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'נבדק: {0}',
    'map-count': 'חברות המופיעות כאן: {0}',
    'map-count-of': 'חברות המופיעות כאן: {0} מתוך {1} שהוכרזו ({2})',
    'map-country-of': '{0} מתוך {1} שהוכרזו ({2})',
    'map-file': 'הורדה כקובץ {0}',
    'map-list': 'כל החברות לפי מדינה',
    'map-near': 'באותה מדינה ובסביבה',
    'map-not-found': 'לא נמצאה ברשימה זו, שעשויה להיות חלקית.',
    'map-old': 'אושר לאחרונה לפני {0}',
    'map-places': 'מקומות: {0}',
    'map-read': 'החברות במפה, אחת אחר אחת',
    'map-recent': 'אושר ב־{0} או מאוחר יותר',
    'map-search': 'חיפוש חברה לפי שם',
    'map-seen': 'חברה ב־{0}',
    'map-since': 'הצטרפה ב־{0}',
    'map-since-old': 'חברה מאז {0}, אושר לאחרונה ב־{1}',
    'map-title': 'מפת הרשת',
    'map-unplaced': 'ברשימה בלבד, כי המקום אינו ידוע: {0}',
};
//# sourceMappingURL=he.js.map