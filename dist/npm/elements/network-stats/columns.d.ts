import type { Locale } from '../../locale/locale.js';
/** What heads the columns of the table and of the CSV file. */
export declare const columnWords: ({ msg }: Locale) => {
    date: string;
    source: string;
    notes: string;
    status: string;
};
