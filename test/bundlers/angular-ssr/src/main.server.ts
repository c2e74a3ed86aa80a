import {mergeApplicationConfig} from '@angular/core';
import {bootstrapApplication, type BootstrapContext} from '@angular/platform-browser';
import {provideServerRendering, RenderMode, withRoutes} from '@angular/ssr';
import {App, config} from './app';

const routes = withRoutes([{path: '**', renderMode: RenderMode.Server}]);

export default (context: BootstrapContext) =>
  bootstrapApplication(App, mergeApplicationConfig(config, {providers: [provideServerRendering(routes)]}), context);
