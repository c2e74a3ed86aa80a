import { asProblem } from '../util/problem.js';
import { collect, fields } from '../util/record.js';
import { plainName } from '../util/text.js';
import { plainText } from './html-field.js';
import { add } from './news-address.js';
/** Maximum number of terms that WordPress returns for one request. */
const MANY = 100;
/**
 * Returns the address of the posts on a topic, given the name of a category or tag.
 * @param posts the address of posts
 * @returns undefined if the site has no such topic; the address of all posts if the site does not reveal its terms
 */
export async function topicAddress(load, posts, tag, options) {
    const url = new URL(posts);
    const { searchParams } = url;
    // If the address already selects terms, it means posts that have both.
    const isChosen = ['tags', 'categories', 'include', 'slug'].some((name) => searchParams.has(name));
    const [tags, categories] = isChosen
        ? []
        : await Promise.all(['tags', 'categories'].map((route) => findTerms(load, posts, route, tag, options)));
    if (!tags || !categories) {
        // The topic is searched for in as many posts as one page can have.
        add(url, 'per_page', String(MANY));
        return url.href;
    }
    if (!tags.length && !categories.length)
        return undefined;
    if (tags.length)
        add(url, 'tags', tags.join());
    if (categories.length)
        add(url, 'categories', categories.join());
    if (tags.length && categories.length)
        add(url, 'tax_relation', 'OR');
    return url.href;
}
/** Returns the ids of the terms with a name; undefined if the site does not reveal them. */
async function findTerms(load, posts, route, name, options) {
    const url = new URL(posts);
    const lang = url.searchParams.get('lang');
    const terms = (text) => text.replace(/(\/|%2F)wp\1v2\1[\w-]+/i, `/wp/v2/${route}`);
    const restRoute = url.searchParams.get('rest_route');
    if (restRoute === null)
        url.pathname = terms(url.pathname);
    url.search = restRoute === null ? '' : `?rest_route=${terms(restRoute)}`;
    // Searches by the longest word: stored names contain character references, and here names are compared without
    // accents and punctuation.
    const [word = name] = (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).sort((one, other) => other.length - one.length);
    add(url, 'search', encodeURIComponent(word));
    add(url, '_fields', 'id,name');
    add(url, 'per_page', String(MANY));
    add(url, 'orderby', 'count');
    add(url, 'order', 'desc');
    if (lang)
        add(url, 'lang', encodeURIComponent(lang));
    let document;
    try {
        document = JSON.parse((await load(url.href, options)).text);
    }
    catch (error) {
        const { code } = asProblem(error);
        // Some sites hide their terms.
        if (code === 'status' || code === 'syntax')
            return undefined;
        throw error;
    }
    if (!Array.isArray(document))
        return undefined;
    const wanted = plainName(name);
    const ids = collect(document, MANY, (term) => {
        const { id, name: text } = fields(term);
        return typeof id === 'number' && plainName(plainText(text, 200) ?? '') === wanted ? id : undefined;
    });
    // If many terms contain this word, only the most used were compared.
    return !ids.length && document.length >= MANY ? undefined : ids;
}
//# sourceMappingURL=wordpress-topic.js.map