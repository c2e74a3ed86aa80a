/* The step about the source: its address or text, and what residents will see of it. */
import {html, nothing, type TemplateResult} from 'lit';
import {hostName} from '../util/safe-url.js';
import {count, findingLine, type Report, seriesLines} from '../validate/report.js';
import {addressFrom} from './choice.js';
import type {Actions, Model} from './model.js';
import {corsLine, fetchCommand} from './snippets.js';
import {elementFor, foreignHost, kindFor, NEWS, type ReadSource} from './source.js';

/** With more findings than this, the first ones are enough to begin with. */
const MOST_FINDINGS = 30;
const SAMPLE = 'sample.json';

export function sourceStep(model: Model, actions: Actions): TemplateResult {
  const {words, choice, pasted} = model;
  const src = choice.attributes.src ?? '';
  const isNews = NEWS.includes(choice.tag);
  const take = (field: EventTarget | null): void => {
    const {value} = field as HTMLInputElement;
    actions.set('src', value.trim() ? (addressFrom(value) ?? value.trim()) : undefined);
  };
  return html`<fieldset>
    <legend><h2>2. ${words.source}</h2></legend>
    ${isNews ? nothing : html`<p>${words.sourceOptional}</p>`}
    <div class="field">
      <label for="src">${words.sourceAddress}</label>
      <small id="src-help">${words.sourceAddressHelp}</small>
      <div class="row">
        <input
          id="src"
          type="text"
          inputmode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck="false"
          maxlength="2000"
          aria-describedby="src-help src-error"
          .value=${src}
          @change=${({target}: Event) => take(target)}
          @keydown=${({key, target}: KeyboardEvent) => key === 'Enter' && take(target)}
        />
        <button type="button" @click=${actions.readSource}>${words.readSource}</button>
      </div>
      <p id="src-error" class="error">${src && !addressFrom(src) ? words.failure.address : nothing}</p>
      ${
        isNews && !src && !pasted
          ? html`<button
              type="button"
              class="plain"
              @click=${() => {
                actions.set('src', new URL(SAMPLE, document.baseURI).pathname);
                // The button is gone.
                document.querySelector<HTMLElement>('#src')?.focus();
              }}
            >
              ${words.sampleNews}
            </button>`
          : nothing
      }
    </div>
    <details ?open=${pasted !== ''}>
      <summary>${words.sourceText}</summary>
      <label for="pasted" class="hidden">${words.sourceText}</label>
      <small id="pasted-help">${words.sourceTextHelp}</small>
      <textarea
        id="pasted"
        rows="6"
        spellcheck="false"
        dir="ltr"
        aria-describedby="pasted-help"
        .value=${pasted}
        @input=${({target}: Event) => actions.change({pasted: (target as HTMLTextAreaElement).value})}
      ></textarea>
    </details>
    <div class="report">
      <div role="status">${statusOf(model)}</div>
      ${furtherOf(model, actions)}
    </div>
  </fieldset>`;
}

/** The outcome in a line or two, which a screen reader announces. */
function statusOf({source, words}: Model): TemplateResult | typeof nothing {
  switch (source.status) {
    case 'none':
      return nothing;
    case 'reading':
    case 'asking':
      return html`<p>${words.reading}</p>`;
    case 'waiting':
      return html`<p>${words.notReadYet(source.host)}</p>`;
    case 'read': {
      const {kind, format, findings} = source.report;
      const errors = count(findings, 'error');
      return html`${
        kind
          ? html`<p><b>${words.recognised([words.kind[kind], format].filter(Boolean).join(', '))}</b></p>`
          : html`<p class="error">${words.failure.shape}</p>`
      }
      ${errors ? html`<p class="error">${words.problems(String(errors))}</p>` : kind ? html`<p>${words.noProblems}</p>` : nothing}`;
    }
    case 'failed':
      return html`<p class="error">${words.failure[source.problem.code]}</p>`;
  }
}

