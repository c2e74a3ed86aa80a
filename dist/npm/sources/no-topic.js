/*
 * The default category for posts without one. WordPress creates it at installation, in the language of the site, with
 * the id 1. It does not describe a post, so it is not a topic. The names come from the WordPress translations
 * (https://translate.wordpress.org/), and are compared without case, accents and punctuation.
 */
import { plainName } from '../util/text.js';
/** "Uncategorized" in the languages of the library and some others. */
const NONE = 'Uncategorized,Uncategorised,Nekategorizēts,Bez kategorijas,Nav kategorizēts,Nekategorizuota,Be kategorijos,Määratlemata,Kategoriseerimata,Liigitamata,Без рубрики,Без категории,Без категорії,Некатегоризовано,Без рубрыкі,Unkategorisiert,Nicht kategorisiert,Nicht kategorisierte,Ohne Kategorie,Keine Kategorie,Non classé,Non catégorisé,Sans catégorie,Sin categoría,Sin categorizar,Sin clasificar,Sense categoria,Sen categoría,Sem categoria,Não categorizado,Senza categoria,Non categorizzato,Geen categorie,Niet gecategoriseerd,Ongecategoriseerd,Okategoriserade,Okategoriserad,Ikke kategoriseret,Ukategoriseret,Ukategorisert,Luokittelematon,Luokittelemattomat,Kategorioimaton,Bez kategorii,Nezařazené,Nezařazeno,Nezařazená,Nezaradené,Nezaradená,Nekategorizirano,Nerazvrščeno,Некатегоризовано,Некатегоризирано,Некатегоризирани,Без категория,Fără categorie,Necategorizat,Necategorizate,Kategória nélkül,Kategória nélküli,Kategorizálatlan,Χωρίς κατηγορία,Μη κατηγοριοποιημένο,Αταξινόμητα,Kategorisiz,Kategorilenmemiş,Kategorize edilmemiş,Sınıflandırılmamış,Mhux kategorizzat,Bla kategorija,Gan chatagóir,Gan rangú,Neamhchatagóirithe,Óflokkað,Sailkatu gabea,Pa kategori,غير مصنف,غير مصنفة,بدون تصنيف,دسته‌بندی نشده,ללא קטגוריה,未分類,未分类,미분류,분류되지 않음,Chưa phân loại,Chưa được phân loại,Tak Berkategori';
/** Names of the default category that may also be real topics. */
const GENERAL = 'Allgemein,General,Geral,Generale,Général,Yleinen,Genel,Общее,Загальне,Egyéb,Algemeen,Allmänt,Generelt,Üldine,Vispārīgi,Bendra,כללי,عام';
let names;
const setOf = (list) => new Set(list.split(',').map(plainName));
/**
 * Returns true if a category means "no category".
 * @param id and `slug` of the category, if known. A slug may end with a language: `sin-categoria-es`
 */
export function isNoTopic(name, { id, slug } = {}) {
    names ??= { none: setOf(NONE), general: setOf(GENERAL) };
    const plain = plainName(name ?? '');
    if (names.none.has(plain))
        return true;
    // The default category, under its original name.
    if ((id === 1 || id === '1') && names.general.has(plain))
        return true;
    // A renamed default category keeps its slug, so the slug counts only if the name says the same.
    const words = plainName(decoded(slug ?? ''));
    if (plain && plain !== words)
        return false;
    const own = plainName(decoded(slug ?? '').replace(/-(?:[a-z]{2}(?:-[a-z]{2,4})?|\d{1,3})$/, ''));
    return names.none.has(own) || names.none.has(words);
}
/** Slugs in other scripts are percent-encoded. */
function decoded(slug) {
    try {
        return decodeURIComponent(slug);
    }
    catch {
        return slug;
    }
}
//# sourceMappingURL=no-topic.js.map