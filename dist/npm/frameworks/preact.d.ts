import type {HTMLAttributes} from 'preact';
import type {LearningCityBadge, NetworkMap, NetworkStats, NewsCard, NewsList} from '../elements/all.js';
import type {WidgetEventMap} from '../elements/events.js';

type Listeners = {
  [Name in keyof WidgetEventMap as `on${Name}` | `on${Capitalize<Name>}`]?:
    | ((event: WidgetEventMap[Name]) => void)
    | undefined;
} & {onLoadStart?: ((event: Event) => void) | undefined};
type Props<Element extends HTMLElement, Own> = Omit<HTMLAttributes<Element>, keyof Listeners | keyof Own> & Listeners & Own;

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
  'heading-level'?: LearningCityBadge['headingLevel'] | undefined;
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
  'heading-level'?: NetworkMap['headingLevel'] | undefined;
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
  'as-of'?: NetworkStats['asOf'] | undefined;
  'heading-level'?: NetworkStats['headingLevel'] | undefined;
  'time-zone'?: NetworkStats['timeZone'] | undefined;
  'with-count-up'?: NetworkStats['withCountUp'] | undefined;
  'without-table'?: NetworkStats['withoutTable'] | undefined;
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
  'heading-level'?: NewsCard['headingLevel'] | undefined;
  'new-tab'?: NewsCard['newTab'] | undefined;
  'time-zone'?: NewsCard['timeZone'] | undefined;
  'without-byline'?: NewsCard['withoutByline'] | undefined;
  'without-date'?: NewsCard['withoutDate'] | undefined;
  'without-image'?: NewsCard['withoutImage'] | undefined;
  'without-summary'?: NewsCard['withoutSummary'] | undefined;
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
  'heading-level'?: NewsList['headingLevel'] | undefined;
  'new-tab'?: NewsList['newTab'] | undefined;
  'only-language'?: NewsList['onlyLanguage'] | undefined;
  'time-zone'?: NewsList['timeZone'] | undefined;
  'without-byline'?: NewsList['withoutByline'] | undefined;
  'without-date'?: NewsList['withoutDate'] | undefined;
  'without-image'?: NewsList['withoutImage'] | undefined;
  'without-summary'?: NewsList['withoutSummary'] | undefined;
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'learning-city-badge': Props<LearningCityBadge, LearningCityBadgeProps>;
      'network-map': Props<NetworkMap, NetworkMapProps>;
      'network-stats': Props<NetworkStats, NetworkStatsProps>;
      'news-card': Props<NewsCard, NewsCardProps>;
      'news-list': Props<NewsList, NewsListProps>;
    }
  }
}
