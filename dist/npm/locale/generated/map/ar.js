// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'تاريخ التحقق: {0}',
    'map-count': 'الأعضاء المدرجون هنا: {0}',
    'map-count-of': 'الأعضاء المدرجون هنا: {0} من أصل {1} مُعلَن عنهم ({2})',
    'map-country-of': '{0} من أصل {1} مُعلَن عنهم ({2})',
    'map-file': 'تنزيل ملف {0}',
    'map-group': 'عدة أعضاء متقاربين، مع عددهم',
    'map-list': 'جميع الأعضاء حسب البلد',
    'map-near': 'في البلد نفسه وبالقرب منه',
    'map-not-found': 'لم يُعثر عليه في هذه القائمة، وقد تكون غير كاملة.',
    'map-old': 'آخر تأكيد قبل عام {0}',
    'map-places': 'الأماكن: {0}',
    'map-read': 'الأعضاء على الخريطة واحدًا تلو الآخر',
    'map-recent': 'مؤكَّدة في عام {0} أو بعده',
    'map-search': 'ابحث عن عضو بالاسم',
    'map-seen': 'عضو في عام {0}',
    'map-since': 'انضمت في عام {0}',
    'map-since-old': 'عضو منذ عام {0}، وآخر تأكيد في عام {1}',
    'map-title': 'خريطة الشبكة',
    'map-unplaced': 'في القائمة فقط لأن المكان غير معروف: {0}',
};
//# sourceMappingURL=ar.js.map