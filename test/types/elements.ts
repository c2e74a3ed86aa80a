/*
 * The published types: each line compiles, and each line marked as an error must not compile. This file never runs; a
 * contract test compiles it against the declarations in dist/.
 */
import 'learning-city-widgets/define';
import 'learning-city-widgets/define/news-card';
import {NewsCard, type NewsList, type Problem, type ProblemCode, type ProblemEvent} from 'learning-city-widgets';
import type {LearningCityBadge} from 'learning-city-widgets/learning-city-badge';

const list: NewsList = document.createElement('news-list');
const badge: LearningCityBadge | null = document.querySelector('learning-city-badge');
const figures = document.querySelector('network-stats')!;

list.limit = 3;
list.layout = 'list';
list.headingLevel = 2;
list.headingLevel = '2';
figures.chart = 'growth';
if (badge) badge.variant = 'seal';
const loaded: Promise<void> = list.reload();
NewsCard.addWords('lv', {more: 'Vēl ziņas'});
const isOurs: boolean = NewsCard.define('town-card');

list.addEventListener('error', (event) => {
  const problem: Problem = event.error;
  const code: ProblemCode = event.error.code;
  // @ts-expect-error: the properties of a problem are known
  use(event.error.kode);
  use(problem, code);
});
list.addEventListener('load', function (event) {
  const same: Event = event;
  use(same, this.limit);
});
list.addEventListener('click', (event) => use(event.clientX));
list.addEventListener('some-event-of-the-page', () => undefined, {once: true});
const listener = (event: ProblemEvent): void => use(event.error.message);
figures.addEventListener('error', listener);
figures.removeEventListener('error', listener);
// @ts-expect-error: a key event is not a load event
list.addEventListener('load', (event: KeyboardEvent) => use(event));

// @ts-expect-error: not a number
list.limit = 'many';
// @ts-expect-error: not one of the allowed values
list.images = 'every';
// @ts-expect-error: no such property
list.colour = 'red';
// @ts-expect-error: the load state is private
use(list.resource);

declare function use(...values: unknown[]): void;
use(loaded, isOurs);
