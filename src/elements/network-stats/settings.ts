import type {Membership} from '../../model/membership.js';
import type {Figure, Network} from '../../model/network.js';
import {type Snapshot, takeSnapshot} from '../../model/snapshot.js';
import {parseDate, type PlainDate} from '../../util/plain-date.js';

/** What the page asks for, as it stands in the attributes. */
export interface StatsSettings {
  readonly figures: string | undefined;
  readonly asOf: string | undefined;
  readonly chart: string;
  readonly city: string | undefined;
  readonly withoutTable: boolean;
  readonly withCountUp: boolean;
}

/** What an element keeps for its chart, besides what the page has set. */
export interface ChartState {
  /** What the register says of the city that is to be marked; undefined before it is here. */
  readonly membership: Membership | undefined;
  /** Which point is being read, from 0; undefined while nobody reads. */
  readonly reading: number | undefined;
  /** Called when another point is to be read. */
  readonly onRead: (index: number | undefined) => void;
}

const idsOf = ({figures}: StatsSettings): readonly string[] => figures?.split(/[\s,]+/).filter(Boolean) ?? [];

/** The day whose state is shown; undefined for the newest, and for what is no date. */
export const dayOf = ({asOf}: StatsSettings): PlainDate | undefined => parseDate(asOf);

/** The figures asked for, in the order asked for; all of the document by default. */
export function figuresOf({figures}: Network, settings: StatsSettings): readonly Figure[] {
  const ids = idsOf(settings);
  return ids.length ? ids.flatMap((some) => figures.find(({id}) => id === some) ?? []) : figures;
}

export function snapshotOf(network: Network, settings: StatsSettings): Snapshot {
  const ids = idsOf(settings);
  return takeSnapshot(network, dayOf(settings), ids.length ? ids : undefined);
}

/** What is wrong with the settings, in sentences for the page's developer. */
export function troublesOf(
  network: Network,
  settings: StatsSettings,
  {membership}: Pick<ChartState, 'membership'>,
): readonly string[] {
  const {figures, asOf, chart, city} = settings;
  const troubles: string[] = [];
  if (asOf && !dayOf(settings)) troubles.push(`as-of="${asOf}" is no date`);
  const known = network.figures.map(({id}) => id);
  for (const id of idsOf(settings)) {
    if (!known.includes(id)) troubles.push(`figures="${figures}": there is no ${id}, but ${known.join(', ')}`);
  }
  if (chart !== 'growth' && chart !== 'none') troubles.push(`chart="${chart}" is neither growth nor none`);
  if (!city || chart !== 'growth') return troubles;
  if (!network.register) troubles.push(`city="${city}": the document names no register`);
  else if (membership?.kind === 'unclear') {
    const ids = membership.candidates.map(({id}) => id).join(' or ');
    troubles.push(`city="${city}" ${ids ? `is ${ids}: set country` : 'is no name'}`);
  } else if (membership && yearOf(membership) === undefined) {
    troubles.push(`city="${city}": the register has no year in which it joined`);
  }
  return troubles;
}

/** The year a member joined. Of a membership that ended the chart says nothing, since it would not say that it did. */
export const yearOf = (membership: Membership): number | undefined =>
  membership.kind === 'member' ? membership.member.since : undefined;
