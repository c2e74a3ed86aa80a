import {type ApplicationConfig, Component, provideZonelessChangeDetection} from '@angular/core';
import {provideClientHydration} from '@angular/platform-browser';
import {provideRouter, RouterOutlet} from '@angular/router';
import {Home} from './home';
import {Rendered} from './rendered';

@Component({selector: 'town-app', imports: [RouterOutlet], template: '<router-outlet />'})
export class App {}

export const config: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideClientHydration(),
    provideRouter([
      {path: '', component: Home},
      {path: 'rendered', component: Rendered},
    ]),
  ],
};
