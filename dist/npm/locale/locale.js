import { textDirection } from '../util/language-tag.js';
import { createFormat, fill } from './format.js';

/** A message in the language of the source. */
const inEnglish = (source) => typeof source === 'string'
    ? source
    : source.strings.reduce((text, part, index) => text + String(source.values[index - 1]) + part);
/** The locale for a tag and the language file's templates. */
function createLocale(tag, code, templates) {
    const isPlain = [code, `${code}-${templates.form?.slice(0, 2)}`].includes(tag);
    const forms = isPlain ? templates : {};
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
        extend: (more) => createLocale(tag, code, { ...more, ...templates }),
    };
}

export { createLocale };
