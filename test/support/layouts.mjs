/*
 * Layouts where towns put an element: each is part of a page, in a box of a given width. The element has at least the
 * promised minimum width, and stays within `.box`.
 *
 * WordPress: the classes that the block library generates for Row, Columns and Group, with declarations from its style
 * sheet (https://github.com/WordPress/gutenberg, packages/block-library and block-editor/src/layouts).
 */

/**
 * @typedef {object} Layout
 * @property {string} name
 * @property {(element: string) => string} place the markup around an element, with one `.box`
 * @property {string} [css]
 * @property {string} [sheet] a style sheet that the page loads
 * @property {boolean} [isUnlimited] a track sized by its content, regardless of the room available: the element takes
 *   its usual width, and an inline badge takes one line, like any text
 */

const TEXT = '<p>Mazais Rīgas ielas posms no pirmdienas ir slēgts satiksmei, jo tiek mainīti ūdensvadi.</p>';

/** @type {(style: string, before?: string) => (element: string) => string} */
const box =
  (style, before = '') =>
  (element) =>
    `<div class="box" style="${style}">${before}${element}</div>`;

const ALIGNMENTS = ['stretch', 'flex-start', 'center', 'flex-end', 'baseline'];

const WORDPRESS = `
  .is-layout-flex {display: flex; flex-wrap: wrap; align-items: center; gap: 1em}
  .is-layout-flex.is-nowrap {flex-wrap: nowrap}
  .is-layout-flex > :is(*, div) {margin: 0}
  .wp-block-columns {display: flex; box-sizing: border-box; flex-wrap: wrap; align-items: initial; gap: 2em}
  .wp-block-column {flex-grow: 1; flex-basis: 0; min-width: 0; overflow-wrap: break-word}
  @media (max-width: 781px) {.wp-block-columns > .wp-block-column {flex-basis: 100%}}
  .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) {
    max-width: 645px; margin-left: auto !important; margin-right: auto !important;
  }`;

