// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Шалгасан: {0}',
    'map-count': 'Энд жагсаасан гишүүд: {0}',
    'map-count-of': 'Энд жагсаасан гишүүд: зарласан {1} гишүүнээс {0} ({2})',
    'map-country-of': 'Зарласан {1} гишүүнээс {0} ({2})',
    'map-file': '{0} файлаар татах',
    'map-list': 'Бүх гишүүн, улс улсаар',
    'map-near': 'Тухайн улсад болон ойр орчимд',
    'map-not-found': 'Энэ жагсаалтад олдсонгүй; жагсаалт бүрэн бус байж болно.',
    'map-old': 'Сүүлд {0} оноос өмнө баталгаажсан',
    'map-places': 'Байршил: {0}',
    'map-read': 'Газрын зураг дээрх гишүүд, нэг нэгээр',
    'map-recent': '{0} онд буюу түүнээс хойш баталгаажсан',
    'map-search': 'Гишүүнийг нэрээр хайх',
    'map-seen': '{0} онд гишүүн',
    'map-since': '{0} онд нэгдсэн',
    'map-since-old': '{0} оноос гишүүн, сүүлд {1} онд баталгаажсан',
    'map-title': 'Сүлжээний газрын зураг',
    'map-unplaced': 'Байршил нь тодорхойгүй тул зөвхөн жагсаалтад: {0}',
};
//# sourceMappingURL=mn.js.map