export const nouns = ({ msg }) => [
    msg('cities', { id: 'cities-zero', desc: 'After a number of this plural category: 294 cities' }),
    msg('city', { id: 'cities-one', desc: 'After a number of this plural category: 294 cities' }),
    msg('cities', { id: 'cities-two', desc: 'After a number of this plural category: 294 cities' }),
    msg('cities', { id: 'cities-few', desc: 'After a number of this plural category: 294 cities' }),
    msg('cities', { id: 'cities-many', desc: 'After a number of this plural category: 294 cities' }),
    msg('cities', { id: 'cities-other', desc: 'After a number of this plural category: 294 cities' }),
    msg('countries', { id: 'countries-zero', desc: 'After a number of this plural category: 76 countries' }),
    msg('country', { id: 'countries-one', desc: 'After a number of this plural category: 76 countries' }),
    msg('countries', { id: 'countries-two', desc: 'After a number of this plural category: 76 countries' }),
    msg('countries', { id: 'countries-few', desc: 'After a number of this plural category: 76 countries' }),
    msg('countries', { id: 'countries-many', desc: 'After a number of this plural category: 76 countries' }),
    msg('countries', { id: 'countries-other', desc: 'After a number of this plural category: 76 countries' }),
    msg('new cities', { id: 'new-cities-zero', desc: 'After a number: cities that joined last' }),
    msg('new city', { id: 'new-cities-one', desc: 'After a number: cities that joined last' }),
    msg('new cities', { id: 'new-cities-two', desc: 'After a number: cities that joined last' }),
    msg('new cities', { id: 'new-cities-few', desc: 'After a number: cities that joined last' }),
    msg('new cities', { id: 'new-cities-many', desc: 'After a number: cities that joined last' }),
    msg('new cities', { id: 'new-cities-other', desc: 'After a number: cities that joined last' }),
    msg('countries with new cities', {
        id: 'new-countries-zero',
        desc: 'After a number: countries of the cities that joined last',
    }),
    msg('country with new cities', {
        id: 'new-countries-one',
        desc: 'After a number: countries of the cities that joined last',
    }),
    msg('countries with new cities', {
        id: 'new-countries-two',
        desc: 'After a number: countries of the cities that joined last',
    }),
    msg('countries with new cities', {
        id: 'new-countries-few',
        desc: 'After a number: countries of the cities that joined last',
    }),
    msg('countries with new cities', {
        id: 'new-countries-many',
        desc: 'After a number: countries of the cities that joined last',
    }),
    msg('countries with new cities', {
        id: 'new-countries-other',
        desc: 'After a number: countries of the cities that joined last',
    }),
];
//# sourceMappingURL=nouns.js.map