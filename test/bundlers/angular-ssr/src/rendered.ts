import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import 'learning-city-widgets/define';

@Component({
  selector: 'town-news',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <news-list src="/town/news.json" limit="2" />
      <news-card [data]="feed" heading-level="2" (load)="outcome.set('loaded')" />
      <output>{{ outcome() }}</output>
    </main>
  `,
})
export class Rendered {
  readonly feed = {
    items: [{id: '1', title: 'From data', url: 'https://town.example/1', date_published: '2026-03-04'}],
  };
  readonly outcome = signal('');
}
