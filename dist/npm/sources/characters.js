/* All names of characters in HTML: a file on demand, since few feeds use more than the common ones. */
import { CHARACTER_NAMES } from './character-names.js';
let names;
/** The characters of a name such as `imacr`; undefined where HTML has no such name. */
export function characterNamed(name) {
    names ??= new Map(CHARACTER_NAMES.split(',').flatMap((row) => {
        const [codes = '', ...all] = row.split(' ');
        const text = String.fromCodePoint(...codes.split('+').map((code) => parseInt(code, 36)));
        return all.map((each) => [each, text]);
    }));
    return names.get(name);
}
//# sourceMappingURL=characters.js.map