// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'जाँच की तारीख: {0}',
    'map-count': 'यहाँ सूचीबद्ध सदस्य: {0}',
    'map-count-of': 'यहाँ सूचीबद्ध सदस्य: घोषित {1} में से {0} ({2})',
    'map-country-of': 'घोषित {1} में से {0} ({2})',
    'map-file': '{0} फ़ाइल के रूप में डाउनलोड करें',
    'map-group': 'पास-पास के कई सदस्य, उनकी संख्या सहित',
    'map-list': 'देश के अनुसार सभी सदस्य',
    'map-near': 'उसी देश में और आस-पास',
    'map-not-found': 'इस सूची में नहीं मिला; सूची अधूरी हो सकती है।',
    'map-old': 'अंतिम पुष्टि {0} से पहले',
    'map-places': 'स्थान: {0}',
    'map-read': 'मानचित्र पर सदस्य, एक-एक करके',
    'map-recent': '{0} में या उसके बाद पुष्टि की गई',
    'map-search': 'नाम से सदस्य खोजें',
    'map-seen': '{0} में सदस्य',
    'map-since': '{0} में शामिल हुआ',
    'map-since-old': '{0} से सदस्य, अंतिम पुष्टि {1} में',
    'map-title': 'नेटवर्क का मानचित्र',
    'map-unplaced': 'केवल सूची में, क्योंकि स्थान ज्ञात नहीं है: {0}',
};
//# sourceMappingURL=hi.js.map