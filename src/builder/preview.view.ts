/* The preview: the element in a separate frame, as wide as the user likes. */
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {ref} from 'lit/directives/ref.js';
import {FORMS, SCHEMES, WIDTHS} from './choice.js';
import type {Actions, Model} from './model.js';
import {NEWS} from './source.js';

/** A frame that shows nothing yet has this height, in pixels. */
const INITIAL_HEIGHT = 240;

export function previewPart(model: Model, actions: Actions): TemplateResult {
  const {choice, words, outcome} = model;
  return html`<section aria-labelledby="preview-title">
    <h2 id="preview-title">${words.preview}</h2>
    <div class="tools">
      ${radios('form', words.form, FORMS, words.formName, choice.form, (form) => actions.choose({form}))}
      ${radios('scheme', words.scheme, SCHEMES, words, choice.scheme, (scheme) => actions.choose({scheme}))}
      <label class="width"
        ><span>${words.width(String(choice.width))}</span>
        <input
          type="range"
          min=${WIDTHS.least}
          max=${WIDTHS.most}
          step="10"
          aria-label=${words.widthLabel}
          aria-valuetext=${words.width(String(choice.width))}
          .value=${String(choice.width)}
          @input=${({target}: Event) => actions.choose({width: Number((target as HTMLInputElement).value)})}
      /></label>
    </div>
    <p class="help">${words.formHelp[choice.form]}</p>
    <div class="stage" tabindex="0" role="group" aria-labelledby="preview-title">${frame(model)}</div>
    <p role="status" id="preview-status" data-state=${outcome?.state ?? 'loading'}>${stateText(model)}</p>
  </section>`;
}

/**
 * The frame has the origin of this page, since modules and sources would not load without one. It shows only our own
 * files, takes texts and never markup, and its sandbox keeps links from replacing this page.
 */
function frame({choice, words, generation, outcome, renderedPage}: Model): TemplateResult | typeof nothing {
  const size = (height: number) =>
    ref((element) => {
      if (!(element instanceof HTMLElement)) return;
      element.style.setProperty('inline-size', `${choice.width}px`);
      element.style.setProperty('block-size', `${Math.ceil(height)}px`);
    });
  if (choice.form === 'rendered') {
    return renderedPage === undefined
      ? nothing
      : html`${keyed(
          renderedPage,
          html`<iframe
            title=${words.preview}
            sandbox
            src=${renderedPage}
            ${size(Math.max(outcome?.pageHeight ?? 0, INITIAL_HEIGHT))}
          ></iframe>`,
        )}`;
  }
  // The first preview opens when the page knows what to show.
  if (!generation) return nothing;
  return html`${keyed(
    generation,
    html`<iframe
      title=${words.preview}
      sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"
      src="preview.html"
      ${size((outcome?.pageHeight ?? INITIAL_HEIGHT) + 2)}
    ></iframe>`,
  )}`;
}

/** What the element cannot do without, if the user has not named it yet. */
export function missingIn({choice, source}: Model): 'source' | 'city' | undefined {
  const {src, city} = choice.attributes;
  if (NEWS.includes(choice.tag)) return src === undefined && source.status !== 'read' ? 'source' : undefined;
  return choice.tag === 'learning-city-badge' && !city ? 'city' : undefined;
}

function stateText(model: Model): string {
  const {outcome, words, choice, rendered} = model;
  const missing = missingIn(model);
  if (missing) return missing === 'source' ? words.needsSource : words.needsCity;
  if (choice.form === 'rendered') {
    return rendered === null ? words.renderedFailed : rendered === undefined ? words.renderedWaiting : words.stateReady;
  }
  switch (outcome?.state) {
    case 'ready':
    case 'stale':
      return words.stateReady;
    case 'empty':
      return words.stateEmpty;
    case 'failed':
      return words.stateFailed;
    case 'idle':
      return words.stateIdle;
    default:
      return words.stateLoading;
  }
}

export function radios<T extends string>(
  name: string,
  legend: string,
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<fieldset class="radios">
    <legend>${legend}</legend>
    ${values.map(
      (value) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${value}
            .checked=${value === chosen}
            @change=${() => choose(value)}
          />
          <span>${labels[value]}</span></label
        >`,
    )}
  </fieldset>`;
}
