/**
 * Returns the time zone for dates that a source gives in UTC: the element's, otherwise the one of the script tag.
 * @param own the element's `time-zone`; an unknown name is reported to the page's developer and ignored
 * @returns undefined for the reader's own zone
 */
export declare function zoneFor(own: string | undefined): string | undefined;
