/*
 * What the tests ask of an engine that not each can be asked for. A test says so with `needs`, in place of `it`:
 *
 *     needs('forced colours')('draws its lines in the text colour', async () => {…});
 *
 * Where the engine lacks it, the test is skipped under a name that says why, and counted. Any other skipped test fails
 * the run (`count-reporter.mjs`), and so does a line here that no test needs (`test/contract/engines.test.mjs`).
 */

/** Of each engine what cannot be had here, with the reason. These are limits of drivers and engines, not of the elements. */
export const LACKS = {
  Firefox: {
    'accessibility tree': 'its protocol, WebDriver BiDi, has no command for the tree',
    'forced colours': 'they can only be set before it starts',
    'layout shifts': 'it does not count them',
    media: 'its protocol, WebDriver BiDi, has no command for media',
  },
  WebKit: {
    'accessibility tree': 'WebKitWebDriver has no command for the tree',
    'another page': 'WebKitWebDriver cannot stand in for a server',
    'another time zone': 'it takes its time zone from the environment it starts in',
    'forced colours': 'WebKitGTK has none',
    'layout shifts': 'it does not count them',
    media: 'WebKitWebDriver has no command for media',
    'mouse buttons': 'WebKitWebDriver releases each of them as the first',
    'data asked for ahead': 'it asks again for what the page has asked for ahead',
    'forms of CLDR 48': 'its data on languages are older',
    'narrow window': 'the window of MiniBrowser stays wider',
  },
};

/**
 * The engine of this page.
 * @returns {'Chromium' | 'Firefox' | 'WebKit'}
 */
export const engine = (agent = navigator.userAgent) =>
  agent.includes('Firefox/') ? 'Firefox' : agent.includes('Chrome/') ? 'Chromium' : 'WebKit';

/** @typedef {keyof typeof LACKS.Firefox | keyof typeof LACKS.WebKit} Ability */

/**
 * `it`, for a test that needs so much.
 * @param {Ability} ability
 * @returns {(name: string, test: (this: Mocha.Context) => Promise<void> | void) => unknown}
 */
export const needs = (ability) => (name, test) => {
  const reason = reasonOf(engine(), ability);
  return reason ? it.skip(name + mark(engine(), reason)) : it(name, test);
};

/** Whether this engine has it, for what is prepared before a test. */
export const has = (/** @type {Ability} */ ability) => !reasonOf(engine(), ability);

/**
 * Which of the reasons above a skipped test has in its name.
 * @type {(name: string, inEngine: string) => string | undefined}
 */
export const reasonIn = (name, inEngine) =>
  Object.values(lacksOf(inEngine)).find((reason) => name.endsWith(mark(inEngine, reason)));

/** @type {(inEngine: string) => Record<string, string>} */
const lacksOf = (inEngine) => (inEngine === 'Firefox' || inEngine === 'WebKit' ? LACKS[inEngine] : {});
/** @type {(inEngine: string, ability: Ability) => string | undefined} */
const reasonOf = (inEngine, ability) => lacksOf(inEngine)[ability];
/** @type {(inEngine: string, reason: string) => string} */
const mark = (inEngine, reason) => ` [not in ${inEngine}: ${reason}]`;
