import {Component, CUSTOM_ELEMENTS_SCHEMA, input, output} from '@angular/core';
import 'learning-city-widgets/define';

@Component({
  selector: 'town-news',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <learning-city-badge city="Ventspils" since="2022" />
    <news-card [data]="feed()" heading-level="2" />
    <news-list [src]="src()" [limit]="limit()" (load)="tell.emit('loaded')" (error)="tell.emit($event.error.code)">
      <a href="/news">All news</a>
    </news-list>
  `,
})
export class News {
  readonly feed = input.required<object>();
  readonly src = input.required<string>();
  readonly limit = input.required<number>();
  readonly tell = output<string>();
}
