/* Elements read the language of a Drupal site from its responses. */
import {expect} from '@open-wc/testing';
import {useFakeNetwork} from '../support/fake-network.js';
import {all, show} from '../support/show-element.js';
import '../support/show-news.js';

const network = useFakeNetwork();

const SITE = 'https://town.example';
const SRC = `${SITE}/jsonapi/node/article`;

/** A page of two nodes: one in the default language of the site, which has no prefix, and one in English. */
function answer(page: number): Response {
  const nodes = ['lv', 'en'].map((langcode) => ({
    type: 'node--article',
    id: `${langcode}-${page}`,
    attributes: {title: `${langcode} ${page}`, langcode, path: {alias: `/${langcode}-zina-${page}`, langcode}},
  }));
  const links = page === 1 ? {next: {href: `${SRC}?page=2`}} : {};
  return new Response(JSON.stringify({jsonapi: {version: '1.0'}, data: nodes, links}), {
    headers: {'content-type': 'application/vnd.api+json', 'content-language': 'lv'},
  });
}

describe('the links to a Drupal site in several languages', () => {
  it('have a prefix only in the languages other than its default one, on every page', async () => {
    network.serve(SITE, ({address}) =>
      Object.defineProperty(answer(address.includes('page=2') ? 2 : 1), 'url', {value: address}),
    );
    const list = await show('news-list', {}, {src: SRC, limit: '4'});
    expect(all(list, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      `${SITE}/lv-zina-1`,
      `${SITE}/en/en-zina-1`,
      `${SITE}/lv-zina-2`,
      `${SITE}/en/en-zina-2`,
    ]);
  });
});
