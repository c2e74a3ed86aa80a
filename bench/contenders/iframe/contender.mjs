import {documentMarkup} from '../../markup.mjs';
import staticHtml from '../static/contender.mjs';

const CONTENT = "document.querySelector('iframe')?.contentDocument?";

/** The static page inside a frame, as most embeds are. How high it is has to be known beforehand. */
const frame = (scenario) => ({
  body: ({n}) =>
    `<iframe src="/iframe/${scenario}-${n}-inside.html" title="Jaunumi" height="${n * 200 + 500}"></iframe>`,
  inside: (given) => documentMarkup({head: staticHtml.head({scenario}), body: staticHtml[scenario](given)}),
});

export default {
  title: 'the same in an iframe',
  cards: frame('cards').body,
  lastLink: (n) => `${CONTENT}.querySelector('li:nth-child(${n}) a')`,
  page: frame('page').body,
  pageEnds: (n) => [`${CONTENT}.querySelector('li:nth-child(${n}) a')`],
  files: (feed) => {
    const given = {feed};
    return Object.fromEntries(
      ['cards', 'page'].map((scenario) => [
        `/iframe/${scenario}-${feed.items.length}-inside.html`,
        frame(scenario).inside(given),
      ]),
    );
  },
};
