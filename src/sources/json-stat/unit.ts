/* Determines the unit of a series from the metric or from a unit dimension, such as Eurostat's. */
import type {Figure} from '../../model/network.js';
import {defined, fields, isRecord} from '../../util/record.js';
import {cleanText} from '../../util/text.js';
import {quote, refuse} from './refuse.js';
import type {Choice} from './selection.js';

/** A figure's unit, before its language is known. */
export interface Unit extends Pick<Figure, 'symbol' | 'unitPosition' | 'multiplier' | 'decimals'> {
  readonly words?: string;
  /** The choices that the unit already names, so that the label can omit them. */
  readonly saidBy: readonly Choice[];
}

const UNIT = /^unit(_measure)?$/i;
const MULTIPLIER = /^unit_?mult(iplier)?$/i;
const MOST_MULTIPLIER = 12;

/** Words for a power of ten inside the name of a unit: "thousand persons", "Mio. EUR", "1 000 t". */
const SCALE =
  /(?<!\p{L})(?:hundred|thousand|mil+ion|mil+iard|bil+ion|bil+ón|mil+ón|milh|mil+eja|miljo|miljard|mili[oó]n|milij|milyon|tausend|tūkst|tuhat|tuhan|tusen|duizend|milliers|migliaia|miles(?= de )|ezer|tisíc|tisoč|tisuć|tys|тыс|тис(?=\P{L}|яч)|хил|млн|млрд|миллио|мільйон|мільяр|милион|милиар|χιλιάδ|εκατομ|elfijiet|míle|ألف|آلاف|مليون|(?:mil|mille|mii|bin|mio|mrd|mln|mlrd|mld|mlj|milj|mljrd|mill|mkr|tkr|tsd|bn|mn)(?!\p{L})|[kM] ?(?:eur|EUR|€|usd|USD|\$))|\d{3}|10 ?[\^⁰¹²³⁴-⁹]|천|만|억|千|万|億|亿/iu;
/** A number in a denominator, which is not a multiplier: "per 1 000 inhabitants". */
const PER = /(?<!\p{L})(?:per|uz|pro|je|par|por|pour|na|pr\.?|op|σε|на)\s+[\d\s.,]+/giu;
/** Names that add nothing to their symbol. */
const NAMES: readonly (readonly [symbol: string, name: RegExp])[] = [
  ['€', /^(euros?|eur|eiro|eurai|ευρώ|евро|євро)$/i],
  ['$', /^(us )?(dollars?|usd)$/i],
  ['£', /^(pounds?( sterling)?|gbp)$/i],
  [
    '%',
    /^(per ?cent|percentage|procent(i|es|ai)?|prozent|pourcent(age)?|por ?cien?to|per cento|prosent(ti)?|проценты?|protsenti?)$/i,
  ],
];

/** @throws {Problem} `shape` if a property of the unit cannot be read, since the value would be wrong without it */
export function readUnit(choices: readonly Choice[], metric: Choice | undefined): Unit {
  const byDimension = choices.find(({dimension}) => UNIT.test(dimension.id));
  const scale = choices.find(({dimension, code}) => MULTIPLIER.test(dimension.id) && /^\d+$/.test(code));
  const owner = [metric, ...choices].find((choice) => choice && unitOf(choice) !== undefined);
  const unit = owner ? partsOf(unitOf(owner), owner) : undefined;
  const words = unit?.words ?? (unit?.symbol === undefined ? byDimension?.label : undefined);
  const multiplier = unit?.multiplier ?? (scale ? checkMultiplier(Number(scale.code), scale) : undefined);
  return {
    ...unit,
    ...(words !== undefined && {words}),
    ...(multiplier && {multiplier}),
    saidBy: [...(byDimension && words === byDimension.label ? [byDimension] : []), ...(scale ? [scale] : [])],
  };
}

const unitOf = ({dimension, code}: Choice): unknown => dimension.unitOf(code) ?? undefined;

function partsOf(unit: unknown, owner: Choice): Omit<Unit, 'saidBy'> {
  if (typeof unit === 'string') return defined({words: cleanText(unit, 300)});
  if (!isRecord(unit)) throw refuse(`the unit of ${owner.code} is ${quote(unit)}, expected an object`);
  const {base, label, symbol, position, multiplier, decimals} = fields(unit);
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
    decimals: Number.isInteger(decimals) && (decimals as number) >= 0 ? (decimals as number) : undefined,
  });
}

const nameOf = (sign: string): RegExp | undefined => NAMES.find(([symbol]) => symbol === sign)?.[1];

function textOf(value: unknown, part: string, {code}: Choice): string | undefined {
  if (value === undefined || value === null || typeof value === 'string') return cleanText(value, 300);
  throw refuse(`the ${part} of the unit of ${code} is ${quote(value)}, expected text`);
}

function checkMultiplier(value: unknown, {code}: Choice): number {
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_MULTIPLIER) return value as number;
  throw refuse(
    `the multiplier of the unit of ${code} is ${quote(value)}, expected a power of ten from 0 to ${MOST_MULTIPLIER}`,
  );
}
