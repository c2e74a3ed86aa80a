// A page that has its own `<news-card>`.
customElements.define('news-card', class extends HTMLElement {});
