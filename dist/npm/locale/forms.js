/** Fills in the placeholders of a pattern of {@link Forms}. */
export const fillDate = (pattern, values) => pattern.replace(/\{(day|month|year)\}/g, (_, name) => values[name]);
//# sourceMappingURL=forms.js.map