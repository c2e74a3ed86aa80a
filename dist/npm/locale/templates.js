/** Fills in the placeholders of a text, such as `{0}`. Placeholders without a value stay. */
export const fill = (template, values = []) => template.split('{').reduce((text, piece) => {
    const value = piece[1] === '}' ? values[Number(piece[0])] : undefined;
    return text + (value === undefined ? `{${piece}` : `${value}${piece.slice(2)}`);
});
//# sourceMappingURL=templates.js.map