// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const en = {};
export const lv = {
    award: '{0}. gadā saņēma UNESCO Izglītības pilsētas balvu',
    checked: 'Pārbaudīts: {0}',
    gone: 'Bija UNESCO Izglītības pilsēta {0}. gadā, bet {1}. gadā vairs nebija',
    seen: 'UNESCO Izglītības pilsēta {0}. gadā',
    since: 'UNESCO Izglītības pilsēta kopš {0}. gada',
    stated: 'Norāda šī vietne',
    unlisted: 'Nav iekļauta šajā reģistrā. Tas nenozīmē, ka pilsēta nav tīkla dalībniece.',
    until: 'Bija UNESCO Izglītības pilsēta līdz {0}. gadam',
};
//# sourceMappingURL=learning-city-badge.js.map