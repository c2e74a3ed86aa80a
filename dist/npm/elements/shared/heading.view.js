import { html, nothing } from 'lit';
/**
 * A heading of the level that the page asks for, or 3 if that value is invalid; with `none`, a paragraph that looks the
 * same.
 * @param lang the language of the text, if it differs from the element's
 */
export function headingView(level, content, lang = nothing) {
    switch (String(level)) {
        case '2':
            return html `<h2 part="heading" lang=${lang} dir="auto">${content}</h2>`;
        case '4':
            return html `<h4 part="heading" lang=${lang} dir="auto">${content}</h4>`;
        case '5':
            return html `<h5 part="heading" lang=${lang} dir="auto">${content}</h5>`;
        case '6':
            return html `<h6 part="heading" lang=${lang} dir="auto">${content}</h6>`;
        case 'none':
            return html `<p part="heading" lang=${lang} dir="auto">${content}</p>`;
        default:
            return html `<h3 part="heading" lang=${lang} dir="auto">${content}</h3>`;
    }
}
//# sourceMappingURL=heading.view.js.map