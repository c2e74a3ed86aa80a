/* All HTML character names. This file is loaded on demand, since few feeds use more than the common names. */
import { CHARACTER_NAMES } from './character-names.js';
let names;
/** Returns the characters for a name such as `imacr`; undefined if HTML has no such name. */
export function characterNamed(name) {
    names ??= new Map(CHARACTER_NAMES.split(',').flatMap((row) => {
        const [codes = '', ...all] = row.split(' ');
        const text = String.fromCodePoint(...codes.split('+').map((code) => parseInt(code, 36)));
        return all.map((each) => [each, text]);
    }));
    return names.get(name);
}
//# sourceMappingURL=characters.js.map