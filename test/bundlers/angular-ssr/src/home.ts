import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import 'learning-city-widgets/define';

@Component({
  selector: 'town-home',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <learning-city-badge city="Ventspils"><a href="/town/membership">Membership</a></learning-city-badge>
      <network-stats figures="cities" chart="growth" city="Ventspils">
        <a href="/town/figures">Figures</a>
      </network-stats>
      <news-card src="/town/news.json"><a href="/town/latest">Latest</a></news-card>
      <news-list src="/town/news.json" limit="2"><a href="/town/news">News</a></news-list>
    </main>
  `,
})
export class Home {}
