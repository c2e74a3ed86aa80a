/**
 * Formats a number: `12 345,6`. Most figures are non-negative integers, which the forms of the language can write;
 * `Intl` formats all others.
 * @param options `Intl.NumberFormat` options, for decimals
 */
export function formatNumber(value, { forms, format }, options = {}) {
    if (!forms || !Number.isSafeInteger(value) || value < 0 || options.minimumFractionDigits || options.notation) {
        return format.intl('NumberFormat', options).format(value);
    }
    const digits = String(value);
    const isGrouped = digits.length >= 3 + forms.minimumGroupingDigits;
    const boundary = forms.laterGroupSize === 2 ? /\B(?=(\d\d)*\d{3}$)/g : /\B(?=(\d{3})+$)/g;
    return isGrouped ? digits.replace(boundary, forms.groupSeparator) : digits;
}
//# sourceMappingURL=number.js.map