import type { BadgeContent } from './badge-content.js';
import { type Theme, type Variant } from './badge-look.js';
/** Returns the content of the file. */
export declare function badgeSvg(content: BadgeContent, variant: Variant, theme: Theme): string;
