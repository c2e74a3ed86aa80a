// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {
    'map-checked': 'Provjereno: {0}',
    'map-count': 'Članovi na ovom popisu: {0}',
    'map-count-of': 'Članovi na ovom popisu: {0} od {1} objavljenih ({2})',
    'map-country-of': '{0} od {1} objavljenih ({2})',
    'map-file': 'Preuzmi kao datoteku {0}',
    'map-group': 'Više članova blizu jedan drugoga, s njihovim brojem',
    'map-list': 'Svi članovi po zemljama',
    'map-near': 'U istoj zemlji i u blizini',
    'map-not-found': 'Nije pronađeno na ovom popisu, koji možda nije potpun.',
    'map-old': 'Posljednji put potvrđeno prije {0}. godine',
    'map-places': 'Mjesta: {0}',
    'map-read': 'Članovi na karti, jedan po jedan',
    'map-recent': 'Potvrđeno {0}. godine ili kasnije',
    'map-search': 'Pronađi člana po imenu',
    'map-seen': 'član {0}. godine',
    'map-since': 'pristupanje {0}. godine',
    'map-since-old': 'član od {0}. godine, posljednji put potvrđeno {1}. godine',
    'map-title': 'Karta mreže',
    'map-unplaced': 'Samo na popisu jer mjesto nije poznato: {0}',
};
//# sourceMappingURL=hr.js.map