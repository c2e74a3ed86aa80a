/**
 * Lets a click anywhere on a card count as one on its link, with the same modifier keys, and one of the middle button
 * as the one that opens a new tab. For pointers only: the link itself is in the card's heading, reaches over all of the
 * card that holds no text, and is what keyboards and screen readers meet. Text can still be selected.
 */
export function followLink(event) {
    const link = event.currentTarget.querySelector('a');
    // The secondary button opens menus, and those after it go back and forward.
    if (!link || event.button > 1 || link.contains(event.target) || String(getSelection()))
        return;
    // No browser follows a link by a script's middle button.
    link.dispatchEvent(new MouseEvent('click', event.button ? { ctrlKey: true, metaKey: true } : event));
}
//# sourceMappingURL=follow-link.js.map