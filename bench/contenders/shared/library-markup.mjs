import {read} from './styles.mjs';
import {besideAndBelow} from '../../markup.mjs';
import {CITY} from '../../material.mjs';
import {FIGURES, REGISTER} from '../../addresses.mjs';
/** @import {Given} from '../index.mjs' */

/**
 * A page in the light DOM that a script fills: the part that is the same for all design systems.
 * @param {Given} given
 */
export const cardsBody = ({address}) => `<ul class="news" data-src="${address}"></ul>`;

export const pageBody = (/** @type {Given} */ given) =>
  besideAndBelow(
    [
      `<div class="membership" data-src="${REGISTER}" data-city="${CITY}"></div>`,
      `<div class="network" data-src="${FIGURES}"></div>`,
      `<div class="article" data-src="${given.address}"></div>`,
    ],
    cardsBody(given),
  );

/**
 * Layout of the elements, and styles that they leave to the page.
 * @param {Given} given
 */
export const libraryStyle = ({scenario}) =>
  `<style>.news{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18em),1fr));gap:1.25em;margin:0;padding:0;list-style:none}:is(.news,.article) :is(h3,p){margin:0}:is(.news,.article) img{inline-size:100%;block-size:auto;aspect-ratio:16/9;object-fit:cover}${scenario === 'page' ? read('page.css') : ''}</style>`;
