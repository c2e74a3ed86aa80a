import { str } from '@lit/localize';
import { html, nothing } from 'lit';
import { isSameLanguage, listComma } from '../../util/language-tag.js';
import { pageAddress } from './page-address.js';
import { hostName } from '../../util/safe-url.js';
import { headingView } from '../shared/heading.view.js';
import { followLink } from './follow-link.js';
import { pictureAddress } from './picture-address.js';
/**
 * One article: title (the link is the heading), date, topic, summary, author, publisher and picture. The picture comes
 * last in reading order, but is drawn first.
 */
export function articleView(article, { locale, headingLevel }, { images, newTab, withoutByline, withoutDate, withoutImage, withoutSummary, page }) {
    const { title, url, summary, published, language, picture } = article;
    const foreign = language && !isSameLanguage(language, locale.tag) ? language : undefined;
    // Each text of the source has its own `dir`, and its own `lang` if its language differs from the element's.
    const lang = foreign ?? nothing;
    const address = picture && !withoutImage && pictureAddress(picture.src, images, page?.address, page?.isAllowed);
    const heading = headingView(headingLevel, url ? linkView(title, url, newTab, locale) : title, lang);
    const meta = metaView(article, withoutDate ? undefined : published, foreign, locale);
    const text = summary && !withoutSummary ? html `<p part="summary" lang=${lang} dir="auto">${summary}</p>` : nothing;
    const from = article.publisher?.name ?? (url && foreignHost(url, page?.address));
    const comma = listComma(language ?? locale.tag);
    const byline = withoutByline ? nothing : bylineView(article, from, lang, comma);
    const image = picture && address ? pictureView(picture, address, lang, locale) : nothing;
    // No white space between the elements, because it would create text nodes.
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
/** The date, the date of the last change, the topic, and the language if it differs from the reader's. */
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
            desc: 'The day of the last change of an article, shown after its day of publication',
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
/**
 * The authors with their job titles, and the publisher.
 * @param from the publisher, otherwise the link's host if it is another site
 */
function bylineView({ authors = [] }, from, lang, comma) {
    if (!authors.length && !from)
        return nothing;
    return html `<footer class="small" part="byline">
    ${authors.map(({ name, role }) => html `<p lang=${lang} dir="auto"><b>${name}</b>${role ? comma + role : nothing}</p>`)}${from ? html `<p lang=${lang} dir="auto">${from}</p>` : nothing}
  </footer>`;
}
/** Credits that already say what the name means: "Foto: J. Kalns", "© J. Kalns". */
const OWN_WORD = /^(\p{L}+:|©)/u;
/**
 * A picture that loads lazily, sends no referrer, and leaves no gap if it is broken. Screen readers name a figure by its
 * caption and then read the caption, so it is not a figure.
 */
const pictureView = (picture, address, lang, locale) => html `<div part="image">
    <img
      class=${focalClass(picture)}
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
  </div>`;
/**
 * The classes that move the focal point of a picture into view, in tenths of its width and height. A strict policy
 * allows no style attributes.
 */
const focalClass = ({ focus }) => focus ? `x${Math.round(focus.x * 10)} y${Math.round(focus.y * 10)}` : nothing;
/** The source's caption of a picture, and the credit if there is one. */
function captionView({ caption, credit }, lang, { msg }) {
    if (!caption && !credit)
        return nothing;
    const maker = credit && !OWN_WORD.test(credit)
        ? msg(str `Photo: ${credit}`, { id: 'credit', desc: 'Who made a picture, or holds the rights' })
        : credit;
    return html `<p class="small caption" lang=${caption ? lang : nothing} dir="auto">
    ${[caption, maker].filter(Boolean).join(' ')}
  </p>`;
}
/** Hides a picture that fails to load, with its caption; shows it again if another picture loads. */
function showFigure({ target, type }) {
    const image = target;
    // A lazy picture would never load while it is hidden.
    image.loading = 'eager';
    image.parentElement.hidden = type === 'error';
}
/** The host of a link, if it is not the page's own. */
function foreignHost(url, page = pageAddress()) {
    const host = hostName(url);
    return host === hostName(page ?? url) ? undefined : host;
}
//# sourceMappingURL=news-card.view.js.map