// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Patikrinta: {0}',
    'map-count': 'Narių šiame sąraše: {0}',
    'map-count-of': 'Narių šiame sąraše: {0} iš {1} paskelbtų ({2})',
    'map-country-of': '{0} iš {1} paskelbtų ({2})',
    'map-file': 'Atsisiųsti kaip {0} failą',
    'map-group': 'Keli arti vienas kito esantys nariai ir jų skaičius',
    'map-list': 'Visi nariai pagal šalis',
    'map-near': 'Toje pačioje šalyje ir netoliese',
    'map-not-found': 'Šiame sąraše nerasta; sąrašas gali būti neišsamus.',
    'map-old': 'Paskutinį kartą patvirtinta iki {0} m.',
    'map-places': 'Vietos: {0}',
    'map-read': 'Nariai žemėlapyje, po vieną',
    'map-recent': 'Patvirtinta {0} m. arba vėliau',
    'map-search': 'Ieškoti nario pagal pavadinimą',
    'map-seen': 'narys {0} m.',
    'map-since': 'prisijungė {0} m.',
    'map-since-old': 'narys nuo {0} m., paskutinį kartą patvirtinta {1} m.',
    'map-title': 'Tinklo žemėlapis',
    'map-unplaced': 'Tik sąraše, nes vieta nežinoma: {0}',
};
//# sourceMappingURL=lt.js.map