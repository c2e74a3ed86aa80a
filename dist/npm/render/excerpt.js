/*
 * The part of a source's data that an element shows. A page gets only that much, as a document that the element's own
 * reader checks again.
 */
import { LearningCityBadge, NetworkMap, NetworkStats, NewsCard, NewsList } from '../elements/all.js';
import { positionOf } from '../sources/news-address.js';
import { defined } from '../util/record.js';
import { ofNetwork } from './figures-excerpt.js';
/** Loads the data that an element shows in addition to its model, and returns a function that shortens the model. */
export async function excerptOf(element, model) {
    if (element instanceof NewsList)
        return { rendered: {}, excerpt: (view) => ofList(element, model, view) };
    if (element instanceof NewsCard)
        return { rendered: {}, excerpt: (view) => ofCard(element, model, view) };
    if (element instanceof LearningCityBadge) {
        const { register } = model;
        return {
            rendered: {},
            excerpt: (view) => ({ model: ofMembership(register, view.membership) }),
        };
    }
    if (element instanceof NetworkMap) {
        const { register } = model;
        // The register that ships with the library is a file beside the script, and larger than most pages.
        return { rendered: {}, excerpt: () => (element.src?.trim() ? { model: ofRows(register, register.members) } : {}) };
    }
    if (element instanceof NetworkStats) {
        const { figures, presenter } = model;
        await presenter.search(figures);
        const { register, membership } = presenter;
        return {
            rendered: defined({
                register: register && membership ? ofMembership(register, membership) : undefined,
            }),
            excerpt: (view) => ({ model: ofNetwork(figures.network, view.view, element) }),
        };
    }
    return { rendered: {}, excerpt: () => ({}) };
}
/**
 * A list needs the articles that it shows. With a button for more, or if nothing can be said without the others, it
 * needs all of them.
 */
function ofList({ more, onlyLanguage }, news, view) {
    const { shown } = view;
    return { model: more || onlyLanguage !== undefined || !shown.length ? news : { ...news, articles: shown } };
}
function ofCard({ item }, news, view) {
    const { article } = view;
    if (!article)
        return { model: news };
    const position = positionOf(item?.trim() ?? '');
    return { model: { ...news, articles: position === undefined ? [article] : news.articles.slice(0, position) } };
}
/** The rows that a statement is about. Without any, one other row shows that the register has been read. */
function ofMembership({ checked, members, sources }, membership) {
    const rows = 'member' in membership
        ? [membership.member]
        : 'candidates' in membership
            ? membership.candidates
            : members.slice(0, 1);
    return ofRows({ checked, members, sources }, rows);
}
/** Some rows of a register, with all sources that they, the numbers and the places name. */
function ofRows(register, members) {
    const { checked, sources, totals, placesSource } = register;
    const keys = [
        placesSource,
        ...(totals ?? []).map(({ source }) => source),
        ...members.flatMap(({ source, seenSource, goneSource, awards = [] }) => [
            source,
            seenSource,
            goneSource,
            ...awards.map((award) => award.source),
        ]),
    ];
    const used = [...new Set(keys)].flatMap((key) => {
        const source = key === undefined ? undefined : sources[key];
        return key !== undefined && source ? [[key, source]] : [];
    });
    return defined({ checked, sources: Object.fromEntries(used), members, totals, placesSource });
}
//# sourceMappingURL=excerpt.js.map