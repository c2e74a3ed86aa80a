import { linkHtml, toAscii } from './markup.js';
import { FILLED } from './page.js';
/**
 * The changes to the head: one link for each sheet that the rendered elements use.
 * @param addresses as the elements name them
 * @param keepsOld an element still has its last rendering, so the sheets of the last run stay
 */
export function headEdits(html, page, addresses, keepsOld) {
    const { links, headEnd, isForeignEncoding } = page;
    const at = links[0]?.start ?? headEnd;
    if (at === undefined)
        return [];
    const old = links.map(({ start, end }) => html.slice(start, end));
    const fresh = [...addresses].map((address) => linkHtml(address, ` ${FILLED}`));
    const text = [...new Set([...(keepsOld ? old : []), ...fresh.sort()])].join('');
    return [
        { start: at, end: at, text: isForeignEncoding ? toAscii(text) : text },
        ...links.map(({ start, end }) => ({ start, end, text: '' })),
    ];
}
//# sourceMappingURL=head.js.map