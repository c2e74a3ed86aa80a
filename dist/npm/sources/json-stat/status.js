import { fields } from '../../util/record.js';
import { cleanText } from '../../util/text.js';
/** Eurostat's flags in small letters, and observation status of SDMX (CL_OBS_STATUS) for the others. */
const STANDARD = {
    b: 'break in time series',
    c: 'confidential',
    d: 'definition differs',
    e: 'estimated',
    f: 'forecast',
    g: 'experimental',
    h: 'missing: holiday or weekend',
    i: 'imputed',
    j: 'derogation',
    k: 'included in another category',
    l: 'not collected',
    m: 'cannot exist',
    n: 'not significant',
    o: 'missing',
    p: 'provisional',
    q: 'suppressed',
    r: 'revised',
    s: 'Eurostat estimate',
    S: 'strike or other special event',
    u: 'low reliability',
    v: 'not validated',
    w: 'includes data of another category',
    z: 'not applicable',
};
/** What words say, in the languages of the library; the weakest first, since several may be said together. */
const FORECAST = /forecast|project(ed|ion)|predict|prognos|prognoz|prognóz|prévision|previsi|previsão|voorspel|ennuste|πρόβλεψ|προβλεπ|прогноз|öngörü|előrejelz|napoved|fremskriv|framskriv|توقع|전망|预测/iu;
const ESTIMATED = /estim|schätz|skøn|anslag|anslått|uppskatt|schatt|arvio|hinnang|novērtē|aplēs|įvert|odhad|szacun|procjen|becsl|εκτίμησ|оценк|оцінк|تقدير|추정|估计/iu;
const PROVISIONAL = /provis|prelimin|provizor|provviso|vorläufig|foreløbig|voorlopig|ennakko|esialg|předběž|predbež|wstępn|előzetes|προσωριν|предварит|попередн|privremen|začasn|geçici|negalutin|sealadach|أولي|잠정|初步/iu;
const FINAL = /final|definiti|galīg|endgültig|lopullinen|slutlig|endelig/iu;
export function readVocabulary(extension, own) {
    const { status, missingValueDescriptions, MissingValueDescriptions, px } = fields(extension);
    const words = {
        ...fields(fields(px).missingValueDescriptions),
        ...fields(MissingValueDescriptions),
        ...fields(missingValueDescriptions),
        ...fields(fields(status).label),
    };
    return { own, words: (code) => (Object.hasOwn(words, code) ? cleanText(words[code], 300) : undefined) };
}
/**
 * What is said of a known value.
 * @param text the status as it is written; empty where nothing is said
 */
export function remarkOf(text, vocabulary) {
    const { words, own } = vocabulary;
    const ownWords = words(text);
    if (!text || (ownWords === undefined && text.toUpperCase() === 'A'))
        return { status: undefined, flag: undefined };
    const letters = lettersOf(text, vocabulary);
    if (ownWords !== undefined || !letters) {
        const said = ownWords ?? text;
        return { status: statusIn(said) ?? (FINAL.test(said) ? undefined : statusOf(letters)), flag: own(said) };
    }
    const said = letters.map((letter) => words(letter) ?? STANDARD[letter] ?? letter).join(', ');
    const status = statusIn(said) ?? statusOf(letters);
    const areOwn = letters.map((letter) => words(letter) !== undefined);
    // Of the standard's own words the status is enough, which the library says in the reader's language.
    if (letters.length === 1 && !areOwn[0] && /^[efp]$/.test(letters[0] ?? ''))
        return { status, flag: undefined };
    return { status, flag: areOwn.includes(true) ? own(said) : { en: said } };
}
/** What is said of a missing value; undefined for a code without a meaning, since "no data" says enough. */
export function reasonOf(text, vocabulary) {
    const isCode = vocabulary.words(text) === undefined && /^[\d\p{P}\p{S}\s]*$/u.test(text);
    return isCode || /^[aefp]$/i.test(text) ? ownReason(text, vocabulary) : remarkOf(text, vocabulary).flag;
}
function ownReason(text, { words, own }) {
    const said = words(text);
    return said === undefined ? undefined : own(said);
}
/** The letters of a combined code, such as "be": in the order of the alphabet, each with a meaning. */
function lettersOf(text, { words }) {
    if (!/^([a-z]{1,3}|[A-Z]{1,3})$/.test(text))
        return undefined;
    const letters = [...text].map((letter) => letter === 'S' || words(letter) !== undefined ? letter : letter.toLowerCase());
    const isKnown = (letter) => words(letter) !== undefined || Object.hasOwn(STANDARD, letter);
    const areInOrder = letters.every((letter, at) => at === 0 || (letters[at - 1] ?? '') < letter);
    return areInOrder && letters.every(isKnown) ? letters : undefined;
}
function statusIn(words) {
    if (FORECAST.test(words))
        return 'forecast';
    if (ESTIMATED.test(words))
        return 'estimated';
    return PROVISIONAL.test(words) ? 'provisional' : undefined;
}
/** What letters mean whose own words are in a language that is not known here. */
const statusOf = (letters = []) => letters.includes('f')
    ? 'forecast'
    : letters.includes('e')
        ? 'estimated'
        : letters.includes('p')
            ? 'provisional'
            : undefined;
//# sourceMappingURL=status.js.map