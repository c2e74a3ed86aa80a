// Do not modify this file by hand!
// Re-generate this file by running npm run locales

import {str} from '@lit/localize';

export const en = {
  'cities-one': `city`,
  'cities-other': `cities`,
  'countries-one': `country`,
  'countries-other': `countries`,
  'new-cities-one': `new city`,
  'new-cities-other': `new cities`,
  'new-countries-one': `country of the new cities`,
  'new-countries-other': `countries of the new cities`,
};
export const lv = {
  'about': `(aptuveni)`,
  'as-of': str`Dati: ${0}`,
  'cities-one': `pilsēta`,
  'cities-other': `pilsētas`,
  'cities-zero': `pilsētu`,
  'countries-one': `valsts`,
  'countries-other': `valstis`,
  'countries-zero': `valstu`,
  'new-cities-one': `jauna pilsēta`,
  'new-cities-other': `jaunas pilsētas`,
  'new-cities-zero': `jaunu pilsētu`,
  'new-countries-one': `jauno pilsētu valsts`,
  'new-countries-other': `jauno pilsētu valstis`,
  'new-countries-zero': `jauno pilsētu valstu`,
  'newer': str`Jaunāki dati: ${0}`,
};
