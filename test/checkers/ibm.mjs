/*
 * IBM's accessibility engine, a second judge next to axe. It runs in the page and sends no requests. Everything that it
 * does not pass fails the tests, unless `ACCEPTED` has it with a reason.
 */
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
/**
 * @import {Page} from 'puppeteer-core'
 * @typedef {{ruleId: string, value: [string, string], path: {dom: string}, message: string, snippet: string}} Result
 */

const engine = await readFile(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** Elements of this library; their shadow roots come after them in the engine's paths. */
const OURS = /\/(news-(card|list)|learning-city-badge|network-[a-z]+)\[\d+\]\/#document-fragment/;

/**
 * Findings that are no faults: `where` limits them to the elements, to Storybook's own page or to the pages around them.
 * The tests fail if one of them no longer occurs.
 * @type {{rule: string, where: 'elements' | 'page', reason: string}[]}
 */
export const ACCEPTED = [
  {
    rule: 'style_color_misuse',
    where: 'page',
    reason: 'asks a person about every style sheet with a colour; stories with forced colours show that none is needed',
  },
  {
    rule: 'style_highcontrast_visible',
    where: 'page',
    reason: 'asks a person about every style sheet with generated content; forced colours are tested',
  },
  {
    rule: 'text_block_heading',
    where: 'elements',
    reason: 'takes the visible title of a chart for a heading; it is the name of the figure, and hidden from the tree',
  },
  {
    rule: 'input_label_visible',
    where: 'elements',
    reason: 'the chart’s title is its visible label; the name of the slider adds what its values are',
  },
  {
    rule: 'skip_main_exists',
    where: 'page',
    reason: 'a story is one element without a page around it; the pages of the demo have a main landmark',
  },
  {
    rule: 'aria_content_in_landmark',
    where: 'elements',
    reason: 'an element belongs into the landmark of its page, and a story has none',
  },
  {
    rule: 'aria_content_in_landmark',
    where: 'page',
    reason: 'a story is one element without a page around it; the pages of the demo have landmarks',
  },
  {
    rule: 'aria_complementary_label_visible',
    where: 'page',
    reason: 'the sample page names its aside for screen readers; its parts have visible headings',
  },
  {
    rule: 'text_block_heading',
    where: 'page',
    reason: 'asks about short bold lines of the sample page: the topic above its title, and the town’s name',
  },
  {
    rule: 'img_alt_background',
    where: 'page',
    reason: 'the waves behind the title of the sample page are decoration',
  },
  {
    rule: 'text_sensory_misuse',
    where: 'page',
    reason: 'the headings of a sheet of looks say “square” and “round”; they instruct nobody',
  },
  {
    rule: 'input_fields_grouped',
    where: 'page',
    reason: 'recommends a fieldset for the few controls of Storybook’s tools, which are for editors',
  },
  {
    rule: 'select_options_grouped',
    where: 'page',
    reason: 'recommends groups in the lists of formats and languages of Storybook’s tools',
  },
  {
    rule: 'element_tabbable_role_valid',
    where: 'page',
    reason: 'a region that scrolls must be focusable, or the keyboard could not scroll it',
  },
  {
    rule: 'style_focus_visible',
    where: 'page',
    reason: 'asks about the focus ring of a focusable region, which is the browser’s own',
  },
  {
    rule: 'style_focus_visible',
    where: 'elements',
    reason: 'asks about the border of the button “Show more”; the element tests compare its focus ring',
  },
  {
    rule: 'style_viewport_resizable',
    where: 'page',
    reason: 'the title of the sample page grows with the window; its size has a part in rem, so zoom enlarges it',
  },
  {
    rule: 'input_label_visible',
    where: 'page',
    reason: 'the controls of Storybook’s tools are inside their labels, whose text is visible',
  },
];

/** The accepted findings that have occurred. */
const seen = new Set();

/**
 * Checks the page that is open, and returns what is not accepted.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function ibmFindings(page) {
  // A page with a strict policy still runs what its developer tools evaluate.
  if (!(await page.evaluate('"ace" in window'))) await page.evaluate(`${engine};window.ace = ace;`);
  const results = /** @type {Result[]} */ (
    await page.evaluate(`new ace.Checker().check(document, ['WCAG_2_2']).then(({results}) =>
      results.filter(({value: [, outcome]}) => outcome !== 'PASS')
        .map(({ruleId, value, path: {dom}, message, snippet}) => ({ruleId, value, path: {dom}, message, snippet})))`)
  );
  return results
    .filter(({ruleId, path}) => {
      const where = OURS.test(path.dom) ? 'elements' : 'page';
      const accepted = ACCEPTED.find((each) => each.rule === ruleId && each.where === where);
      if (accepted) seen.add(accepted);
      return !accepted;
    })
    .map(({ruleId, value, path, message, snippet}) => `${ruleId} (${value.join()}): ${message} ${path.dom} ${snippet}`);
}

/** Accepted findings that have not occurred, which should be removed from the list. */
export const unusedExceptions = () =>
  ACCEPTED.filter((each) => !seen.has(each)).map(({rule, where}) => `${rule}, ${where}`);
