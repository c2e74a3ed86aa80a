import { defined, fields, isRecord } from '../../util/record.js';
import { cleanText } from '../../util/text.js';
import { quote, refuse } from './refuse.js';
const UNIT = /^unit(_measure)?$/i;
const MULTIPLIER = /^unit_?mult(iplier)?$/i;
const MOST_MULTIPLIER = 12;
/** Words for a power of ten, with which a unit says its multiplier itself: "thousand persons", "Mio. EUR", "1 000 t". */
const SCALE = /\d{3}|10\s?[\^⁰¹²³⁴-⁹]|hundred|thousand|mil+i[oaōó]|bil+i[oaó]|miljo|miljar|mil+ones|tausend|tūkst|tūks|tuhat|tuhan|tusen|duizend|mille|migliaia|milhar|\bmil\b|ezer|tisíc|tisoč|tisuć|tys|тыс|тис|хил|млн|млрд|миллио|мільй|милион|χιλιάδ|εκατομ|elfijiet|míl|\bbin\b|milyon|\bmii\b|ألف|آلاف|مليون|천|만|억|千|万|億|亿|\b(mio|mrd|mln|mlrd|mld|mlj|mill?|mkr|tkr|tsd|bn|mn|k|m)\b|\b[km](eur|usd|€|\$)/iu;
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
    const isSaid = labelWords !== undefined && SCALE.test(labelWords);
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