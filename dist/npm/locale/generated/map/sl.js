// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Preverjeno: {0}',
    'map-count': 'Člani na tem seznamu: {0}',
    'map-count-of': 'Člani na tem seznamu: {0} od {1} objavljenih ({2})',
    'map-country-of': '{0} od {1} objavljenih ({2})',
    'map-file': 'Prenesi kot datoteko {0}',
    'map-group': 'Več članov, ki so si blizu, z njihovim številom',
    'map-list': 'Vsi člani po državah',
    'map-near': 'V isti državi in v bližini',
    'map-not-found': 'Ni najdeno na tem seznamu, ki morda ni popoln.',
    'map-old': 'Nazadnje potrjeno pred letom {0}',
    'map-places': 'Kraji: {0}',
    'map-read': 'Člani na zemljevidu, eden za drugim',
    'map-recent': 'Potrjeno leta {0} ali pozneje',
    'map-search': 'Poišči člana po imenu',
    'map-seen': 'član leta {0}',
    'map-since': 'pridružitev leta {0}',
    'map-since-old': 'član od leta {0}, nazadnje potrjeno leta {1}',
    'map-title': 'Zemljevid mreže',
    'map-unplaced': 'Samo na seznamu, ker kraj ni znan: {0}',
};
//# sourceMappingURL=sl.js.map