/** The details of a source. */
function furtherOf(model: Model, actions: Actions): TemplateResult | typeof nothing {
  const {source, words} = model;
  if (source.status === 'read') return reportOf(model, source, actions);
  if (source.status !== 'failed') return nothing;
  return html`${foreignHost(source.address) === undefined ? nothing : remedies(model, source.address)}
    <details>
      <summary>${words.details}</summary>
      <p lang="en" dir="ltr">${source.problem.code}: ${source.problem.message}</p>
    </details>`;
}

const remedies = ({words}: Model, address: string): TemplateResult =>
  html`<p><b>${words.whatToDo}</b></p>
    <ol>
      <li>
        ${words.doFetch}
        <pre tabindex="0" dir="ltr"><code>${fetchCommand(address)}</code></pre>
      </li>
      <li>
        ${words.doCors}
        <pre tabindex="0" dir="ltr"><code>${corsLine}</code></pre>
      </li>
      <li>${words.doSame}</li>
    </ol>`;

function reportOf(model: Model, source: ReadSource, actions: Actions): TemplateResult {
  const {words, choice} = model;
  const {report, url} = source;
  const {kind} = report;
  const wanted = kindFor(choice.tag);
  const hints = count(report.findings, 'hint');
  const host = url === undefined ? undefined : foreignHost(url);
  return html`${
    kind && wanted && kind !== wanted
      ? html`<p class="error">${words.wrongKind(words.kind[kind])}</p>
          <button
            type="button"
            @click=${() => {
              const {src} = choice.attributes;
              actions.choose({tag: elementFor(kind), attributes: src === undefined ? {} : {src}});
              document.querySelector<HTMLElement>('#src')?.focus();
            }}
          >
            ${words.useElement(words.element[elementFor(kind)] ?? elementFor(kind))}
          </button>`
      : nothing
  }
  ${
    kind
      ? html`<ul>
          ${facts(model, report).map((fact) => html`<li>${fact}</li>`)}
        </ul>`
      : nothing
  }
  ${hints ? html`<p>${words.hints(String(hints))}</p>` : nothing}
  ${url === undefined ? nothing : html`<p>${host === undefined ? words.onThisSite : words.readableElsewhere(hostName(url))}</p>`}
  ${
    report.findings.length || report.series
      ? html`<details>
          <summary>${words.details}</summary>
          <ol lang="en" dir="ltr">
            ${seriesLines('', report)
              .slice(0, MOST_FINDINGS)
              .map((line) => html`<li>${line.replace(/^: /, '')}</li>`)}
            ${report.findings
              .slice(0, MOST_FINDINGS)
              .map(
                ({line, ...finding}) =>
                  html`<li>${findingLine(line === undefined ? 'Document' : `Line ${line}`, finding)}</li>`,
              )}
          </ol>
        </details>`
      : nothing
  }`;
}

function facts({words, locale}: Model, {news, rows}: Report): string[] {
  if (!news) return [words.rowsRead(String(rows))];
  const day = (iso: string): string => formatDay(iso, locale.tag);
  const {items, shown, from, to, undated, zone, next} = news;
  return [
    words.itemsShown(String(shown), String(items)),
    ...(from === undefined
      ? []
      : [from === to ? words.oneDay(day(from)) : words.daysBetween(day(from), day(to ?? from))]),
    ...(from === undefined ? [] : [zone === undefined ? words.daysAsWritten : words.inZone(zoneName(zone))]),
    ...(undated ? [words.withoutDay(String(undated))] : []),
    ...(next === undefined ? [] : [words.hasMorePages]),
  ];
}

/** A day in words; a month or a year alone stays as it is. */
function formatDay(iso: string, tag: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return iso;
  return new Intl.DateTimeFormat(tag, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(`${iso}T12:00:00Z`));
}

/** The report names the zone of this computer in English. */
const zoneName = (zone: string): string => /\(([^)]+)\)$/.exec(zone)?.[1] ?? zone;
