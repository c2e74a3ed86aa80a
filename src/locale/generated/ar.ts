
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about': `(تقريبًا)`,
'added': str`أُضيفت مقالات: ${0}. المعروض: ${1}.`,
'as-of': str`البيانات حتى ${0}`,
'award': str`حصلت على جائزة اليونسكو لمدن التعلّم في عام ${0}`,
'checked': str`تاريخ التحقق: ${0}`,
'cities-few': `مدن`,
'cities-many': `مدينة`,
'cities-one': `مدينة`,
'cities-other': `مدينة`,
'cities-two': `مدينة`,
'cities-zero': `مدينة`,
'countries-few': `دول`,
'countries-many': `دولة`,
'countries-one': `دولة`,
'countries-other': `دولة`,
'countries-two': `دولة`,
'countries-zero': `دولة`,
'credit': str`الصورة: ${0}`,
'empty': `لا يوجد ما يُعرض`,
'failed': `غير متاح الآن`,
'language': str`اللغة: ${0}`,
'loading': `جارٍ التحميل…`,
'member': `مدينة تعلّم تابعة لليونسكو (سنة الانضمام غير معروفة)`,
'more': `عرض المزيد`,
'new-cities-few': `مدن جديدة`,
'new-cities-many': `مدينة جديدة`,
'new-cities-one': `مدينة جديدة`,
'new-cities-other': `مدينة جديدة`,
'new-cities-two': `مدينة جديدة`,
'new-cities-zero': `مدينة جديدة`,
'new-countries-few': `دول تنتمي إليها المدن الجديدة`,
'new-countries-many': `دولة تنتمي إليها المدن الجديدة`,
'new-countries-one': `دولة تنتمي إليها المدن الجديدة`,
'new-countries-other': `دولة تنتمي إليها المدن الجديدة`,
'new-countries-two': `دولة تنتمي إليها المدن الجديدة`,
'new-countries-zero': `دولة تنتمي إليها المدن الجديدة`,
'new-tab': `يُفتح في علامة تبويب جديدة`,
'newer': str`أرقام أحدث: ${0}`,
'no-article': `لم يُعثر على هذا المقال`,
'no-news': `لا توجد أخبار حاليًا`,
'no-news-for': str`لا أخبار عن: ${0}`,
'since': str`مدينة تعلّم تابعة لليونسكو منذ عام ${0}`,
'source': str`المصدر: ${0}`,
'stale': str`لم يُحدَّث منذ ${0}`,
'stated': `بحسب هذا الموقع`,
'unlisted': `لم يُعثر عليها في هذا السجل، ولا يعني ذلك شيئًا بشأن عضويتها`,
'until': str`كانت مدينة تعلّم تابعة لليونسكو حتى عام ${0}`,
'updated': str`آخر تحديث: ${0}`,
    };
  