/*
 * Decides whether two spellings are the same name. Case, accents, spaces and punctuation never matter. Spellings of one
 * language ("Duesseldorf") apply only to cities in its countries, since elsewhere the same letters are another name:
 * Haenam and Hanam are two cities in Korea.
 */
/** Letters that Unicode does not decompose into a letter and a mark, or that lowercasing keeps apart. */
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
/** Most names have only these letters, so that their key is the lowercase name. */
const PLAIN_LETTERS = /^[a-z]*$/i;
/** Spaces and hyphens that prevent a line break. */
const UNBREAKABLE = /[\u00A0\u2011\u202F]/g;
/** Marks on letters, except strokes through a letter, which no language uses. */
const ACCENTS = /[\u0300-\u0333\u0339-\u036F]+/g;
/** Characters that are invisible or change the direction. A register may have them, since Persian names use some. */
const HIDDEN = /(?!\s)\p{Cc}|[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** The key of a name: its letters and digits, without case and accents. "Sonderborg" has the key of "Sønderborg". */
export const nameKey = (name) => (PLAIN_LETTERS.test(name) ? name.toLowerCase() : foldedKey(name));
const foldedKey = (name) => [...name.toLowerCase().normalize('NFC').replace(ACCENTS, '')].map(foldedLetter).join('');
const foldLetter = (letter) => letter
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[ßıøłđðħþæœς]/, (each) => LETTERS[each] ?? each)
    .replace(/(?!\uFEFF)[\p{P}\s]/gu, '');
/** Caches folded letters, since the names of a register share most of them. */
const foldedLetters = new Map();
const MOST_LETTERS = 1000;
function foldedLetter(letter) {
    const known = foldedLetters.get(letter);
    if (known !== undefined)
        return known;
    const folded = foldLetter(letter);
    if (foldedLetters.size < MOST_LETTERS)
        foldedLetters.set(letter, folded);
    return folded;
}
/** Returns true if a name has a key. Of thousands of names, most differ in the first letter and need no folding. */
export const hasKey = (name, key) => mayBegin(name, key) && nameKey(name) === key;
/** Returns false if the first letter of a name rules a key out: an ASCII letter is also the first of its key. */
export function mayBegin(name, key) {
    // A capital İ becomes two characters in lowercase.
    const first = name.charAt(0).toLowerCase().charAt(0);
    return first < 'a' || first > 'z' || first === key.charAt(0);
}
/**
 * Returns true if a name may be compared by its key. A name with hidden characters or lookalike letters matches only
 * the identical text.
 */
export function isPlain(name) {
    const text = name.replace(UNBREAKABLE, ' ');
    return !HIDDEN.test(text) && text.normalize('NFKC') === text.normalize('NFC');
}
/** Alternative spellings, by the countries whose languages use them. */
const SPELLINGS = [
    {
        countries: 'AT CH DE LI LU',
        write: (name) => name
            .replace(/ä/gi, 'ae')
            .replace(/ö/gi, 'oe')
            .replace(/ü/gi, 'ue')
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
/** Returns the alternative spellings of a name in a country. Most countries have none. */
export const otherSpellingsIn = (country, name) => SPELLINGS.filter(({ countries }) => countries.includes(country))
    .map(({ write }) => write(name.normalize('NFC')))
    .filter((written) => written !== name);
//# sourceMappingURL=city-name.js.map