/** @type {readonly Layout[]} */
export const LAYOUTS = [
  {name: 'a block', place: box('')},
  ...ALIGNMENTS.flatMap((align) => [
    {name: `a flex row, align-items: ${align}`, place: box(`display: flex; align-items: ${align}`)},
    {
      name: `a flex column, align-items: ${align}`,
      place: box(`display: flex; flex-flow: column; align-items: ${align}`),
    },
  ]),
  {name: 'a flex row beside text', place: box('display: flex; gap: 1em', TEXT)},
  {name: 'a flex row that wraps', place: box('display: flex; flex-wrap: wrap; gap: 1em', TEXT)},
  {name: 'a flex row with room between', place: box('display: flex; justify-content: space-between', '<p>Adrese</p>')},
  {name: 'an inline flex row', place: box('display: inline-flex; max-width: 100%')},
  {name: 'an auto grid', place: box('display: grid; grid-template-columns: auto auto; gap: 1em', '<p>Adrese</p>')},
  {
    name: 'a max-content grid',
    place: box('display: grid; grid-template-columns: max-content 1fr'),
    isUnlimited: true,
  },
  {name: 'a min-content grid', place: box('display: grid; grid-template-columns: min-content')},
  {name: 'a minmax(0, 1fr) grid', place: box('display: grid; grid-template-columns: minmax(0, 1fr)')},
  {name: 'a 1fr grid', place: box('display: grid; grid-template-columns: 1fr')},
  {name: 'a grid with justify-items: center', place: box('display: grid; justify-items: center')},
  {name: 'a grid with place-items: end', place: box('display: grid; place-items: end')},
  {
    name: 'an inline block',
    place: (element) => `<div class="box"><div style="display: inline-block; max-width: 100%">${element}</div></div>`,
  },
  {
    name: 'a separate inline block',
    place: box(''),
    css: '.box > :first-child {display: inline-block}',
  },
  {
    name: 'a float',
    place: (element) => `<div class="box" style="overflow: auto">${element}${TEXT}</div>`,
    css: '.box > :first-child {float: left}',
  },
  {
    name: 'a floated box beside text',
    place: (element) =>
      `<div class="box" style="overflow: auto"><div style="float: right; max-width: 100%">${element}</div>${TEXT}</div>`,
  },
  {
    name: 'an absolute box',
    place: (element) => `<div class="box" style="position: relative; height: 900px">${element}</div>`,
    css: '.box > :first-child {position: absolute}',
  },
  {
    name: 'a fit-content box',
    place: (element) => `<div class="box"><div style="width: fit-content">${element}</div></div>`,
  },
  {name: 'fit-content', place: box(''), css: '.box > :first-child {width: fit-content}'},
  {name: 'a table cell', place: (element) => `<div class="box"><table><tr><td>${TEXT}<td>${element}</table></div>`},
  {name: 'a lone table cell', place: (element) => `<div class="box"><table><tr><td>${element}</table></div>`},
  {
    name: 'a cell of a fixed table',
    place: (element) =>
      `<div class="box"><table style="table-layout: fixed; width: 100%"><tr><td>${element}</table></div>`,
  },
  {name: 'display: table', place: box('display: table; max-width: 100%')},
  {name: 'details', place: (element) => `<details class="box" open><summary>Jaunumi</summary>${element}</details>`},
  {
    name: 'details in a flex row',
    place: (element) =>
      `<div class="box" style="display: flex"><details open><summary>Jaunumi</summary>${element}</details></div>`,
  },
  {
    name: 'a dialog',
    place: (element) =>
      `<div class="box" style="position: relative; min-height: 900px"><dialog open>${element}</dialog></div>`,
    css: 'dialog {box-sizing: border-box; max-width: 100%; padding: 0; border: 0}',
  },
  {name: 'columns', place: box('columns: 12em', TEXT)},
  {
    name: 'a row of WordPress',
    css: WORDPRESS,
    place: (element) => `<div class="box wp-block-group is-layout-flex">${TEXT}${element}</div>`,
  },
  {
    name: 'a row of WordPress that does not wrap',
    css: WORDPRESS,
    place: (element) => `<div class="box wp-block-group is-nowrap is-layout-flex"><p>Jaunumi</p>${element}</div>`,
  },
  {
    name: 'a column of WordPress',
    css: WORDPRESS,
    place: (element) =>
      `<div class="wp-block-columns is-layout-flex"><div class="wp-block-column is-layout-flow">${TEXT}</div><div class="box wp-block-column is-layout-flow">${element}</div></div>`,
  },
  {
    name: 'a group of WordPress',
    css: WORDPRESS,
    place: (element) => `<div class="box wp-block-group is-layout-constrained">${TEXT}${element}</div>`,
  },
  {
    name: 'a group in a row of WordPress',
    css: WORDPRESS,
    place: (element) =>
      `<div class="box wp-block-group is-layout-flex"><div class="wp-block-group is-layout-flow">${element}</div></div>`,
  },
  {
    name: 'a column of Bootstrap 3',
    sheet: '/libraries/bootstrap-3/dist/css/bootstrap.min.css',
    place: (element) =>
      `<div class="row"><div class="box col-xs-12 col-sm-6">${element}</div><div class="col-sm-6">${TEXT}</div></div>`,
  },
  {
    name: 'a media object of Bootstrap 3',
    sheet: '/libraries/bootstrap-3/dist/css/bootstrap.min.css',
    place: (element) =>
      `<div class="box media"><div class="media-left"><p>Foto</p></div><div class="media-body">${element}</div></div>`,
  },
  {
    name: 'a column of Bootstrap 5',
    sheet: '/libraries/bootstrap/dist/css/bootstrap.min.css',
    place: (element) =>
      `<div class="row"><div class="box col-12 col-md">${element}</div><div class="col-md">${TEXT}</div></div>`,
  },
  {
    name: 'an auto column of Bootstrap 5',
    sheet: '/libraries/bootstrap/dist/css/bootstrap.min.css',
    place: (element) => `<div class="box"><div class="row"><div class="col-auto">${element}</div></div></div>`,
  },
  {
    name: 'a flex row of Bootstrap 5',
    sheet: '/libraries/bootstrap/dist/css/bootstrap.min.css',
    place: (element) => `<div class="box d-flex justify-content-between">${TEXT}${element}</div>`,
  },
  {name: 'a host that is a flex container', place: box(''), css: '.box > * {display: flex}'},
  {name: 'a host that is a grid container', place: box(''), css: '.box > * {display: grid; justify-items: start}'},
];

