import type { Locale } from '../../locale/locale.js';
/** Column headers of the table and the CSV file. */
export declare const columnWords: ({ msg }: Locale) => {
    date: string;
    source: string;
    notes: string;
    status: string;
};
