/* The language of an element on a server: the same choice as in a browser, once its words have loaded. */
import { chooseLocale } from '../locale/catalog.js';
import { isSameLanguage } from '../util/language-tag.js';
/** Chooses the language of an element, and waits for its words. */
export async function languageFor({ languages, hasDirection, direction: ofPage, }) {
    let locale = chooseLocale(languages);
    while (locale instanceof Promise) {
        await locale;
        locale = chooseLocale(languages);
    }
    const followsPage = hasDirection && isSameLanguage(locale.tag, languages[0] ?? locale.tag);
    const direction = followsPage ? undefined : locale.direction;
    return { locale, direction, directionInForce: direction ?? ofPage, update: () => undefined };
}
//# sourceMappingURL=language.js.map