import { str } from '@lit/localize';
import { hostName } from '../../util/safe-url.js';
/** The source's own name, or its host, in words: "Source: uil.unesco.org". */
export function sourceText({ msg }, { name, url }) {
    const source = name ?? hostName(url);
    return msg(str `Source: ${source}`, { id: 'source', desc: 'Followed by the name or the host of a source' });
}
//# sourceMappingURL=source.view.js.map