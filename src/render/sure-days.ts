/* Days that are the same everywhere on Earth, for a server that knows no time zone. */
import type {Article, News} from '../model/article.js';

/** The first and the last zone to see a day: no moment has the same day in both, except when it is written as a day. */
const ZONES = ['Pacific/Kiritimati', 'Etc/GMT+12'] as const;

/**
 * Reads news twice, and keeps only the days that are the same in both readings.
 * @param read reads the news in a zone
 * @param onUnsure called if a day has been left out
 */
export async function readWithSureDays(
  read: (zone: string) => News | Promise<News>,
  onUnsure: () => void,
): Promise<News> {
  const [first, last] = [await read(ZONES[0]), await read(ZONES[1])];
  const articles = first.articles.map((article, index): Article => {
    const twin: Partial<Article> = last.articles[index] ?? {};
    const {published, modified, ...rest} = article;
    if (twin.published === published && twin.modified === modified) return article;
    return {
      ...rest,
      ...(published !== undefined && twin.published === published && {published}),
      ...(modified !== undefined && twin.modified === modified && {modified}),
    };
  });
  if (articles.every((article, index) => article === first.articles[index])) return first;
  onUnsure();
  return {...first, articles};
}
