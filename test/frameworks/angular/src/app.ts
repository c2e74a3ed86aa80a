import {Component, signal} from '@angular/core';
import {News} from './news';

@Component({
  selector: 'town-app',
  imports: [News],
  template: `
    @if (feed(); as feed) {
      <town-news [feed]="feed" [src]="src()" [limit]="limit()" (tell)="outcome.set($event)" />
    }
    <button id="more" (click)="limit.set(2)">More</button>
    <button id="break" (click)="src.set('/missing.json')">Break</button>
    <output>{{ outcome() }}</output>
  `,
})
export class App {
  readonly feed = signal<object | undefined>(undefined);
  readonly limit = signal(1);
  readonly src = signal('/news.json');
  readonly outcome = signal('');

  constructor() {
    void fetch('/feed.json')
      .then((response) => response.json())
      .then((feed) => this.feed.set(feed));
  }
}
