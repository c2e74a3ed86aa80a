/** Code points in base 36, joined by a plus sign, with all their names. */
export declare const CHARACTER_NAMES: string;
