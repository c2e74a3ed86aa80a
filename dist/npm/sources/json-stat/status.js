import { fields } from '../../util/record.js';
import { cleanText } from '../../util/text.js';
/** Eurostat's flags in lowercase, and for all others the SDMX observation status (CL_OBS_STATUS). */
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
/**
 * Words for a status, in the languages of the library. The weakest status comes first, since a text may name several.
 */
const FORECAST = /forecast|project(?:ed|i)|projeç|projecció|projek[ct]|proie[cz]|proyecci|предвижд|проекц|проєкц|προβολ|predict|predikc|outlook|vorausberech|vorausschätz|prognos|prognoz|prognóz|prévision|previsi|previsão|voorspel|ennuste|πρόβλεψ|προβλεπ|прогноз|öngörü|előrejelz|napoved|fremskriv|framskriv|öngör|tahmin|予測|予想|見通し|توقع|إسقاط|전망|预测|預測|(?<!\p{L})(?:plans?|planned|plán|plāns|plan(?:as|ned|owan\p{L}*)|geplant|planifi\p{L}+|targets?|budget(?:s|ed|é|erat|iert)?|budžet\p{L}*|mērķis|zielwert|objetivo|objectif|obiettivo|meta|spá)(?!\p{L})/iu;
const ESTIMATED = /estim|schätz|skøn|anslag|anslått|uppskatt|schatt|arvio|hinnang|novērtē|aplēs|įvert|odhad|szacun|procjen|becsl|εκτίμησ|оценк|оцінк|تقدير|추정|估计/iu;
const PROVISIONAL = /provis|prelimin|provizor|provviso|vorläufig|foreløbig|voorlopig|ennakko|esialg|předběž|predbež|wstępn|előzetes|προσωριν|предварит|попередн|privremen|začasn|geçici|negalutin|sealadach|أولي|잠정|初步/iu;
const FINAL = /(?<!(?:not|non|no|nicht|ne|nie|ikke|inte|ej)[ -]|semi-?)final|definiti|galīg|endgültig|lopullinen|slutlig|endelig/iu;
export function readVocabulary(extension, own) {
    const { status, missingValueDescriptions, MissingValueDescriptions, px } = fields(extension);
    const lists = [
        fields(status).label,
        missingValueDescriptions,
        MissingValueDescriptions,
        fields(px).missingValueDescriptions,
    ].map(fields);
    return { own, words: (code) => cleanText(lists.find((list) => code in list)?.[code], 300) };
}
/**
 * Returns the remark on a known value.
 * @param written the status as written; empty if there is none
 */
export function remarkOf(written, vocabulary) {
    const { words, own } = vocabulary;
    // "(f)" is "f" in brackets.
    const text = words(written) === undefined ? (/^[([{]\s*(.*?)\s*[)\]}]$/.exec(written)?.[1] ?? written) : written;
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
    // For these standard codes, the library's own words in the reader's language are enough.
    if (letters.length === 1 && !areOwn[0] && /^[efp]$/.test(letters[0] ?? ''))
        return { status, flag: undefined };
    return { status, flag: areOwn.includes(true) ? own(said) : { en: said } };
}
/**
 * Returns the reason for a missing value; undefined for a code without a known meaning, since "no data" says enough.
 */
export function reasonOf(text, vocabulary) {
    const isCode = vocabulary.words(text) === undefined && /^[\d\p{P}\p{S}\s]*$/u.test(text);
    return isCode || /^[aefp]$/i.test(text) ? ownReason(text, vocabulary) : remarkOf(text, vocabulary).flag;
}
function ownReason(text, { words, own }) {
    const said = words(text);
    return said === undefined ? undefined : own(said);
}
/**
 * The letters of a combined code, such as "be", "b,e" or "b e": together they have to be in the order of the alphabet,
 * each with a meaning.
 */
function lettersOf(text, { words }) {
    const codes = text.split(/[\s,;/+|]+/).filter(Boolean);
    if (codes.length > 9 || !codes.every((code) => /^([a-z]{1,3}|[A-Z]{1,3})$/.test(code)))
        return undefined;
    const lettersIn = (code) => [...code].map((letter) => (letter === 'S' || words(letter) !== undefined ? letter : letter.toLowerCase()));
    const isKnown = (letter) => words(letter) !== undefined || Object.hasOwn(STANDARD, letter);
    const areInOrder = (letters) => letters.every((letter, at) => at === 0 || (letters[at - 1] ?? '') < letter);
    // If two letters are in another order, one may be a forecast, which is the safer reading.
    const isPair = ([one, other]) => one !== other && (one === 'f' || other === 'f');
    const all = codes.map(lettersIn);
    const isCode = (letters) => letters.every(isKnown) && (areInOrder(letters) || (letters.length === 2 && isPair(letters)));
    return all.length && all.every(isCode) ? [...new Set(all.flat())].sort() : undefined;
}
/** The status that the mark of a period gives its value: "Forecast 2026", "2026 (f)", "2026*". */
export function statusOfMark(mark, code, vocabulary) {
    const inBrackets = [...mark.matchAll(/[([]([^()[\]]*)[)\]]/g)].map(([, text = '']) => text);
    const added = mark.startsWith(code) ? mark.slice(code.length) : mark;
    const rest = added.replace(/[([][^()[\]]*[)\]]/g, ' ').replace(/^[\d\s.–/-]+|[*†‡]/gu, ' ');
    return weakest([statusIn(mark), ...[...inBrackets, rest].map((text) => remarkOf(text.trim(), vocabulary).status)]);
}
/** The weakest of several statuses: what one part of a dataset calls a forecast is one. */
export const weakest = (statuses) => ['forecast', 'estimated', 'provisional'].find((status) => statuses.includes(status));
/** Both of two remarks, in the language of the dataset. */
export function bothFlags(one, other, own) {
    if (one === undefined || other === undefined)
        return one ?? other;
    const textOf = (flag) => (typeof flag === 'string' ? flag : Object.values(flag).join(', '));
    const text = cleanText(`${textOf(one)}, ${textOf(other)}`, 300);
    return text === undefined ? undefined : own(text);
}
/** The status that words name. */
export function statusIn(words) {
    if (FORECAST.test(words))
        return 'forecast';
    if (ESTIMATED.test(words))
        return 'estimated';
    return PROVISIONAL.test(words) ? 'provisional' : undefined;
}
/** Returns the standard status of codes that the dataset explains in a language unknown to us. */
const statusOf = (letters = []) => letters.includes('f')
    ? 'forecast'
    : letters.includes('e')
        ? 'estimated'
        : letters.includes('p')
            ? 'provisional'
            : undefined;
//# sourceMappingURL=status.js.map