/**
 * Treats a click anywhere on a card as a click on its link, with the same modifier keys; a click of the middle button
 * opens a new tab. This is for pointers only. Keyboards and screen readers use the link itself, which is in the card's
 * heading and covers all of the card except its text. Text can still be selected.
 */
export function followLink(event) {
    const link = event.currentTarget.querySelector('a');
    // Button 2 opens a menu; buttons 3 and 4 go back and forward.
    if (!link || event.button > 1 || link.contains(event.target) || String(getSelection()))
        return;
    // No browser follows a link when a script dispatches a middle click.
    link.dispatchEvent(new MouseEvent('click', event.button ? { ctrlKey: true, metaKey: true } : event));
}
//# sourceMappingURL=follow-link.js.map