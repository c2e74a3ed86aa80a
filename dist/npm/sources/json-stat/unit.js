import { defined, fields, isRecord } from '../../util/record.js';
import { cleanText } from '../../util/text.js';
import { quote, refuse } from './refuse.js';
const UNIT = /^unit(_measure)?$/i;
const MULTIPLIER = /^unit_?mult(iplier)?$/i;
const MOST_MULTIPLIER = 12;
/** Words for a power of ten, with which a unit says its multiplier itself: "thousand persons", "Mio. EUR", "1 000 t". */
const SCALE = /(?<!\p{L})(?:hundred|thousand|mil+ion|mil+iard|bil+ion|bil+ón|mil+ón|milh|mil+eja|miljo|miljard|mili[oó]n|milij|milyon|tausend|tūkst|tuhat|tuhan|tusen|duizend|milliers|migliaia|miles(?= de )|ezer|tisíc|tisoč|tisuć|tys|тыс|тис(?=\P{L}|яч)|хил|млн|млрд|миллио|мільйон|мільяр|милион|милиар|χιλιάδ|εκατομ|elfijiet|míle|ألف|آلاف|مليون|(?:mil|mille|mii|bin|mio|mrd|mln|mlrd|mld|mlj|milj|mljrd|mill|mkr|tkr|tsd|bn|mn)(?!\p{L})|[kM] ?(?:eur|EUR|€|usd|USD|\$))|\d{3}|10 ?[\^⁰¹²³⁴-⁹]|천|만|억|千|万|億|亿/iu;
/** A number of what is counted by, which is no multiplier: "per 1 000 inhabitants". */
const PER = /(?<!\p{L})(?:per|uz|pro|je|par|por|pour|na|pr\.?|op|σε|на)\s+[\d\s.,]+/giu;
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
/** @throws {Problem} `shape` where a part of the unit cannot be read: a value would be another without it */
export function readUnit(choices, metric) {
    const byDimension = choices.find(({ dimension }) => UNIT.test(dimension.id));
    const scale = choices.find(({ dimension, code }) => MULTIPLIER.test(dimension.id) && /^\d+$/.test(code));
    const owner = [metric, ...choices].find((choice) => choice && unitOf(choice) !== undefined);
    const unit = owner ? partsOf(unitOf(owner), owner) : undefined;
    const words = unit?.words ?? (unit?.symbol === undefined ? byDimension?.label : undefined);
    const multiplier = unit?.multiplier ?? (scale ? checkMultiplier(Number(scale.code), scale) : undefined);
    return {
        ...unit,
        ...(words !== undefined && { words }),
        ...(multiplier && { multiplier }),
        saidBy: [...(byDimension && words === byDimension.label ? [byDimension] : []), ...(scale ? [scale] : [])],
    };
}
const unitOf = ({ dimension, code }) => dimension.unitOf(code) ?? undefined;
function partsOf(unit, owner) {
    if (typeof unit === 'string')
        return defined({ words: cleanText(unit, 300) });
    if (!isRecord(unit))
        throw refuse(`the unit of ${owner.code} is ${quote(unit)}, expected an object`);
    const { base, label, symbol, position, multiplier, decimals } = fields(unit);
    const [baseWords, labelWords] = [textOf(base, 'base', owner), textOf(label, 'label', owner)];
    const sign = textOf(symbol, 'symbol', owner);
    const power = multiplier === undefined || multiplier === null ? 0 : checkMultiplier(multiplier, owner);
    const isSaid = labelWords !== undefined && SCALE.test(labelWords.replace(PER, ''));
    const words = labelWords ?? (sign === undefined ? baseWords : undefined);
    const isShort = sign !== undefined && sign.length <= 20;
    return defined({
        words: isShort
            ? words !== undefined && (words === sign || nameOf(sign)?.test(words))
                ? undefined
                : words
            : [words, sign].filter((part) => part !== undefined).join(' ') || undefined,
        symbol: isShort ? sign : undefined,
        unitPosition: isShort && position === 'start' ? 'start' : undefined,
        multiplier: (!isSaid && power) || undefined,
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