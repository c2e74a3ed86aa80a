import {CITY} from '../../material.mjs';
import {FIGURES, REGISTER} from '../../addresses.mjs';

/** A page in the light DOM that a script fills, as far as it is the same for all design systems. */
export const cardsBody = ({addresses}) => `<ul class="news" data-src="${addresses}"></ul>`;

export const pageBody = (given) => `<div class="membership" data-src="${REGISTER}" data-city="${CITY}"></div>
<div class="network" data-src="${FIGURES}"></div>
<div class="article" data-src="${given.addresses}"></div>
${cardsBody(given)}`;

export const gridStyle = () =>
  '<style>.news{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18em),1fr));gap:1.25em;margin:0;padding:0;list-style:none}.news h3,.news p{margin:0}.news img{inline-size:100%;block-size:auto;aspect-ratio:16/9;object-fit:cover}</style>';
