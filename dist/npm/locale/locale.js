import { textDirection } from '../util/language-tag.js';
import { createFormat } from './format.js';

function fill(words, values) {
    if (!words || typeof words === 'string')
        return words;
    const inOrder = values ? words.values.map((index) => values[index]) : words.values;
    return words.strings.reduce((text, part, index) => text + String(inOrder[index - 1]) + part);
}
/** The locale for a tag and the language file's templates. */
function createLocale(tag, code, templates) {
    const format = createFormat(tag);
    const words = templates;
    return {
        tag,
        code,
        direction: textDirection(tag),
        msg: ((source, { id }) => fill(words[id], source.values) ?? fill(source)),
        plural: (n, id) => fill(words[`${id}-${format.pluralCategory(n)}`] ?? words[`${id}-other`]),
        format,
    };
}

export { createLocale };
