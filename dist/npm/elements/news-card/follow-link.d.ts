/**
 * Lets a click anywhere on a card count as one on its link, with the same modifier keys, and one of the middle button
 * as the one that opens a new tab. For pointers only: the link itself is in the card's heading, reaches over all of the
 * card that holds no text, and is what keyboards and screen readers meet. Text can still be selected.
 */
export declare function followLink(event: MouseEvent): void;
