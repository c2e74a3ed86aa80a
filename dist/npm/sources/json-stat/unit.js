import { defined, fields, isRecord } from '../../util/record.js';
import { cleanText } from '../../util/text.js';
import { quote, refuse } from './refuse.js';
import { saysPower, statedPowers } from './scale.js';
const UNIT = /^unit(_measure)?$/i;
const MULTIPLIER = /^unit_?mult(iplier)?$/i;
const MOST_MULTIPLIER = 12;
/** A number at the start of a unit: "1 000 persons", "10⁶ m³", "2015=100". */
const NUMBER = /^(10 ?(?:\^|\*\*) ?\d\d?|10[⁰¹²³⁴-⁹]+|\d[\d \u00A0\u202F.,’']*|[’']?000s?)(?![\d%])/;
/** Names that say no more than their symbol. */
const NAMES = [
    ['€', /^(euros?|eur|eiro|eurai|ευρώ|евро|євро)$/i],
    ['$', /^(us )?(dollars?|usd)$/i],
    ['£', /^(pounds?( sterling)?|gbp)$/i],
    [
        '%',
        /^(per ?cent|percentage|procent(i|es|ai)?|prozent|pourcent(age)?|por ?cien?to|per cento|prosent(ti)?|проценты?|protsenti?)$/i,
    ],
];
/** @throws {Problem} `shape` if a property of the unit cannot be read, since the value would be wrong without it */
export function readUnit(choices, metric) {
    const byDimension = choices.find(({ dimension }) => UNIT.test(dimension.id));
    const scale = choices.find(({ dimension, code }) => MULTIPLIER.test(dimension.id) && /^\d+$/.test(code));
    const owner = [metric, ...choices].find((choice) => choice && unitOf(choice) !== undefined);
    const unit = owner ? partsOf(unitOf(owner), owner) : undefined;
    const power = powerOf(unit?.power, scale);
    const isOwn = unit?.words !== undefined || unit?.symbol !== undefined;
    const said = scaled(isOwn ? unit.words : byDimension?.label, power, owner ?? byDimension);
    // The unit already says "Million euro", so a multiplier beside it repeats the same power.
    const isSaid = [said.words, unit?.symbol].some((text) => text !== undefined && saysPower(text, said.power));
    const { symbol, unitPosition, decimals } = unit ?? {};
    return {
        ...defined({
            words: said.words,
            symbol,
            unitPosition,
            decimals,
            multiplier: (!isSaid && said.power) || undefined,
        }),
        saidBy: [...(byDimension && !isOwn ? [byDimension] : []), ...(scale ? [scale] : [])],
    };
}
const unitOf = ({ dimension, code }) => dimension.unitOf(code) ?? undefined;
/** The power of ten that the metric, a dimension of multipliers or both state. */
function powerOf(own, scale) {
    const other = scale && checkMultiplier(Number(scale.code), scale);
    if (own !== undefined && other !== undefined && own !== other) {
        throw refuse(`the unit has two multipliers, ${own} and ${other}`);
    }
    return own ?? other ?? 0;
}
/** A unit that begins with a power of ten states its multiplier: beside a number, "57 1 000 persons" has two readings. */
function scaled(words, power, owner) {
    const number = words === undefined ? undefined : NUMBER.exec(words)?.[0];
    if (words === undefined || number === undefined)
        return { words, power };
    const rest = words.slice(number.length).trim();
    // A year is part of the words: "2015 prices", "2015=100".
    if (/^(19|20)\d\d\s*$/.test(number))
        return { words: `(${words})`, power };
    const [stated] = /^1\s*$/.test(number) ? [[0]] : statedPowers(number);
    const own = stated?.[0];
    if (own === undefined || own > MOST_MULTIPLIER || (power && power !== own) || !/^$|^\p{L}|^\p{Sc}/u.test(rest)) {
        throw refuse(`the unit of ${owner?.code ?? 'the dataset'} is ${quote(words)}, expected words without a number`);
    }
    return { words: rest || undefined, power: own };
}
function partsOf(unit, owner) {
    if (typeof unit === 'string')
        return defined({ words: cleanText(unit, 300) });
    if (!isRecord(unit))
        throw refuse(`the unit of ${owner.code} is ${quote(unit)}, expected an object`);
    const { base, label, symbol, position, multiplier, decimals } = fields(unit);
    const [baseWords, labelWords] = [textOf(base, 'base', owner), textOf(label, 'label', owner)];
    const sign = textOf(symbol, 'symbol', owner);
    if (sign !== undefined && NUMBER.test(sign)) {
        throw refuse(`the symbol of the unit of ${owner.code} is ${quote(sign)}, expected a sign without a number`);
    }
    const power = multiplier === undefined || multiplier === null ? undefined : checkMultiplier(multiplier, owner);
    const words = labelWords ?? (sign === undefined ? baseWords : undefined);
    // A base that is not shown must not hide a power of ten.
    const hidden = words === baseWords ? [] : statedPowers(baseWords ?? '').flat();
    const isShown = (each) => each === power || saysPower(`${words ?? ''} ${sign ?? ''}`, each);
    if (hidden.length && !hidden.some(isShown)) {
        throw refuse(`the base of the unit of ${owner.code} is ${quote(baseWords)}, which its other parts do not say`);
    }
    const isShort = sign !== undefined && sign.length <= 20;
    return defined({
        words: isShort
            ? words !== undefined && (words === sign || nameOf(sign)?.test(words))
                ? undefined
                : words
            : [words, sign].filter((part) => part !== undefined).join(' ') || undefined,
        symbol: isShort ? sign : undefined,
        unitPosition: isShort && position === 'start' ? 'start' : undefined,
        power,
        decimals: Number.isInteger(decimals) && decimals >= 0 ? decimals : undefined,
    });
}
const nameOf = (sign) => NAMES.find(([symbol]) => symbol === sign)?.[1];
function textOf(value, part, { code }) {
    if (value === undefined || value === null || typeof value === 'string')
        return cleanText(value, 300);
    throw refuse(`the ${part} of the unit of ${code} is ${quote(value)}, expected text`);
}
function checkMultiplier(value, { code }) {
    if (Number.isInteger(value) && value >= 0 && value <= MOST_MULTIPLIER)
        return value;
    throw refuse(`the multiplier of the unit of ${code} is ${quote(value)}, expected a power of ten from 0 to ${MOST_MULTIPLIER}`);
}
//# sourceMappingURL=unit.js.map