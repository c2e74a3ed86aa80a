import { OnDemand } from '../util/on-demand.js';
interface CountryNames {
    readonly names: Readonly<Record<string, string>>;
}
/** The names of countries in one language. In the page bundle each is a file beside the script. */
export type CountryFile = OnDemand<CountryNames>;
export declare const countryFiles: ReadonlyMap<string, CountryFile>;
export {};
