import { OnDemand } from '../util/on-demand.js';
/** The names of countries by language. In the page bundle each is a file beside the script. */
export type CountryFile = OnDemand<{
    readonly names: Readonly<Record<string, string>>;
}>;
export declare const countryFiles: ReadonlyMap<string, CountryFile>;
