/* The words that a reader hears on a page: line by line, or as announcements while nothing is pressed. */
import {startDevServer} from '@web/dev-server';
import {pages} from '../support/pages.mjs';
import {faults} from '../support/server.mjs';
import {Orca} from './orca.mjs';

/** The maximum number of lines of a page. */
const MOST = 80;
/**
 * Orca's own messages about the page and its place there, some of which it leaves out when it is busy, and the heading
 * where a page starts.
 */
const OWN =
  /^(Loading\. +Please wait|Finished loading .*|(Browse|Focus) mode|leaving \w+|A page.*|Start( heading level 1)?)\.?$/;
/** The heading before the elements of a scene, and the paragraph after them. */
const [START, END] = ['Start', 'The end'];

/** A page that an element is put on. */
export class Reading {
  /** @type {Orca} */
  orca;
  /** @type {Awaited<ReturnType<typeof startDevServer>>} */
  #server;

  /**
   * @param {Orca} orca
   * @param {Awaited<ReturnType<typeof startDevServer>>} server
   */
  constructor(orca, server) {
    this.orca = orca;
    this.#server = server;
  }

  static async start() {
    const server = await startDevServer({
      config: {rootDir: process.cwd(), port: 0, middleware: [faults, pages]},
      readCliArgs: false,
      readFileConfig: false,
      logStartMessage: false,
    });
    try {
      return new Reading(await Orca.start(), server);
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  async stop() {
    await this.orca.stop();
    await this.#server.stop();
  }

  /**
   * Opens a page with a heading, some elements, and a last paragraph.
   * @param {string} body
   * @param {{lang?: string, rendered?: string}} [options]
   * @returns {Promise<number>} the position in the spoken lines before the page
   */
  async open(body, {lang = 'en', rendered = ''} = {}) {
    const {port} = /** @type {import('node:net').AddressInfo} */ (this.#server.server?.address());
    const query = new URLSearchParams({lang, rendered, body: `<h1>${START}</h1>${body}<p>${END}</p>`});
    const before = this.orca.position;
    await this.orca.goto(`http://localhost:${port}/pages/open?${query.toString()}`);
    return before;
  }

  /**
   * Resolves when every element has the state, and Orca has nothing left to say.
   * @param {string} state
   */
  async allAre(state) {
    await this.orca.page.waitForFunction(
      (name) => {
        const elements = [
          ...document.querySelectorAll('news-card, news-list, learning-city-badge, network-stats, network-map'),
        ];
        return elements.length > 0 && elements.every((each) => each.matches(`:state(${name})`));
      },
      {timeout: 20_000, polling: 50},
      state,
    );
    await this.orca.settled();
  }

  /**
   * Gives elements the addresses in their `data-later`, on a page that has been read: while a page loads, Orca ignores
   * announcements.
   */
  async load() {
    await this.orca.settled();
    const position = this.orca.position;
    await this.orca.page.evaluate(() => {
      for (const each of document.querySelectorAll('[data-later]')) {
        each.setAttribute('src', /** @type {HTMLElement} */ (each).dataset.later ?? '');
      }
    });
    return position;
  }

  /** Reads the page from its start to its end, one line after the other. */
  async lines() {
    await this.orca.press('ctrl+Home');
    /** @type {string[]} */
    const heard = [];
    for (let line = 0; line < MOST; line++) {
      const said = await this.orca.press('Down');
      if (!said.length) throw new Error(`Down says nothing after: ${heard.join(' | ')}`);
      heard.push(...said);
      if (said.some((each) => each.startsWith(END))) return tidy(heard).slice(0, -1);
    }
    throw new Error(`no end after ${MOST} lines: ${heard.slice(-5).join(' | ')}`);
  }

  /**
   * Presses keys, one after the other.
   * @param {readonly string[]} keys
   */
  async press(...keys) {
    /** @type {string[]} */
    const heard = [];
    for (const key of keys) heard.push(...(await this.orca.press(key)));
    return tidy(heard);
  }

  /**
   * The words since a position, without a key.
   * @param {number} position
   */
  announced(position) {
    return tidy(this.orca.spokenFrom(position));
  }
}

/**
 * Joins the lines of a paragraph, which depend on fonts and widths, and removes the pauses that Orca writes as a dot
 * after a word. Leaves out Orca's own messages.
 * @param {readonly string[]} spoken
 */
function tidy(spoken) {
  /** @type {string[]} */
  const texts = [];
  let isOpen = false;
  for (const text of spoken) {
    if (OWN.test(text)) continue;
    if (isOpen) texts.push(`${texts.pop()}${text}`);
    else texts.push(text);
    isOpen = /\s$/.test(text);
  }
  return texts.map((text) => text.replace(/\s+/g, ' ').trim().replace(/\.$/, ''));
}
