/** Returns a value as JSON with sorted properties, so that equal values have equal texts. */
export const stableText = (value) => JSON.stringify([sorted(value)]);
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, each]) => [key, sorted(each)]));
}
//# sourceMappingURL=stable-text.js.map