import { type Findings } from './check-schema.js';
import { type Shown } from './report.js';
/** Facts about a document that it does not contain. */
export interface NewsOptions {
    /** The publisher's time zone. */
    readonly timeZone?: string | undefined;
    /** The address where the document was found. */
    readonly base?: string | undefined;
    /** The next page named by the server. */
    readonly next?: string | undefined;
    /** The language of the response. */
    readonly siteLanguage?: string | undefined;
}
/** The report on news, apart from the findings. */
export interface NewsReport {
    readonly format: string;
    readonly rows: number;
    readonly news: Shown;
}
/** Checks news in a JSON format; returns undefined for any other document. */
export declare function checkJsonNews(findings: Findings, options: NewsOptions): NewsReport | undefined;
/**
 * Checks an XML feed; returns undefined if it is neither RSS nor Atom.
 * @throws {SyntaxError} if it is not XML
 */
export declare function checkXmlNews(findings: Findings, text: string, options: NewsOptions): NewsReport | undefined;
