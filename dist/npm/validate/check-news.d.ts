import { type Findings } from './check-schema.js';
import { type Shown } from './report.js';
/** What is known of a document besides itself. */
export interface NewsOptions {
    /** The publisher's zone. */
    readonly timeZone?: string | undefined;
    /** The address it was found at. */
    readonly base?: string | undefined;
    /** The next page, by its server. */
    readonly next?: string | undefined;
}
/** What is to be said of news besides the findings. */
export interface NewsReport {
    readonly format: string;
    readonly rows: number;
    readonly news: Shown;
}
/** Checks news in a format of JSON; undefined for a document in none of the formats. */
export declare function checkJsonNews(findings: Findings, options: NewsOptions): NewsReport | undefined;
/**
 * Checks a feed in XML; undefined when it is neither RSS nor Atom.
 * @throws {SyntaxError} when it is not XML
 */
export declare function checkXmlNews(findings: Findings, text: string, options: NewsOptions): NewsReport | undefined;
