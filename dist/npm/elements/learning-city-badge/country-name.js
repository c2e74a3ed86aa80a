/**
 * Names of countries in a language. The library has the names for its own register; for other countries, such as those
 * in the register of another network, the browser provides them.
 * @param tag the language
 * @param names names by country code; empty if they could not be loaded
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