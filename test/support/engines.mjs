/*
 * Abilities that tests need and not every engine has. A test declares the need with `needs` instead of `it`:
 *
 *     needs('forced colours')('draws its lines in the text colour', async () => {…});
 *
 * If the engine lacks the ability, the test is skipped, its title states the reason, and it is counted. Any other
 * skipped test fails the run (`count-reporter.mjs`), and so does an entry here that no test needs
 * (`test/contract/engines.test.mjs`).
 */

/**
 * For each engine, the abilities that are missing here, with the reason. These are limits of drivers and engines, not
 * of the elements.
 */
export const LACKS = {
  Firefox: {
    'accessibility tree': 'its protocol, WebDriver BiDi, has no command for the tree',
    'forced colours': 'they can only be set before it starts',
    'layout shifts': 'it does not count them',
    media: 'its protocol, WebDriver BiDi, has no command for media',
  },
  WebKit: {
    'accessibility tree': 'WebKitWebDriver has no command for the tree',
    'another page': 'WebKitWebDriver cannot play a server',
    'another time zone': 'it takes its time zone from the environment it starts in',
    'forced colours': 'WebKitGTK has none',
    'layout shifts': 'it does not count them',
    media: 'WebKitWebDriver has no command for media',
    'measured growth': 'its clock ticks in milliseconds, so each measurement takes minutes; two engines are enough',
    'mouse buttons': 'WebKitWebDriver releases every button as the first one',
    pictures: 'its launcher here takes no pictures',
    'preloaded data': 'it requests preloaded data again',
    'forms of CLDR 48': 'its locale data are older',
    'narrow window': 'the window of MiniBrowser stays wider',
  },
};

/**
 * The engine that runs this page.
 * @returns {'Chromium' | 'Firefox' | 'WebKit'}
 */
export const engine = (agent = navigator.userAgent) =>
  agent.includes('Firefox/') ? 'Firefox' : agent.includes('Chrome/') ? 'Chromium' : 'WebKit';

/** @typedef {keyof typeof LACKS.Firefox | keyof typeof LACKS.WebKit} Ability */

/**
 * `it` for a test that needs an ability.
 * @param {Ability} ability
 * @returns {(name: string, test: (this: Mocha.Context) => Promise<void> | void) => unknown}
 */
export const needs = (ability) => (name, test) => {
  const reason = reasonOf(engine(), ability);
  return reason ? it.skip(name + mark(engine(), reason)) : it(name, test);
};

/** Returns true if this engine has the ability, for set-up code that depends on it. */
export const has = (/** @type {Ability} */ ability) => !reasonOf(engine(), ability);

/**
 * Returns the reason in the title of a skipped test, if it is one of the above.
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
