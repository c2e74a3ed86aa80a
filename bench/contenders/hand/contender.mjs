/** Custom elements without a library, one for each card, as a developer who knows them well writes them. */
export default {
  title: 'hand-written elements',
  entry: {cards: 'hand/cards.js'},
  cards: ({addresses}) => `<town-news src="${addresses}"></town-news>`,
  lastLink: (n) =>
    `document.querySelector('town-news')?.shadowRoot?.querySelector('li:nth-child(${n}) > town-card')?.shadowRoot?.querySelector('a')`,
  update: (feed) => (document.querySelector('town-news').feed = feed),
};
