import { str } from '@lit/localize';

// Do not modify this file by hand!
// Re-generate this file by running lit-localize
/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */
const templates = {
    'about': `(aptuveni)`,
    'added': str `Pievienotas ziņas: ${0}. Parādītas: ${1}.`,
    'as-of': str `Dati: ${0}`,
    'award': str `Saņēmusi UNESCO Izglītības pilsētas balvu ${0}. gadā`,
    'checked': str `Pārbaudīts: ${0}`,
    'cities-one': `pilsēta`,
    'cities-other': `pilsētas`,
    'cities-zero': `pilsētu`,
    'countries-one': `valsts`,
    'countries-other': `valstis`,
    'countries-zero': `valstu`,
    'credit': str `Foto: ${0}`,
    'empty': `Nav ko parādīt`,
    'failed': `Pašlaik nav pieejams`,
    'language': str `Valoda: ${0}`,
    'loading': `Ielādē…`,
    'member': `UNESCO Izglītības pilsēta (pievienošanās gads nav zināms)`,
    'more': `Rādīt vairāk`,
    'new-cities-one': `jauna pilsēta`,
    'new-cities-other': `jaunas pilsētas`,
    'new-cities-zero': `jaunu pilsētu`,
    'new-countries-one': `jauno pilsētu valsts`,
    'new-countries-other': `jauno pilsētu valstis`,
    'new-countries-zero': `jauno pilsētu valstu`,
    'new-tab': `atveras jaunā cilnē`,
    'newer': str `Jaunāki dati: ${0}`,
    'no-article': `Šis raksts nav atrasts`,
    'no-news': `Pašlaik jaunumu nav`,
    'no-news-for': str `Nav jaunumu ar atlasi: ${0}`,
    'since': str `UNESCO Izglītības pilsēta kopš ${0}. gada`,
    'source': str `Avots: ${0}`,
    'stale': str `Nav atjaunināts kopš ${0}`,
    'stated': `Norāda šī vietne`,
    'unlisted': `Šajā reģistrā nav atrasta; tas neko neliecina par dalību`,
    'until': str `Bija UNESCO Izglītības pilsēta līdz ${0}. gadam`,
    'updated': str `Atjaunots: ${0}`,
};

export { templates };
