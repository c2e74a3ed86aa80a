/*
 * The part of a source's data that an element shows. A page gets only that much, as a document that the element's own
 * reader checks again.
 */
import {LearningCityBadge, NetworkMap, NetworkStats, NewsCard, NewsList} from '../elements/all.js';
import type {Figures, StatsPresenter} from '../elements/network-stats/stats.lazy.js';
import type {StatsView} from '../elements/network-stats/stats-view-model.js';
import type {Article, News} from '../model/article.js';
import type {Membership} from '../model/membership.js';
import type {Member, Register} from '../model/register.js';
import type {ServedData} from '../model/served-data.js';
import {positionOf} from '../sources/news-address.js';
import {defined} from '../util/record.js';
import {ofNetwork} from './figures-excerpt.js';
import type {WidgetClass} from './widgets.js';

/** Data for the element's script. */
type Excerpt = Pick<ServedData, 'model' | 'register'>;

/** The excerpt, once the element has a view. */
interface Chosen {
  /** Data that does not depend on the view. */
  readonly rendered: Excerpt;
  readonly excerpt: (view: unknown) => Excerpt;
}

/** Loads the data that an element shows in addition to its model, and returns a function that shortens the model. */
export async function excerptOf(element: InstanceType<WidgetClass>, model: unknown): Promise<Chosen> {
  if (element instanceof NewsList) return {rendered: {}, excerpt: (view) => ofList(element, model as News, view)};
  if (element instanceof NewsCard) return {rendered: {}, excerpt: (view) => ofCard(element, model as News, view)};
  if (element instanceof LearningCityBadge) {
    const {register} = model as {register: Register};
    return {
      rendered: {},
      excerpt: (view) => ({model: ofMembership(register, (view as {membership: Membership}).membership)}),
    };
  }
  if (element instanceof NetworkMap) {
    const {register} = model as {register: Register};
    // The register that ships with the library is a file beside the script, and larger than most pages.
    return {rendered: {}, excerpt: () => (element.src?.trim() ? {model: ofRows(register, register.members)} : {})};
  }
  if (element instanceof NetworkStats) {
    const {figures, presenter} = model as {figures: Figures; presenter: StatsPresenter};
    await presenter.search(figures);
    const {register, membership} = presenter;
    return {
      rendered: defined<Excerpt>({
        register: register && membership ? ofMembership(register, membership) : undefined,
      }),
      excerpt: (view) => ({model: ofNetwork(figures.network, (view as {view: StatsView}).view, element)}),
    };
  }
  return {rendered: {}, excerpt: () => ({})};
}

/**
 * A list needs the articles that it shows. With a button for more, or if nothing can be said without the others, it
 * needs all of them.
 */
function ofList({more, onlyLanguage}: NewsList, news: News, view: unknown): Excerpt {
  const {shown} = view as {shown: readonly Article[]};
  return {model: more || onlyLanguage !== undefined || !shown.length ? news : {...news, articles: shown}};
}

function ofCard({item}: NewsCard, news: News, view: unknown): Excerpt {
  const {article} = view as {article: Article | undefined};
  if (!article) return {model: news};
  const position = positionOf(item?.trim() ?? '');
  return {model: {...news, articles: position === undefined ? [article] : news.articles.slice(0, position)}};
}

/** The rows that a statement is about. Without any, one other row shows that the register has been read. */
function ofMembership({checked, members, sources}: Register, membership: Membership): Register {
  const rows: readonly Member[] =
    'member' in membership
      ? [membership.member]
      : 'candidates' in membership
        ? membership.candidates
        : members.slice(0, 1);
  return ofRows({checked, members, sources}, rows);
}

/** Some rows of a register, with all sources that they, the numbers and the places name. */
function ofRows(register: Register, members: readonly Member[]): Register {
  const {checked, sources, totals, placesSource} = register;
  const keys = [
    placesSource,
    ...(totals ?? []).map(({source}) => source),
    ...members.flatMap(({source, seenSource, goneSource, awards = []}) => [
      source,
      seenSource,
      goneSource,
      ...awards.map((award) => award.source),
    ]),
  ];
  const used = [...new Set(keys)].flatMap((key) => {
    const source = key === undefined ? undefined : sources[key];
    return key !== undefined && source ? [[key, source] as const] : [];
  });
  return defined<Register>({checked, sources: Object.fromEntries(used), members, totals, placesSource});
}
