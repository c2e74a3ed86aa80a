import type { BadgeContent } from './badge-content.js';
import { type FixedTheme, type Variant } from './badge-look.js';
/** Returns the fragment, without a page around it. */
export declare function badgeHtml(content: BadgeContent, variant: Variant, theme: FixedTheme): string;
