/*
 * Text from a source stays text: each payload is put into each field of each format, in the built files, under the
 * strictest policy. An item with a payload must be built like the same item with harmless words in that field, or
 * without the field, or be left out; only texts and checked addresses may differ.
 */
import {expect} from '@open-wc/testing';
import {type Fill, type Format, fieldsOf, numberIn} from './formats.js';
import {closePages, type HostPage, make, openHidden, outcomeOf} from './host-page.js';
import {PAYLOADS, VALUES} from './payloads.js';

/** Items in one document: as many as the elements read. */
const BATCH = 500;
/** Attributes whose value may come from a source, and the pattern that it must match. */
const CHECKED: Readonly<Record<string, RegExp>> = {
  alt: /^/,
  'aria-label': /^/,
  datetime: /^\d{4}(-\d\d){0,2}$/,
  height: /^\d{1,5}$/,
  href: /^https?:\/\//,
  lang: /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i,
  src: new RegExp(`^${location.origin}/`),
  width: /^\d{1,5}$/,
};
/** Control characters, and characters that change the direction of the text after them. */
const UNSAFE = /(?!\s)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

interface Case {
  readonly field: string;
  readonly payload: unknown;
}
const fillWith =
  ({field, payload}: Case): Fill =>
  (name, harmless) =>
    name === field ? payload : harmless;

/** The structure of an element tree: its elements in order, with the attributes that no source may affect. */
function shapeOf(root: Element): string {
  return [root, ...root.querySelectorAll('*')]
    .map(({localName, attributes}) => {
      const told = [...attributes].map(({name, value}) => (name in CHECKED ? name : `${name}=${value}`));
      return `${localName}[${told.sort().join()}]`;
    })
    .join(' ');
}

/** Lists the invalid attribute values and the unsafe texts. */
function faultsOf(root: Element): string[] {
  const faults: string[] = [];
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const {name, value} of element.attributes) {
      if (name in CHECKED && (!CHECKED[name]!.test(value) || UNSAFE.test(value)))
        faults.push(`${name}="${value.slice(0, 100)}"`);
    }
  }
  const text = root.textContent;
  if (UNSAFE.test(text)) faults.push('unsafe characters');
  if (text.length > 6_000) faults.push(`${text.length} characters`);
  return faults;
}

/** Shows items, and returns the element built for each, by its number. */
async function show(page: HostPage, format: Format, cases: readonly Case[]): Promise<(Element | undefined)[]> {
  const items = cases.map((each, number) => format.item(number, fillWith(each)));
  const documents =
    format.tag === 'news-list' ? [format.document(items)] : items.map((item) => format.document([item]));
  const elements = documents.map((data, number) =>
    Object.assign(make(page, format.tag, {city: `id-${number}`}), {
      // As sent by a server, including an own `__proto__`.
      data: typeof data === 'string' ? data : JSON.stringify(data),
    }),
  );
  const outcomes = Promise.all(elements.map((element) => outcomeOf(element)));
  page.document.body.replaceChildren(...elements);
  await outcomes;
  if (format.tag !== 'news-list')
    return elements.map((element) => element.shadowRoot!.querySelector('.badge, .stats') ?? undefined);
  const shown: (Element | undefined)[] = cases.map(() => undefined);
  for (const card of elements[0]!.shadowRoot!.querySelectorAll('.card')) {
    const number = numberIn(`${card.textContent} ${card.querySelector('a')?.href}`);
    shown[number] = card;
  }
  return shown;
}

/** Runs the tests of some formats. Each file has its own time limit, so the formats are spread over several. */
export function describePayloads(formats: readonly Format[]): void {
  describe(`${PAYLOADS.length} payloads and ${VALUES.length} non-text values in every field`, () => {
    afterEach(closePages);

    it('are a corpus of at least 300', () => {
      expect(PAYLOADS.length).to.be.at.least(300);
    });

    for (const format of formats) {
      const fields = fieldsOf(format);
      const payloads = format.isText ? PAYLOADS : [...PAYLOADS, ...VALUES];
      it(`are rendered as text or left out: ${format.name}, ${fields.length} fields, ${fields.length * payloads.length} items`, async function () {
        this.timeout(60_000);
        const page = await openHidden({}, 'strict');

        const harmless = fields.flatMap((field) => [
          {field: '', payload: undefined},
          {field, payload: undefined},
          ...(format.also?.[field] ?? []).map((payload) => ({field, payload})),
        ]);
        const built = (await show(page, format, harmless)).map((each) => each && shapeOf(each));
        const usual = built[0];
        expect(usual, 'harmless content is shown').to.be.a('string');
        const allowed = new Map(fields.map((field) => [field, new Set([usual])]));
        harmless.forEach(({field}, number) => allowed.get(field)?.add(built[number]));

        const cases = fields.flatMap((field) => payloads.map((payload) => ({field, payload})));
        const wrong: string[] = [];
        let count = 0;
        for (let from = 0; from < cases.length; from += BATCH) {
          const batch = cases.slice(from, from + BATCH);
          (await show(page, format, batch)).forEach((root, number) => {
            const {field, payload} = batch[number]!;
            count += Number(!!root);
            const shape = root && shapeOf(root);
            const faults = root ? faultsOf(root) : [];
            if (root && !allowed.get(field)!.has(shape)) faults.push(`built as ${shape}`);
            if (faults.length) wrong.push(`${field} = ${JSON.stringify(payload).slice(0, 120)}: ${faults.join('; ')}`);
          });
        }
        expect(wrong.slice(0, 8), `${wrong.length} of ${cases.length}`).to.deep.equal([]);
        expect(count, 'most items are shown').to.be.above(cases.length / 2);
        expect(page.window.__pwn ?? (window as {__pwn?: unknown}).__pwn).to.equal(undefined);
        expect(({} as {__pwn?: unknown}).__pwn).to.equal(undefined);
        const refused = page.window.reports.filter((report) => !report.startsWith('warn: <'));
        expect(refused).to.deep.equal([]);
        const asked = page.window.performance.getEntriesByType('resource').map(({name}) => new URL(name));
        expect(asked.filter(({origin}) => origin !== location.origin)).to.deep.equal([]);
        // A browser that has cached the harmless picture from another page loads it immediately, lazy or not.
        expect(asked.filter(({pathname}) => !/^\/(dist|test\/support|demo\/pictures)\//.test(pathname))).to.deep.equal(
          [],
        );
      });
    }
  });
}
