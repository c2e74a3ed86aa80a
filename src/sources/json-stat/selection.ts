/* Which series of a dataset the page asks for. */
import type {Dimension} from './cube.js';
import {listOf, refuse} from './refuse.js';

/** The category chosen in a dimension. */
export interface Choice {
  readonly dimension: Dimension;
  readonly code: string;
  /** The code's label, or the code where it has none. */
  readonly label: string;
  readonly position: number;
}

/**
 * The category chosen in each dimension but time.
 * @param select `geo:LV;unit:NR`
 * @throws {Problem} `shape` where a choice is missing, or is not on offer; the message lists what is
 */
export function chooseSeries(dimensions: readonly Dimension[], time: Dimension, select: string): readonly Choice[] {
  const others = dimensions.filter((dimension) => dimension !== time);
  const wishes = readSelect(select);
  for (const id of wishes.keys()) {
    if (!others.some((dimension) => dimension.id === id)) {
      throw refuse(`select names ${id}; what can be selected is ${listOf(others.map((each) => each.id)) || 'nothing'}`);
    }
  }
  const choices: Choice[] = [];
  const open: string[] = [];
  for (const dimension of others) {
    const wish = wishes.get(dimension.id);
    const position = wish === undefined && dimension.size === 1 ? 0 : dimension.codes.indexOf(wish ?? '');
    const code = dimension.codes[position];
    if (code === undefined)
      open.push(`${dimension.id}:${wish ?? '?'} (${listOf(dimension.codes.map(named(dimension)))})`);
    else choices.push({dimension, code, label: dimension.labelOf(code) ?? code, position});
  }
  if (open.length)
    throw refuse(`several series; set select to one category of ${listOf(open).replaceAll('), ', ') and of ')}`);
  return choices;
}

/** Wishes by dimension. Codes may hold colons, names of dimensions hardly do. */
function readSelect(select: string): ReadonlyMap<string, string> {
  const wishes = new Map<string, string>();
  for (const wish of select.split(';').filter((each) => each.trim())) {
    const at = wish.indexOf(':');
    const id = wish.slice(0, at < 0 ? undefined : at).trim();
    const code = at < 0 ? '' : wish.slice(at + 1).trim();
    if (wishes.has(id) && wishes.get(id) !== code) throw refuse(`select names ${id} twice`);
    wishes.set(id, code);
  }
  return wishes;
}

const named =
  ({labelOf}: Dimension) =>
  (code: string): string => {
    const words = labelOf(code);
    return words === undefined || words === code ? code : `${code} “${words}”`;
  };
