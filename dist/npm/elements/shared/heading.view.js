import { html } from 'lit';

/** A heading of the level that the page asks for, 3 where that makes no sense; with `none` a paragraph of the same look. */
function headingView(level, content) {
    switch (String(level)) {
        case '2':
            return html `<h2 part="heading">${content}</h2>`;
        case '4':
            return html `<h4 part="heading">${content}</h4>`;
        case '5':
            return html `<h5 part="heading">${content}</h5>`;
        case '6':
            return html `<h6 part="heading">${content}</h6>`;
        case 'none':
            return html `<p part="heading">${content}</p>`;
        default:
            return html `<h3 part="heading">${content}</h3>`;
    }
}

export { headingView };
