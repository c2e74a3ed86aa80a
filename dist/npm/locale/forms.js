/** A pattern of {@link Forms} with its placeholders filled in. */
export const fillDate = (pattern, values) => pattern.replace(/\{(day|month|year)\}/g, (_, name) => values[name]);
//# sourceMappingURL=forms.js.map