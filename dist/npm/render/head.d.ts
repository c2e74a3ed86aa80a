import type { Edit } from './edits.js';
import { type Page } from './page.js';
/**
 * The changes to the head: one link for each sheet that the rendered elements use.
 * @param addresses as the elements name them
 * @param keepsOld an element still has its last rendering, so the sheets of the last run stay
 */
export declare function headEdits(html: string, page: Page, addresses: Iterable<string>, keepsOld: boolean): Edit[];
