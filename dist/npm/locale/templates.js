/** Fills in the placeholders of a text, `{0}` and so on; those without a value stay. */
export const fill = (template, values = []) => template.split('{').reduce((text, part) => {
    const value = part[1] === '}' ? values[Number(part[0])] : undefined;
    return text + (value === undefined ? `{${part}` : `${value}${part.slice(2)}`);
});
//# sourceMappingURL=templates.js.map