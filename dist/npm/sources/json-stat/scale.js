/* Powers of ten that the words of a unit state themselves: "thousand persons", "Mio. EUR", "1 000 t", "£m". */
/** Words and abbreviations, each at the start of a word; what follows the stem is an ending. */
const STEMS = [
    [
        'mil+i(?:ard|árd)|mil+ij?ard|mili?jard|mil+jard|miljard|milyar|mil+yard|миллиард|мільярд|мілʼярд|милиард|милијард|δισεκατομ|مليار',
        [9],
    ],
    ['bil+i[oóòu]|bil+ón|bil+on|bilj[ou]|biljoen|bilij[ou]|bilyon', [9, 12]],
    ['tril+i[oóòu]|tril+on|tril+ón|trilj[ou]|trilyon|трлн|триллион|трильйон', [12]],
    [
        'mil+i[oóòuúw]|mil+on|mil+ón|milh[aãõo]|mil+eja|mil+j[ou]|milij[ou]|mil+yon|млн|миллио|мільйон|милион|εκατομ|εκατ(?=\\.)|مليون|ملايين',
        [6],
    ],
    [
        'thousand|tausend|tūkst|tuhat|tuhan|tuh(?=\\.)|tusen|tusind|duizend|millier|migliai|miles(?= de )|(?<=en )miles|ezer|tisíc|tisic|tisoč|tisuć|hiljad|хиљад|tys|тыс|тис(?=[\\s.]|яч)|хил|χιλιάδ|χιλ(?=\\.)|elfijiet|míle|ألف|آلاف|thsd|thous|tsnt',
        [3],
    ],
    ['lakh', [5]],
    ['crore', [7]],
    ['hundred|hundert', [2]],
];
/** Abbreviations, which are whole words. */
const SHORT = [
    ['mrd|mia|md|mdr|mdkr|mdkk|mld|mlrd|mljrd|mjd|млрд|bln|bn', [9]],
    ['mio|mln|mlj|milj|mill|mn|mkr|mkk', [6]],
    ['mil', [3, 6]],
    ['mille|mii|mie|bin|tkr|teur|tsd|ths|tis|tūks', [3]],
];
const CURRENCY = '(?:eur|€|usd|us\\$|\\$|gbp|£|nok|sek|dkk|isk|chf|pln|zł|czk|kč|huf|ft|ron|lei|bgn|лв|kr|try|₺|uah|₴)';
/** Letters that state a power beside a currency only: "M€", "EUR m", "£k". */
const LETTERS = { k: [3], t: [3], m: [6], g: [9], b: [9], md: [9] };
/** Digits of East Asian languages, which are multiplied: 百万 is 100 × 10,000. */
const EASTERN = {
    ...{ 十: 1, 십: 1, 百: 2, 백: 2, 千: 3, 천: 3 },
    ...{ 万: 4, 萬: 4, 만: 4, 億: 8, 亿: 8, 억: 8, 兆: 12, 조: 12 },
};
const wordsOf = (all) => all.map(([words]) => words).join('|');
const TOKEN = new RegExp([
    `(?<!\\p{L})(?<stem>${wordsOf(STEMS)})\\p{L}*\\.?`,
    `(?<!\\p{L})(?<short>${wordsOf(SHORT)})(?:\\.|(?!\\p{L}))`,
    `(?<!\\p{L})(?<before>md|[ktmgb]) ?(?=${CURRENCY}(?!\\p{L}))`,
    `(?<=${CURRENCY} ?)(?<after>md|[kmb])(?![\\p{L}\\d²³/])`,
    '10 ?(?:\\^|\\*\\*) ?(?<power>\\d\\d?)|10(?<raised>[⁰¹²³⁴-⁹]+)',
    "(?<!\\d|\\d[ .,’]|= ?)(?<number>10{0,2}(?:[ \\u00A0\\u202F.,’']?000)*)(?![\\d]|[.,]\\d)",
    '(?<!\\d|\\d[ .,’])(?<zeros>000)(?!\\d)',
    '(?<eastern>[十百千십백천]*[万萬만億亿억兆조]|[千천])',
].join('|'), 'giu');
/** The base of a rate: "per 1 000 inhabitants", "per million hours", "/100 km". */
const PER = /(?:(?<!\p{L})(?:per|uz|pro|je|par|por|pour|na|za|pr|op|pe|su|på|σε|ανά|на|за)(?!\p{L})\.?|\/)\s*(?:cada\s+|chaque\s+|hver\s+)?[\d\s.,]*(?:\p{L}+)?/giu;
/**
 * Returns true if the words of a unit state this power of ten. "2015 prices" and "per million inhabitants" say nothing
 * about the multiplier.
 */
export const saysPower = (words, power) => statedPowers(words).some((powers) => powers.includes(power));
/** The powers of ten that a text states, each with its possible meanings. Adjacent words are one: "thousand million". */
export function statedPowers(words) {
    const stated = [];
    let end = -1;
    const text = words.slice(0, 600).replace(PER, ' ; ');
    for (const match of text.matchAll(TOKEN)) {
        const powers = powersOf(match.groups ?? {}).filter((power) => power > 0);
        if (!powers.length)
            continue;
        const last = stated.at(-1);
        if (last && /^\s*(de\s+)?$/.test(text.slice(end, match.index))) {
            stated[stated.length - 1] = last.flatMap((one) => powers.map((other) => one + other));
        }
        else
            stated.push(powers);
        end = match.index + match[0].length;
    }
    return stated;
}
function powersOf({ stem, short, before, after, power, raised, number, zeros, eastern, }) {
    if (stem !== undefined)
        return meaningOf(STEMS, stem);
    if (short !== undefined)
        return meaningOf(SHORT, short);
    const letter = before ?? after;
    if (letter !== undefined)
        return LETTERS[letter.toLowerCase()] ?? [];
    if (power !== undefined)
        return [Number(power)];
    if (raised !== undefined)
        return [Number(raised.normalize('NFKC'))];
    if (number !== undefined)
        return [number.replace(/\D/g, '').length - 1];
    if (zeros !== undefined)
        return [3];
    return [[...(eastern ?? '')].reduce((sum, digit) => sum + (EASTERN[digit] ?? 0), 0)];
}
const meaningOf = (all, word) => all.find(([words]) => new RegExp(`^(?:${words.replace(/\(\?<?=.*?\)/g, '')})$`, 'iu').test(word))?.[1] ?? [];
//# sourceMappingURL=scale.js.map