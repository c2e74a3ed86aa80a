import { str } from '@lit/localize';
import { hostName } from '../../util/safe-url.js';
/**
 * The source's own name, or its host, in words: "Source: uil.unesco.org".
 * @param year of what the source says, where that should be known
 */
export function sourceText(locale, { name, url, kind }, year) {
    const { msg, format } = locale;
    const host = hostName(url);
    const who = name && kind === 'reprint'
        ? msg(str `${name}, reprinted by ${host}`, {
            id: 'reprint',
            desc: 'Whose words they are, and the host of the site that has them',
        })
        : (name ?? host);
    const source = year ? `${who} (${format.year(year)})` : who;
    return msg(str `Source: ${source}`, { id: 'source', desc: 'Followed by the name or the host of a source' });
}
//# sourceMappingURL=source.view.js.map