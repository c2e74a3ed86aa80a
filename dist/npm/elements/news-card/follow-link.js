/**
 * Lets a click anywhere on a card count as one on its link, with the same button and modifier keys. For pointers only:
 * the link itself is in the card's heading, reaches over all of the card that holds no text, and is what keyboards and
 * screen readers meet. Text can still be selected.
 */
function followLink(event) {
    const link = event.currentTarget.querySelector('a');
    // The secondary button opens menus, and those after it go back and forward.
    if (!link || event.button > 1 || event.composedPath().includes(link) || String(getSelection()))
        return;
    link.dispatchEvent(new MouseEvent(event.type, event));
}

export { followLink };
