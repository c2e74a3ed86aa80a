/**
 * A number in a language: `12 345,6`. Whole numbers from zero up, which most figures are, are written by the form that
 * the language brings along (tools/forms.mjs); all others by `Intl`.
 * @param options of `Intl.NumberFormat`, for decimals
 */
function formatNumber(value, { forms: { form }, format }, options = {}) {
    if (!form || !Number.isSafeInteger(value) || value < 0 || options.minimumFractionDigits) {
        return format.intl('NumberFormat', options).format(value);
    }
    const figures = String(value);
    const isGrouped = figures.length >= Number(form[2]);
    return isGrouped ? figures.replace(/\B(?=(\d{3})+$)/g, form.slice(3, 4)) : figures;
}

export { formatNumber };
