/*
 * A file that the page generates. Its address exists only while its link is visible, and its contents are generated
 * again when the link is clicked. Lit does not know the attribute, so it leaves it unchanged.
 */
/** Blob addresses, by the box of the link. */
const addresses = new Map();
/** Sets the address of the file link in a box to a file with these contents. */
export function openFile(box, text) {
    const link = box?.querySelector('a[download]');
    if (!box || !link)
        return;
    closeFile(box);
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    addresses.set(box, address);
    link.href = address;
}
/** Creates the file when its box opens, and releases it when the box closes. */
export function toggleFile(box, makeText) {
    if (!box.open)
        closeFile(box);
    else if (!addresses.has(box))
        openFile(box, makeText());
}
/** How long a browser may take to download the file, in milliseconds. */
const GRACE = 60_000;
/** Removes the address. Its memory is freed later, when any download that has begun is over. */
function closeFile(box) {
    const address = addresses.get(box);
    if (address === undefined)
        return;
    addresses.delete(box);
    setTimeout(() => URL.revokeObjectURL(address), GRACE);
}
/**
 * Releases the files of boxes that were removed, and creates the file of a box that is back on the page and still open.
 */
export function tendFiles(root) {
    for (const box of addresses.keys())
        if (!box.isConnected)
            closeFile(box);
    const box = root?.querySelector('details[open]');
    if (box?.isConnected && !addresses.has(box))
        box.dispatchEvent(new Event('toggle'));
}
//# sourceMappingURL=file.js.map