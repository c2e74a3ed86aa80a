/**
 * Treats a click anywhere on a card as a click on its link, with the same modifier keys; a click of the middle button
 * opens a new tab. This is for pointers only. Keyboards and screen readers use the link itself, which is in the card's
 * heading and covers all of the card except its text. Text can still be selected.
 */
export declare function followLink(event: MouseEvent): void;
