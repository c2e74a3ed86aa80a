import type {EmitFn, HTMLAttributes} from 'vue';
import type {LearningCityBadge, NetworkMap, NetworkStats, NewsCard, NewsList} from '../elements/all.js';
import type {WidgetEventMap} from '../elements/events.js';

type Listeners = {[Name in keyof WidgetEventMap]: (event: WidgetEventMap[Name]) => void};
type Handlers = {[Name in keyof Listeners as `on${Capitalize<Name>}`]?: Listeners[Name] | undefined};
type Element<Class extends HTMLElement, Own> = new () => Class & {
  /** @deprecated Only for templates; it does not exist at run time. */
  $props: Omit<HTMLAttributes, keyof Handlers | keyof Own> & Handlers & Own;
  /** @deprecated Only for templates; it does not exist at run time. */
  $emit: EmitFn<Listeners>;
};

export interface LearningCityBadgeProps {
  city?: LearningCityBadge['city'] | undefined;
  country?: LearningCityBadge['country'] | undefined;
  data?: LearningCityBadge['data'] | undefined;
  headingLevel?: LearningCityBadge['headingLevel'] | undefined;
  href?: LearningCityBadge['href'] | undefined;
  loading?: LearningCityBadge['loading'] | undefined;
  look?: LearningCityBadge['look'] | undefined;
  refresh?: LearningCityBadge['refresh'] | undefined;
  since?: LearningCityBadge['since'] | undefined;
  src?: LearningCityBadge['src'] | undefined;
  variant?: LearningCityBadge['variant'] | undefined;
}
export interface NetworkMapProps {
  city?: NetworkMap['city'] | undefined;
  country?: NetworkMap['country'] | undefined;
  data?: NetworkMap['data'] | undefined;
  headingLevel?: NetworkMap['headingLevel'] | undefined;
  loading?: NetworkMap['loading'] | undefined;
  look?: NetworkMap['look'] | undefined;
  refresh?: NetworkMap['refresh'] | undefined;
  region?: NetworkMap['region'] | undefined;
  src?: NetworkMap['src'] | undefined;
}
export interface NetworkStatsProps {
  asOf?: NetworkStats['asOf'] | undefined;
  chart?: NetworkStats['chart'] | undefined;
  city?: NetworkStats['city'] | undefined;
  country?: NetworkStats['country'] | undefined;
  data?: NetworkStats['data'] | undefined;
  figures?: NetworkStats['figures'] | undefined;
  headingLevel?: NetworkStats['headingLevel'] | undefined;
  label?: NetworkStats['label'] | undefined;
  loading?: NetworkStats['loading'] | undefined;
  look?: NetworkStats['look'] | undefined;
  refresh?: NetworkStats['refresh'] | undefined;
  select?: NetworkStats['select'] | undefined;
  src?: NetworkStats['src'] | undefined;
  timeZone?: NetworkStats['timeZone'] | undefined;
  withCountUp?: NetworkStats['withCountUp'] | undefined;
  withoutTable?: NetworkStats['withoutTable'] | undefined;
}
export interface NewsCardProps {
  data?: NewsCard['data'] | undefined;
  headingLevel?: NewsCard['headingLevel'] | undefined;
  images?: NewsCard['images'] | undefined;
  item?: NewsCard['item'] | undefined;
  loading?: NewsCard['loading'] | undefined;
  look?: NewsCard['look'] | undefined;
  newTab?: NewsCard['newTab'] | undefined;
  page?: NewsCard['page'] | undefined;
  refresh?: NewsCard['refresh'] | undefined;
  src?: NewsCard['src'] | undefined;
  timeZone?: NewsCard['timeZone'] | undefined;
  withoutByline?: NewsCard['withoutByline'] | undefined;
  withoutDate?: NewsCard['withoutDate'] | undefined;
  withoutImage?: NewsCard['withoutImage'] | undefined;
  withoutSummary?: NewsCard['withoutSummary'] | undefined;
}
export interface NewsListProps {
  data?: NewsList['data'] | undefined;
  headingLevel?: NewsList['headingLevel'] | undefined;
  images?: NewsList['images'] | undefined;
  layout?: NewsList['layout'] | undefined;
  limit?: NewsList['limit'] | undefined;
  loading?: NewsList['loading'] | undefined;
  look?: NewsList['look'] | undefined;
  more?: NewsList['more'] | undefined;
  newTab?: NewsList['newTab'] | undefined;
  onlyLanguage?: NewsList['onlyLanguage'] | undefined;
  page?: NewsList['page'] | undefined;
  refresh?: NewsList['refresh'] | undefined;
  src?: NewsList['src'] | undefined;
  tag?: NewsList['tag'] | undefined;
  timeZone?: NewsList['timeZone'] | undefined;
  withoutByline?: NewsList['withoutByline'] | undefined;
  withoutDate?: NewsList['withoutDate'] | undefined;
  withoutImage?: NewsList['withoutImage'] | undefined;
  withoutSummary?: NewsList['withoutSummary'] | undefined;
}

declare module 'vue' {
  interface GlobalComponents {
    'learning-city-badge': Element<LearningCityBadge, LearningCityBadgeProps>;
    'network-map': Element<NetworkMap, NetworkMapProps>;
    'network-stats': Element<NetworkStats, NetworkStatsProps>;
    'news-card': Element<NewsCard, NewsCardProps>;
    'news-list': Element<NewsList, NewsListProps>;
  }
}
