import type { News } from '../model/article.js';
/**
 * Reads news twice, and keeps only the days that are the same in both readings.
 * @param read reads the news in a zone
 * @param onUnsure called if a day has been left out
 */
export declare function readWithSureDays(read: (zone: string) => News | Promise<News>, onUnsure: () => void): Promise<News>;
