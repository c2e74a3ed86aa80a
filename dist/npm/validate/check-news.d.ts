import { type Findings } from './check-schema.js';
/** Checks news in a format of JSON; gives the number of items, or undefined when it is none of the formats. */
export declare function checkJsonNews(findings: Findings): number | undefined;
/**
 * Checks a feed in XML; gives the number of items, or undefined when it is neither RSS nor Atom.
 * @throws {SyntaxError} when it is not XML
 */
export declare function checkXmlNews(findings: Findings, text: string): number | undefined;
