import type {Locale} from '../../locale/locale.js';
import {type Membership, troubleOf} from '../../model/membership.js';
import type {Figure, Network} from '../../model/network.js';
import {chosenFigures, type Snapshot, takeSnapshot} from '../../model/snapshot.js';
import type {Register} from '../../model/register.js';
import type {Load} from '../../net/load.js';
import {parseDate, type PlainDate} from '../../util/plain-date.js';
import {asProblem} from '../../util/problem.js';

/** What the page asks for, as it stands in the attributes. */
export interface StatsSettings {
  readonly figures: string | undefined;
  readonly asOf: string | undefined;
  readonly chart: string;
  readonly city: string | undefined;
  readonly country: string | undefined;
  readonly withoutTable: boolean;
  readonly withCountUp: boolean;
}

/** A register on its way or here, for one element. */
export interface Search {
  address?: string | undefined;
  abort?: AbortController;
  register?: Register;
  /** The address was asked for, and is not again before the figures are. */
  hasFailed?: boolean;
}

/** What an element keeps and lends for its chart, besides what the page has set. */
export interface ChartHandle {
  readonly search: Search;
  /** Which point is being read, from 0; undefined while nobody reads. */
  reading?: number | undefined;
  /** The language of the last rendering. */
  locale?: Locale;
  readonly load: Load;
  readonly readRegister: (document: unknown) => Register | Promise<Register>;
  readonly findMembership: (register: Register, city?: string, country?: string) => Membership;
  /** Renders as things stand. */
  readonly render: () => void;
  /** Tells the page's developer. */
  readonly warn: (text: string) => void;
}

/**
 * Loads the register that says when a city joined, once for an address: a second source, whose failure takes nothing
 * from the first.
 * @param address undefined where none is wanted
 */
export function seekRegister(handle: ChartHandle, address: string | undefined): void {
  const {search, load, readRegister, render, warn} = handle;
  if (search.address === address) return;
  search.abort?.abort();
  delete search.register;
  search.address = address;
  search.hasFailed = false;
  if (address === undefined) return;
  const {signal} = (search.abort = new AbortController());
  load(address, {signal})
    .then(({text}) => readRegister(text))
    .then(
      (register) => {
        if (signal.aborted) return;
        search.register = register;
        render();
      },
      (error: unknown) => {
        if (signal.aborted) return;
        search.hasFailed = true;
        const {code, message} = asProblem(error);
        warn(`${code}: ${message}`);
      },
    );
}

/** What the register says of the city that is to be marked; undefined before it is here, and where none is wanted. */
export const membershipOf = (
  {city, country}: StatsSettings,
  {search: {register}, findMembership}: ChartHandle,
): Membership | undefined => (city && register ? findMembership(register, city, country) : undefined);

/** The figures asked for; undefined where none is named. */
function idsOf({figures}: StatsSettings): readonly string[] | undefined {
  const ids = figures?.split(/[\s,]+/).filter(Boolean);
  return ids?.length ? ids : undefined;
}

/** The day whose state is shown; undefined for the newest, and for what is no date. */
export const dayOf = ({asOf}: StatsSettings): PlainDate | undefined => parseDate(asOf);

/** The figures asked for, in the order asked for; all of the document by default. */
export const figuresOf = ({figures}: Network, settings: StatsSettings): readonly Figure[] =>
  chosenFigures(figures, idsOf(settings));

export const snapshotOf = (network: Network, settings: StatsSettings): Snapshot =>
  takeSnapshot(network, dayOf(settings), idsOf(settings));

/** What is wrong with the settings, in sentences for the page's developer. */
export function troublesOf(
  network: Network,
  settings: StatsSettings,
  membership: Membership | undefined,
): readonly string[] {
  const {figures, asOf, chart, city} = settings;
  const troubles: string[] = [];
  if (asOf && !dayOf(settings)) troubles.push(`as-of="${asOf}" is no date`);
  const known = network.figures.map(({id}) => id);
  for (const id of idsOf(settings) ?? []) {
    if (!known.includes(id)) troubles.push(`figures="${figures}": there is no ${id}, but ${known.join(', ')}`);
  }
  if (chart !== 'growth' && chart !== 'none') troubles.push(`chart="${chart}" is neither growth nor none`);
  if (!city || chart !== 'growth') return troubles;
  if (!network.register) troubles.push(`city="${city}": the document names no register`);
  else if (membership && yearOf(membership) === undefined) {
    troubles.push(troubleOf(city, membership) ?? `city="${city}": the register has no year in which it joined`);
  }
  return troubles;
}

/** The year a member joined. Of a membership that ended the chart says nothing, since it would not say that it did. */
export const yearOf = (membership: Membership): number | undefined =>
  membership.kind === 'member' ? membership.member.since : undefined;
