import { str } from '@lit/localize';
import { html, nothing } from 'lit';
import { isSameLanguage, textDirection } from '../../util/language-tag.js';
import { pageAddress } from './page-address.js';
import { hostName } from '../../util/safe-url.js';
import { headingView } from '../shared/heading.view.js';
import { followLink } from './follow-link.js';
import { pictureAddress } from './picture-address.js';
/**
 * One article: title (the link is the heading), date, topic, summary, author, publisher and picture. The picture comes
 * last, for the order in which the card is read out, and is drawn first.
 */
export function articleView(article, { locale, headingLevel }, { images, newTab, withoutDate, withoutImage, withoutSummary }) {
    const { title, url, summary, published, language, picture } = article;
    const foreign = language && !isSameLanguage(language, locale.tag) ? language : undefined;
    // Each text of the source is isolated by a direction of its own, and in its own language where that is another.
    const lang = foreign ?? nothing;
    const address = picture && !withoutImage && pictureAddress(picture.src, images);
    const heading = headingView(headingLevel, url ? linkView(title, url, newTab, locale) : title, lang);
    const meta = metaView(article, withoutDate ? undefined : published, foreign, locale);
    const text = summary && !withoutSummary ? html `<p part="summary" lang=${lang} dir="auto">${summary}</p>` : nothing;
    const byline = bylineView(article, lang, hasArabicComma(language ?? locale.tag) ? '، ' : ', ');
    const image = picture && address ? pictureView(picture, address, lang, locale) : nothing;
    // Without white space between them, which would be nodes too.
    return html `<article class="card box" @click=${followLink} @auxclick=${followLink}>
    <div class="text">${heading}${meta}${text}${byline}</div>
    ${image}
  </article>`;
}
const linkView = (title, url, newTab, { tag, msg }) => html `<a href=${url} rel="noopener" target=${newTab ? '_blank' : nothing}
    >${newTab
    ? html `<bdi>${title}</bdi><span aria-hidden="true">&nbsp;↗</span
            ><span class="quiet" lang=${tag}>
              (${msg('opens in a new tab', { id: 'new-tab', desc: 'After the title of an article, in brackets' })})</span
            >`
    : title}</a
  >`;
/** Day, day of the last change, topic, and the language where it is not the reader's. */
function metaView({ modified, tags }, date, foreign, { msg, format }) {
    const topic = tags?.[0];
    const language = foreign && format.languageName(foreign);
    if (!date && !topic && !language)
        return nothing;
    const day = date ? html `<time datetime=${date}>${format.date(date)}</time>` : nothing;
    const change = date && modified && modified > date
        ? html `<time datetime=${modified}
          >${msg(str `Updated: ${format.date(modified)}`, {
            id: 'updated',
            desc: 'The day on which an article was last changed, after the day on which it was published',
        })}</time
        >`
        : nothing;
    const subject = topic ? html `<b lang=${foreign ?? nothing} dir="auto">${topic}</b>` : nothing;
    const tongue = language
        ? html `<span
        >${msg(str `Language: ${language}`, {
            id: 'language',
            desc: 'On an article in another language than the page; followed by the name of that language',
        })}</span
      >`
        : nothing;
    return html `<p class="small" part="meta">${day}${change}${subject}${tongue}</p>`;
}
/** Authors, each with their office, and the publisher; without one the host where the link leads to another site. */
function bylineView({ authors = [], publisher, url }, lang, comma) {
    const from = publisher?.name ?? (url && foreignHost(url));
    if (!authors.length && !from)
        return nothing;
    return html `<footer class="small" part="byline">
    ${authors.map(({ name, role }) => html `<p lang=${lang} dir="auto"><b>${name}</b>${role ? comma + role : nothing}</p>`)}${from ? html `<p lang=${lang} dir="auto">${from}</p>` : nothing}
  </footer>`;
}
/** Languages written from right to left have a comma of their own, but for Hebrew and Yiddish. */
const hasArabicComma = (tag) => textDirection(tag) === 'rtl' && !/^(he|yi)\b/.test(tag);
/** Credits that say themselves what the name in them is: "Foto: J. Kalns", "© J. Kalns". */
const OWN_WORD = /^(\p{L}+:|©)/u;
/** A picture that waits until it is near, tells its host nothing of the page, and leaves no hole where it is broken. */
const pictureView = (picture, address, lang, locale) => html `<figure part="image">
    <img
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      alt=${picture.alt ?? ''}
      width=${picture.width ?? nothing}
      height=${picture.height ?? nothing}
      src=${address}
      @load=${showFigure}
      @error=${showFigure}
    />${captionView(picture, lang, locale)}
  </figure>`;
/** The words of the source below a picture, and who made it where the source says so. */
function captionView({ caption, credit }, lang, { msg }) {
    if (!caption && !credit)
        return nothing;
    const maker = credit && !OWN_WORD.test(credit)
        ? msg(str `Photo: ${credit}`, { id: 'credit', desc: 'Who made a picture, or holds the rights' })
        : credit;
    return html `<figcaption class="small" lang=${caption ? lang : nothing} dir="auto">
    ${[caption, maker].filter(Boolean).join(' ')}
  </figcaption>`;
}
/** Hides a picture that could not be loaded, with its caption, and brings it back for another that can. */
function showFigure({ target, type }) {
    const image = target;
    // While it is hidden it would never be near.
    image.loading = 'eager';
    image.parentElement.hidden = type === 'error';
}
/** The host that a link leads to, where it is not the page's own. */
function foreignHost(url) {
    const host = hostName(url);
    return host === hostName(pageAddress() ?? url) ? undefined : host;
}
//# sourceMappingURL=news-card.view.js.map