// Do not modify this file by hand!
// Re-generate this file by running npm run locales
export const templates = {};
export const forms = {
    region: 'US',
    minimumGroupingDigits: 1,
    groupSeparator: ',',
    day: '{month} {day}, {year}',
    month: '{month} {year}',
    monthNames: [
        'January',
        'February',
        'March',
        'April',
        'May',
        'June',
        'July',
        'August',
        'September',
        'October',
        'November',
        'December',
    ],
};
//# sourceMappingURL=en.js.map