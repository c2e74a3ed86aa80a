/** The first and the last zone to see a day: no moment has the same day in both, except when it is written as a day. */
const ZONES = ['Pacific/Kiritimati', 'Etc/GMT+12'];
/**
 * Reads news twice, and keeps only the days that are the same in both readings.
 * @param read reads the news in a zone
 * @param onUnsure called if a day has been left out
 */
export async function readWithSureDays(read, onUnsure) {
    const [first, last] = [await read(ZONES[0]), await read(ZONES[1])];
    const articles = first.articles.map((article, index) => {
        const twin = last.articles[index] ?? {};
        const { published, modified, ...rest } = article;
        if (twin.published === published && twin.modified === modified)
            return article;
        return {
            ...rest,
            ...(published !== undefined && twin.published === published && { published }),
            ...(modified !== undefined && twin.modified === modified && { modified }),
        };
    });
    if (articles.every((article, index) => article === first.articles[index]))
        return first;
    onUnsure();
    return { ...first, articles };
}
//# sourceMappingURL=sure-days.js.map