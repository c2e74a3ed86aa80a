// A page that has a `<news-card>` of its own.
customElements.define('news-card', class extends HTMLElement {});
