import { textDirection } from '../util/language-tag.js';
import { createFormat } from './format.js';
import { fill } from './templates.js';
/** The text of a source message, in English. */
const inEnglish = (source) => typeof source === 'string'
    ? source
    : source.strings.reduce((text, string, index) => text + String(source.values[index - 1]) + string);
/** Creates the locale for a tag and its language. */
export function createLocale(tag, code, { templates, forms: own }) {
    // The script of a tag does not change the forms: `az-Latn-AZ`.
    const withoutScript = tag.replace(/^([a-z]+)-[A-Z][a-z]{3}(?=-|$)/, '$1');
    const usual = [code, `${code}-${own?.region}`];
    const forms = usual.includes(tag) || usual.includes(withoutScript) ? own : undefined;
    const format = createFormat(tag, forms);
    return {
        tag,
        code,
        direction: textDirection(tag),
        msg: ((source, { id }) => {
            const template = templates[id];
            return template === undefined
                ? inEnglish(source)
                : fill(template, source.values);
        }),
        plural: (n, id) => templates[`${id}-${format.pluralCategory(n)}`] ?? templates[`${id}-other`],
        format,
        forms,
        extend: (more) => createLocale(tag, code, { ...(own && { forms: own }), templates: { ...more, ...templates } }),
    };
}
//# sourceMappingURL=locale.js.map