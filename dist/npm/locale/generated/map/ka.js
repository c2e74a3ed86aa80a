// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'შემოწმდა: {0}',
    'map-count': 'აქ ჩამოთვლილი წევრები: {0}',
    'map-count-of': 'აქ ჩამოთვლილი წევრები: {0} გამოცხადებული {1}-დან ({2})',
    'map-country-of': '{0} გამოცხადებული {1}-დან ({2})',
    'map-file': 'ჩამოტვირთვა {0} ფაილის სახით',
    'map-list': 'ყველა წევრი ქვეყნების მიხედვით',
    'map-near': 'იმავე ქვეყანაში და ახლომახლო',
    'map-not-found': 'ამ სიაში ვერ მოიძებნა; სია შეიძლება არასრული იყოს.',
    'map-old': 'ბოლოს დადასტურდა {0} წლამდე',
    'map-places': 'ადგილები: {0}',
    'map-read': 'წევრები რუკაზე, სათითაოდ',
    'map-recent': 'დადასტურდა {0} წელს ან მოგვიანებით',
    'map-search': 'წევრის პოვნა სახელით',
    'map-seen': 'წევრი {0} წელს',
    'map-since': 'შეუერთდა {0} წელს',
    'map-since-old': 'წევრი {0} წლიდან, ბოლოს დადასტურდა {1} წელს',
    'map-title': 'ქსელის რუკა',
    'map-unplaced': 'მხოლოდ სიაში, რადგან ადგილი უცნობია: {0}',
};
//# sourceMappingURL=ka.js.map