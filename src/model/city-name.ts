/*
 * When two spellings are one name. Case, accents, blanks and punctuation do not matter, in any language; the ways in
 * which one language writes its letters ("Duesseldorf") hold for the cities of its countries only, since elsewhere the
 * same letters make another name: Haenam and Hanam are two cities of Korea.
 */

/** Letters that Unicode does not take apart into a letter and a mark, or that case does not make one. */
const LETTERS: Readonly<Record<string, string>> = {
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
/** Marks on letters, without those that strike a letter through, which no language writes. */
const ACCENTS = /[\u0300-\u0333\u0339-\u036F]+/g;
/** Characters that are not seen, or turn what follows. Names in Persian have some of them, so that a name may. */
const HIDDEN = /(?!\s)\p{Cc}|[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** What tells a name from others: its letters and figures, without case and accents. "Sonderborg" is "Sønderborg". */
export const nameKey = (name: string): string => (PLAIN_LETTERS.test(name) ? name.toLowerCase() : foldedKey(name));

const foldedKey = (name: string): string =>
  [...name.toLowerCase().normalize('NFC').replace(ACCENTS, '')].map(foldedLetter).join('');

const foldLetter = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[ßıøłđðħþæœς]/, (each) => LETTERS[each] ?? each)
    .replace(/(?!\uFEFF)[\p{P}\s]/gu, '');

/** The first letters met, folded: the names of a register share most of them. */
const foldedLetters = new Map<string, string>();
const MOST_LETTERS = 1000;

function foldedLetter(letter: string): string {
  const known = foldedLetters.get(letter);
  if (known !== undefined) return known;
  const folded = foldLetter(letter);
  if (foldedLetters.size < MOST_LETTERS) foldedLetters.set(letter, folded);
  return folded;
}

/** Whether a name has a key. Most of thousands differ in the first letter already, and need no key. */
export const hasKey = (name: string, key: string): boolean => mayBegin(name, key) && nameKey(name) === key;

/** Whether a name's first letter allows a key that begins so: one without an accent is the key's first. */
export function mayBegin(name: string, key: string): boolean {
  // A capital İ becomes two characters.
  const first = name.charAt(0).toLowerCase().charAt(0);
  return first < 'a' || first > 'z' || first === key.charAt(0);
}

/**
 * Whether a name may be compared by its key. One with hidden characters, or with letters that only look like others,
 * is the same as itself alone.
 */
export function isPlain(name: string): boolean {
  const text = name.replace(UNBREAKABLE, ' ');
  return !HIDDEN.test(text) && text.normalize('NFKC') === text.normalize('NFC');
}

/** Other ways to write a name, by the countries whose languages write so. */
const SPELLINGS: readonly {countries: string; write: (name: string) => string}[] = [
  {
    countries: 'AT CH DE LI LU',
    write: (name) =>
      name
        .replace(/ä/gi, 'ae')
        .replace(/ö/gi, 'oe')
        .replace(/ü/gi, 'ue')
        .replace(/\b(?:st\.|sankt)(?= )/gi, 'sankt'),
  },
  {countries: 'DK NO', write: (name) => name.replace(/ø/gi, 'oe').replace(/å/gi, 'aa')},
  {countries: 'BE CH FR', write: (name) => name.replace(/\b(st|ste)\b[.-]?/gi, 'saint')},
  {
    countries: 'AU CA GB IE NZ US',
    write: (name) =>
      name
        .replace(/^(?:the )?(?:city|town) of | city$/gi, '')
        .replace(/\bst\b\.?/gi, 'saint')
        .replace(/&/g, 'and'),
  },
  {countries: 'LV', write: (name) => name.replace(/ (?:valsts)?pilsēta$/i, '')},
];

/** A name's other spellings in a country; none in most. */
export const otherSpellingsIn = (country: string, name: string): readonly string[] =>
  SPELLINGS.filter(({countries}) => countries.includes(country))
    .map(({write}) => write(name.normalize('NFC')))
    .filter((written) => written !== name);
