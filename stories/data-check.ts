/*
 * A document, the findings of the checker, and the element that shows it. It uses the code of the command
 * `learning-city-widgets validate`; nothing leaves the page.
 */
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import '../src/define/all.js';
import {findingLine, type Report, summaryLine} from '../src/validate/report.js';
import {validate} from '../src/validate/validate.js';
import {fields} from '../src/util/record.js';
import './data-check.css';
import {documentOf, documentsOf} from './support.js';

const SAMPLES = documentsOf('news', 'network', 'register').options;

/** With more findings than this, the first ones are enough to begin with. */
const MOST_SHOWN = 50;

export class DataCheck extends LitElement {
  static override properties = {sample: {}, text: {state: true}};

  /** The initial document, by name. */
  sample = 'news/seed';
  private text: string | undefined;

  /** Labels and fields belong to the page, so that its styles apply to them. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const text = this.text ?? documentOf(this.sample);
    const report = validate(text);
    return html`<div class="desk">
      <div>
        <label
          >Start with an example
          <select @change=${this.#begin}>
            ${SAMPLES.map((name) => html`<option ?selected=${name === this.sample}>${name}</option>`)}
          </select></label
        >
        <label
          >Your document: JSON, or a feed
          <textarea spellcheck="false" dir="ltr" .value=${text} @input=${this.#edit}></textarea>
        </label>
      </div>
      <div>
        <p class="summary" role="status">${verdict(report)}</p>
        ${report.findings.length ? findings(report) : nothing} ${shown(text, report)}
      </div>
    </div>`;
  }

  readonly #begin = ({target}: Event): void => {
    this.sample = (target as HTMLSelectElement).value;
    this.text = undefined;
  };

  readonly #edit = ({target}: Event): void => {
    this.text = (target as HTMLTextAreaElement).value;
  };
}

const findings = (report: Report): TemplateResult =>
  html`<ol role="list">
    ${report.findings
      .slice(0, MOST_SHOWN)
      .map(
        ({line, ...finding}) =>
          html`<li class=${finding.severity}>
            ${findingLine(line === undefined ? 'Document' : `Line ${line}`, finding)}
          </li>`,
      )}
  </ol>`;

const NAMES = {register: 'A register', network: 'Figures', news: 'News'} as const;

const verdict = (report: Report): string =>
  `${report.kind ? NAMES[report.kind] : 'Not recognised'}: ${summaryLine([report])}`;

/** The element that shows a document of this kind. */
function shown(text: string, {kind}: Report): TemplateResult | typeof nothing {
  const element =
    kind === 'news'
      ? html`<news-list .data=${text} limit="2" heading-level="4"></news-list>`
      : kind === 'network'
        ? html`<network-stats .data=${text} heading-level="4"></network-stats>`
        : kind === 'register'
          ? html`<learning-city-badge .data=${text} city=${firstCity(text)} heading-level="4"></learning-city-badge>`
          : undefined;
  return element
    ? html`<section class="shown">
        <h3>Preview</h3>
        ${element}
      </section>`
    : nothing;
}

/** The id of the first row of a register, or nothing. */
function firstCity(text: string): string {
  try {
    const {members} = fields(JSON.parse(text));
    const {id} = fields(Array.isArray(members) ? (members as unknown[])[0] : undefined);
    return typeof id === 'string' ? id : '';
  } catch {
    return '';
  }
}
