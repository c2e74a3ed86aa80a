/**
 * A number in a language: `12 345,6`. Whole numbers from zero up, which most figures are, are written by the language's
 * own forms; all others by `Intl`.
 * @param options of `Intl.NumberFormat`, for decimals
 */
export function formatNumber(value, { forms, format }, options = {}) {
    if (!forms || !Number.isSafeInteger(value) || value < 0 || options.minimumFractionDigits || options.notation) {
        return format.intl('NumberFormat', options).format(value);
    }
    const digits = String(value);
    const isGrouped = digits.length >= 3 + forms.minimumGroupingDigits;
    return isGrouped ? digits.replace(/\B(?=(\d{3})+$)/g, forms.groupSeparator) : digits;
}
//# sourceMappingURL=number.js.map