/*
 * When two spellings are one name. Case, accents, blanks and punctuation do not matter, in any language; the ways in
 * which one language writes its letters ("Duesseldorf") hold for the cities of its countries only, since elsewhere the
 * same letters make another name: Haenam and Hanam are two cities of Korea.
 */
/** Letters that Unicode does not take apart into a letter and a mark, or that case does not make one. */
const LETTERS = {
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    þ: 'th',
    æ: 'ae',
    œ: 'oe',
    ß: 'ss',
    ı: 'i',
    ς: 'σ',
};
/** A name whose key is known at once, as those of most cities. */
const PLAIN_LETTERS = /^[a-z]*$/i;
/** Blanks and hyphens that only keep a line from breaking. */
const UNBREAKABLE = /[\u00A0\u2011\u202F]/g;
/** Characters that are not seen, or turn what follows. Names in Persian have some of them, so that a name may. */
const HIDDEN = /(?!\s)\p{Cc}|[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** What tells a name from others: its letters and figures, without case and accents. "Sonderborg" is "Sønderborg". */
export const nameKey = (name) => (PLAIN_LETTERS.test(name) ? name.toLowerCase() : foldedKey(name));
const foldedKey = (name) => name
    .toLowerCase()
    .normalize('NFD')
    // Without those that strike a letter through, which no language writes.
    .replace(/[\u0300-\u0333\u0339-\u036F]/g, '')
    .replace(/[ßıøłđðħþæœς]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/(?!\uFEFF)[\p{P}\s]/gu, '');
/**
 * Whether a name may be compared by its key. One with hidden characters, or with letters that only look like others,
 * is the same as itself alone.
 */
export function isPlain(name) {
    const text = name.replace(UNBREAKABLE, ' ');
    return !HIDDEN.test(text) && text.normalize('NFKC') === text.normalize('NFC');
}
/** Other ways to write a name, by the countries whose languages write so. */
const SPELLINGS = [
    {
        countries: 'AT CH DE LI LU',
        write: (name) => name
            .replace(/[äöü]/gi, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
            .replace(/\b(?:st\.|sankt)(?= )/gi, 'sankt'),
    },
    { countries: 'DK NO', write: (name) => name.replace(/ø/gi, 'oe').replace(/å/gi, 'aa') },
    { countries: 'BE CH FR', write: (name) => name.replace(/\b(st|ste)\b[.-]?/gi, 'saint') },
    {
        countries: 'AU CA GB IE NZ US',
        write: (name) => name
            .replace(/^(?:the )?(?:city|town) of | city$/gi, '')
            .replace(/\bst\b\.?/gi, 'saint')
            .replace(/&/g, 'and'),
    },
    { countries: 'LV', write: (name) => name.replace(/ (?:valsts)?pilsēta$/i, '') },
];
/** The keys of a name's other spellings in a country; none in most. */
export const otherKeysIn = (country, name) => SPELLINGS.filter(({ countries }) => countries.includes(country))
    .map(({ write }) => write(name.normalize('NFC')))
    .filter((written) => written !== name)
    .map(nameKey);
//# sourceMappingURL=city-name.js.map