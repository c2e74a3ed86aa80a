/*
 * A file that a page makes itself: its address exists only while the link to it can be seen, and with the contents of
 * the moment at which it is followed. Lit does not know the attribute, and leaves it alone.
 */
/** Addresses that hold their files in memory, by the box of the link. */
const addresses = new Map();
/** Gives the link to a file in a box an address with these contents. */
export function openFile(box, text) {
    const link = box?.querySelector('a[download]');
    if (!box || !link)
        return;
    closeFile(box);
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    addresses.set(box, address);
    link.href = address;
}
/** Opens or closes the file of a box along with it. */
export function toggleFile(box, makeText) {
    if (!box.open)
        closeFile(box);
    else if (!addresses.has(box))
        openFile(box, makeText());
}
/** How long a browser may take to fetch what it has been sent to, in milliseconds. */
const GRACE = 60_000;
/** Takes the address away, and frees its memory once a download that has begun is sure to be over. */
function closeFile(box) {
    const address = addresses.get(box);
    if (address === undefined)
        return;
    addresses.delete(box);
    setTimeout(() => URL.revokeObjectURL(address), GRACE);
}
/** Closes the files of boxes that are gone, and opens that of a box that is back, open as it was. */
export function tendFiles(root) {
    for (const box of addresses.keys())
        if (!box.isConnected)
            closeFile(box);
    const box = root?.querySelector('details[open]');
    if (box?.isConnected && !addresses.has(box))
        box.dispatchEvent(new Event('toggle'));
}
//# sourceMappingURL=file.js.map