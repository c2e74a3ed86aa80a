export declare const templates: {
    'cities-one': string;
    'cities-other': string;
    'countries-one': string;
    'countries-other': string;
    'new-cities-one': string;
    'new-cities-other': string;
    'new-countries-one': string;
    'new-countries-other': string;
};
