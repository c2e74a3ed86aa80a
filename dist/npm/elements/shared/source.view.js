import { str } from '@lit/localize';
import { hostName } from '../../util/safe-url.js';
/**
 * The name of a source, or its host, as text: "Source: uil.unesco.org".
 * @param year the year that the source is about, if readers should know it
 */
export function sourceText(locale, { name, url, kind }, year) {
    const { msg, format } = locale;
    const host = hostName(url);
    const who = name && kind === 'reprint'
        ? msg(str `${name}, reprinted by ${host}`, {
            id: 'reprint',
            desc: 'The author of a text, and the host of the site that reprints it',
        })
        : (name ?? host);
    const source = year ? `${who} (${format.year(year)})` : who;
    return msg(str `Source: ${source}`, { id: 'source', desc: 'With the name or the host of a source' });
}
//# sourceMappingURL=source.view.js.map