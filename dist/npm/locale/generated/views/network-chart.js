// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const en = {};
export const lv = {
    joined: '{0} pievienojās {1}. gadā.',
    'read-chart': 'Vērtības diagrammā: {0}',
    'sum-down': '{0}: samazinājums no {1} ({2}) līdz {3} ({4}).',
    'sum-down-up': '{0}: samazinājums no {1} ({2}) līdz {3} ({4}), starplaikā pieaugums no {5} ({6}) līdz {7} ({8}).',
    'sum-level': '{0}: {1} sākumā ({2}) un beigās ({3}), starplaikā no {4} līdz {5}.',
    'sum-same': '{0}: {1}, bez izmaiņām ({2} – {3}).',
    'sum-single': '{0}: {1} ({2}).',
    'sum-up': '{0}: pieaugums no {1} ({2}) līdz {3} ({4}).',
    'sum-up-down': '{0}: pieaugums no {1} ({2}) līdz {3} ({4}), starplaikā samazinājums no {5} ({6}) līdz {7} ({8}).',
};
//# sourceMappingURL=network-chart.js.map