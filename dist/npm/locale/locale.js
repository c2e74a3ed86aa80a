import { textDirection } from '../util/language-tag.js';
import { createFormat } from './format.js';
import { fill } from './templates.js';
/** The text of a source message, in English. */
const inEnglish = (source) => typeof source === 'string'
    ? source
    : source.strings.reduce((text, string, index) => text + String(source.values[index - 1]) + string);
/** Creates the locale for a tag and its language. */
export function createLocale(tag, code, { templates, forms: own }) {
    const forms = own && [code, `${code}-${own.region}`].includes(tag) ? own : undefined;
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