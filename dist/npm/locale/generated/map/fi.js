// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Tarkistettu: {0}',
    'map-count': 'Jäseniä tässä luettelossa: {0}',
    'map-count-of': 'Jäseniä tässä luettelossa: {0}, ilmoitettu määrä {1} ({2})',
    'map-country-of': '{0}, ilmoitettu määrä {1} ({2})',
    'map-file': 'Lataa {0}-tiedostona',
    'map-group': 'Useita jäseniä lähekkäin ja niiden määrä',
    'map-list': 'Kaikki jäsenet maittain',
    'map-near': 'Samassa maassa ja lähellä',
    'map-not-found': 'Ei löydy tästä luettelosta, joka voi olla puutteellinen.',
    'map-old': 'Viimeksi vahvistettu ennen vuotta {0}',
    'map-places': 'Sijainnit: {0}',
    'map-read': 'Jäsenet kartalla yksi kerrallaan',
    'map-recent': 'Vahvistettu vuonna {0} tai myöhemmin',
    'map-search': 'Etsi jäsentä nimellä',
    'map-seen': 'jäsen vuonna {0}',
    'map-since': 'liittynyt vuonna {0}',
    'map-since-old': 'jäsen vuodesta {0}, viimeksi vahvistettu vuonna {1}',
    'map-title': 'Verkoston kartta',
    'map-unplaced': 'Vain luettelossa, koska sijaintia ei tiedetä: {0}',
};
//# sourceMappingURL=fi.js.map