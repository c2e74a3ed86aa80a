import { textDirection } from '../util/language-tag.js';
import { createFormat } from './format.js';

/** A message in the language of the source. */
const inEnglish = (source) => typeof source === 'string'
    ? source
    : source.strings.reduce((text, part, index) => text + String(source.values[index - 1]) + part);
/** The locale for a tag and the language file's templates. */
function createLocale(tag, code, templates) {
    const format = createFormat(tag);
    return {
        tag,
        code,
        direction: textDirection(tag),
        msg: ((source, { id }) => templates[id]?.replace(/\{(\d)\}/g, (whole, index) => source.values?.[Number(index)] ?? whole) ?? inEnglish(source)),
        plural: (n, id) => templates[`${id}-${format.pluralCategory(n)}`] ?? templates[`${id}-other`],
        format,
        extend: (more) => createLocale(tag, code, { ...more, ...templates }),
    };
}

export { createLocale };
