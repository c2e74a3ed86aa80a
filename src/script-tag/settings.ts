/** What a page has said on the script tag that loads the page bundle. */
export interface ScriptSettings {
  /** Begins the names of all elements, for a page that has a `<news-card>` of its own; with its hyphen, or empty. */
  readonly prefix: string;
  /** Where sources may be besides the page's and the script's own hosts; undefined for anywhere. */
  readonly origins: readonly string[] | undefined;
  /** The publisher's time zone, as an IANA name; undefined where the page states none. */
  readonly timeZone: string | undefined;
}

/**
 * Reads `data-prefix="town"`, `data-allow-origins="https://news.example https://…"` and `data-time-zone="Europe/Riga"` from
 * the script's own tag.
 * @param address the script's own address; a script that stands in no tag, such as an imported one, has no settings
 */
export function readScriptTag(address: string): ScriptSettings {
  const tags = [...document.querySelectorAll('script')];
  // Where a redirect has led elsewhere, no tag has the script's own address: then the settings of any hold.
  const tag =
    tags.find(({src}) => src === address) ??
    tags.find(({dataset}) => dataset.prefix ?? dataset.allowOrigins ?? dataset.timeZone);
  const prefix = tag?.dataset.prefix;
  const isName = prefix && /^[a-z][a-z\d]*$/.test(prefix);
  if (prefix && !isName) console.warn(`data-prefix="${prefix}" is no name: small letters and figures only`);
  return {
    prefix: isName ? `${prefix}-` : '',
    origins: tag?.dataset.allowOrigins?.split(/\s+/).filter(Boolean),
    timeZone: tag?.dataset.timeZone?.trim() || undefined,
  };
}
