/*
 * What a source says is text, whatever it says: each payload in each field of each format, in the built files, under
 * the strictest policy. An item with a payload must be built like the same item with harmless words in that field, or
 * without it, or be left out; nothing but texts and checked addresses may differ.
 */
import {expect} from '@open-wc/testing';
import {type Fill, type Format, fieldsOf, numberIn} from './formats.js';
import {closePages, type HostPage, make, openHidden, outcomeOf} from './host-page.js';
import {PAYLOADS, VALUES} from './payloads.js';

/** Items of one document: as many as the elements look at. */
const BATCH = 500;
/** Attributes whose value may come from a source, and what it then looks like. */
const CHECKED: Readonly<Record<string, RegExp>> = {
  alt: /^/,
  datetime: /^\d{4}(-\d\d){0,2}$/,
  height: /^\d{1,5}$/,
  href: /^https?:\/\//,
  lang: /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i,
  src: new RegExp(`^${location.origin}/`),
  width: /^\d{1,5}$/,
};
/** Characters that turn what follows them, or are none. */
const UNSAFE = /(?!\s)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

interface Case {
  readonly field: string;
  readonly payload: unknown;
}
const fillWith =
  ({field, payload}: Case): Fill =>
  (name, harmless) =>
    name === field ? payload : harmless;

/** How something is built: its elements in order, with the attributes that no source may touch. */
function shapeOf(root: Element): string {
  return [root, ...root.querySelectorAll('*')]
    .map(({localName, attributes}) => {
      const told = [...attributes].map(({name, value}) => (name in CHECKED ? name : `${name}=${value}`));
      return `${localName}[${told.sort().join()}]`;
    })
    .join(' ');
}

/** What is wrong with values of attributes and with texts. */
function faultsOf(root: Element): string[] {
  const faults: string[] = [];
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const {name, value} of element.attributes) {
      if (name in CHECKED && !CHECKED[name]!.test(value)) faults.push(`${name}="${value.slice(0, 100)}"`);
    }
  }
  const text = root.textContent;
  if (UNSAFE.test(text)) faults.push('unsafe characters');
  if (text.length > 6_000) faults.push(`${text.length} characters`);
  return faults;
}

/** Shows items; gives what was made of each, by its number. */
async function show(page: HostPage, format: Format, cases: readonly Case[]): Promise<(Element | undefined)[]> {
  const items = cases.map((each, number) => format.item(number, fillWith(each)));
  const documents =
    format.tag === 'news-list' ? [format.document(items)] : items.map((item) => format.document([item]));
  const elements = documents.map((data, number) =>
    Object.assign(make(page, format.tag, {city: `id-${number}`}), {
      // As it comes from a server: an own `__proto__` and all.
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

/** Tests of some formats: a file of its own has a time of its own. */
export function describePayloads(formats: readonly Format[]): void {
  describe(`${PAYLOADS.length} payloads and ${VALUES.length} values that are no text, in every field of`, () => {
    afterEach(closePages);

    it('a corpus of at least 300', () => {
      expect(PAYLOADS.length).to.be.at.least(300);
    });

    for (const format of formats) {
      const fields = fieldsOf(format);
      const payloads = format.isText ? PAYLOADS : [...PAYLOADS, ...VALUES];
      it(`${format.name}, ${fields.length} fields: ${fields.length * payloads.length} items`, async function () {
        this.timeout(60_000);
        const page = await openHidden({}, 'strict');

        const harmless = fields.flatMap((field) => [
          {field: '', payload: undefined},
          {field, payload: undefined},
          ...(format.also?.[field] ?? []).map((payload) => ({field, payload})),
        ]);
        const built = (await show(page, format, harmless)).map((each) => each && shapeOf(each));
        const usual = built[0];
        expect(usual, 'what is harmless is shown').to.be.a('string');
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
        // The harmless picture is taken at once, lazy or not, by a browser that has it from another page.
        expect(asked.filter(({pathname}) => !/^\/(dist|test\/support|demo\/pictures)\//.test(pathname))).to.deep.equal(
          [],
        );
      });
    }
  });
}
