// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Kontrol tarihi: {0}',
    'map-count': 'Bu listedeki üyeler: {0}',
    'map-count-of': 'Bu listedeki üyeler: açıklanan {1} üyeden {0} ({2})',
    'map-country-of': 'açıklanan {1} üyeden {0} ({2})',
    'map-file': '{0} dosyası olarak indir',
    'map-group': 'Birbirine yakın birden çok üye ve sayıları',
    'map-list': 'Ülkelere göre tüm üyeler',
    'map-near': 'Aynı ülkede ve yakın çevrede',
    'map-not-found': 'Bu listede bulunamadı; liste eksik olabilir.',
    'map-old': 'Son doğrulama {0} öncesinde',
    'map-places': 'Yerler: {0}',
    'map-read': 'Haritadaki üyeler tek tek',
    'map-recent': '{0} veya sonrasında doğrulandı',
    'map-search': 'Adıyla üye ara',
    'map-seen': '{0} yılında üye',
    'map-since': '{0} yılında katıldı',
    'map-since-old': '{0} yılından beri üye, son doğrulama {1}',
    'map-title': 'Ağın haritası',
    'map-unplaced': 'Yeri bilinmediği için yalnızca listede: {0}',
};
//# sourceMappingURL=tr.js.map