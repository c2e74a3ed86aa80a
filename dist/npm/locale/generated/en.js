// Do not modify this file by hand!
// Re-generate this file by running npm run locales
const templates = {
    'cities-one': `city`,
    'cities-other': `cities`,
    'countries-one': `country`,
    'countries-other': `countries`,
    'new-cities-one': `new city`,
    'new-cities-other': `new cities`,
    'new-countries-one': `country of the new cities`,
    'new-countries-other': `countries of the new cities`,
};

export { templates };
