/**
 * Names of countries in a language: those that come with the library, for others what the browser knows, such as for a
 * register of another network.
 * @param tag the language
 * @param names by code; none where they could not be loaded
 */
export function countryNamesIn(tag, names = {}) {
    let others;
    return (code) => {
        if (Object.hasOwn(names, code))
            return names[code];
        try {
            others ??= new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
            return others.of(code);
        }
        catch {
            return undefined;
        }
    };
}
//# sourceMappingURL=country-name.js.map