const NEWS = 'src="/test/examples/news/sample.json"';

/**
 * Every element and variant: its tag and attributes.
 * @type {readonly (readonly [tag: string, attributes: string])[]}
 */
export const VARIANTS = [
  ['news-card', NEWS],
  ['news-list', `${NEWS} limit="2"`],
  ['news-list', `${NEWS} limit="2" layout="list" more`],
  ['learning-city-badge', 'city="Ventspils"'],
  ['learning-city-badge', 'city="Ventspils" variant="seal"'],
  ['learning-city-badge', 'city="Ventspils" variant="inline"'],
  ['network-stats', ''],
  ['network-stats', 'figures="cities countries" chart="growth" city="Ventspils"'],
];

/** @type {(variant: readonly [string, string]) => string} */
export const asElement = ([tag, attributes]) => `<${tag} ${attributes}><a href="/">Vairāk</a></${tag}>`;
/** @type {(variant: readonly [string, string]) => string} */
export const asPlaceholder = ([tag, attributes]) =>
  `<div data-widget="${tag}" ${attributes.replaceAll(/[\w-]+(?==|$)/g, 'data-$&').replaceAll(/="data-/g, '="')}><a href="/">Vairāk</a></div>`;

/**
 * A page with one element in each of the given layouts, in sections of a given width.
 * @param {readonly Layout[]} layouts with the same style sheet
 * @param {(variant: readonly [string, string]) => string} write
 * @param {number} width in CSS pixels
 * @returns {{head: string, body: string}}
 */
export function layoutPage(layouts, write, width) {
  const styles = layouts.map(({css}, index) => (css ? `#layout-${index} {${css}}` : '')).join('\n');
  const sections = layouts.map(({place}, index) =>
    VARIANTS.map((variant) => `<section class="layout-${index}">${place(write(variant))}</section>`).join(''),
  );
  const sheet = layouts[0]?.sheet;
  return {
    head: `${sheet ? `<link rel="stylesheet" href="${sheet}">` : ''}<style>
      body {margin: 0; font: 16px/1.5 sans-serif}
      section {contain: layout; width: ${width}px; margin-bottom: 1em}
      ${styles}</style>`.replaceAll('#layout-', '.layout-'),
    body: sections.join(''),
  };
}

/**
 * An element with an unexpected width or height.
 * @typedef {{layout: string, element: string, width: number, room: number, height: number}} Misfit
 */

/**
 * The elements of such a page that are narrower than promised, leave their box, or have an implausible height.
 * @param {Document} document
 * @param {readonly Layout[]} layouts
 * @returns {Misfit[]}
 */
export function misfits(document, layouts) {
  const LEAST = 12 * 16;
  const USUAL = 20 * 16;
  return [...document.querySelectorAll('section')].flatMap((section) => {
    const layout = layouts[Number(section.className.slice('layout-'.length))];
    const tags = VARIANTS.map(([tag]) => tag).join();
    const element = section.querySelector(tags);
    const box = section.querySelector('.box');
    if (!element || !box) throw new Error(`${layout.name}: no element`);
    const {left, right, width, height} = element.getBoundingClientRect();
    const place = element.closest('[data-widget]')?.getBoundingClientRect();
    const {paddingLeft, paddingRight} = getComputedStyle(box);
    const around = box.getBoundingClientRect();
    const from = around.left + parseFloat(paddingLeft);
    const to = Math.min(around.right - parseFloat(paddingRight), section.getBoundingClientRect().right);
    const room = to - from;
    const isWide = layout.isUnlimited
      ? width > Math.max(USUAL, room) + 1 && !element.matches('[variant=inline]')
      : Math.min(left, place?.left ?? left) < from - 1 || Math.max(right, place?.right ?? right) > to + 1;
    const isNarrow = width < Math.min(LEAST, room) - 1;
    return isWide || isNarrow || height > 2500 || height < 20
      ? [{layout: layout.name, element: element.outerHTML.replace(/>.*/s, '>'), width, room, height}]
      : [];
  });
}
