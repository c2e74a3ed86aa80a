
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
'added': str`Pievienotas ziņas: ${0}. Parādītas: ${1}.`,
'award': str`Saņēmusi UNESCO Izglītības pilsētas balvu ${0}. gadā`,
'checked': str`Pārbaudīts: ${0}`,
'credit': str`Foto: ${0}`,
'empty': `Nav ko parādīt`,
'failed': `Pašlaik nav pieejams`,
'language': str`Valoda: ${0}`,
'loading': `Ielādē…`,
'member': `UNESCO Izglītības pilsēta (pievienošanās gads nav zināms)`,
'more': `Rādīt vairāk`,
'new-tab': `atveras jaunā cilnē`,
'no-article': `Šis raksts nav atrasts`,
'no-news': `Pašlaik jaunumu nav`,
'no-news-for': str`Nav jaunumu ar atlasi: ${0}`,
'since': str`UNESCO Izglītības pilsēta kopš ${0}. gada`,
'source': str`Avots: ${0}`,
'stale': str`Nav atjaunināts kopš ${0}`,
'stated': `Norāda šī vietne`,
'unlisted': `Šajā reģistrā nav atrasta; tas neko neliecina par dalību`,
'until': str`Bija UNESCO Izglītības pilsēta līdz ${0}. gadam`,
'updated': str`Atjaunots: ${0}`,
    };
  