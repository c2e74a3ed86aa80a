import { str } from '@lit/localize';
import { nothing, html } from 'lit';
import { isSameLanguage } from '../../util/language-tag.js';
import { headingView } from '../shared/heading.view.js';

/**
 * One article: title (the link is the heading), date, topic, summary, author and publisher.
 * Text from the source is isolated, in its own language and direction.
 */
function articleView(article, { locale, headingLevel }, { withoutDate, withoutSummary }) {
    const { msg, format } = locale;
    const { title, url, summary, published, language, authors, publisher, tags } = article;
    const isForeign = language !== undefined && !isSameLanguage(language, locale.tag);
    const lang = isForeign ? language : nothing;
    const heading = html `<bdi lang=${lang}>${title}</bdi>`;
    const languageName = isForeign ? format.languageName(language) : undefined;
    const date = withoutDate ? undefined : published;
    return html `<article class="card box">
    ${headingView(headingLevel, url ? html `<a href=${url} rel="noopener">${heading}</a>` : heading)}
    ${date || tags?.[0] || languageName
        ? html `<p class="small" part="meta">
            ${date ? html `<time datetime=${date}>${format.date(date)}</time>` : nothing}
            ${tags?.[0] ? html `<b><bdi lang=${lang}>${tags[0]}</bdi></b>` : nothing}
            ${languageName
            ? html `<span
                    >${msg(str `Language: ${languageName}`, {
                id: 'language',
                desc: 'On an article in another language than the page; followed by the name of that language',
            })}</span
                  >`
            : nothing}
          </p>`
        : nothing}
    ${summary && !withoutSummary ? html `<p part="summary"><bdi lang=${lang}>${summary}</bdi></p>` : nothing}
    ${authors?.length || publisher
        ? html `<footer class="small" part="byline">
            ${authors?.map(({ name, role }) => html `<p>
                  <bdi lang=${lang}><b>${name}</b>${role ? `, ${role}` : ''}</bdi>
                </p>`)}
            ${publisher ? html `<p><bdi lang=${lang}>${publisher.name}</bdi></p>` : nothing}
          </footer>`
        : nothing}
  </article>`;
}

export { articleView };
