/* The look: an accent colour with its measured contrast, and the font of the page around the element. */
import {html, nothing, type TemplateResult} from 'lit';
import {type Choice, FONT_NAMES, type Colours, type FontName, type Scheme} from './choice.js';
import {contrast, tinted} from './contrast.js';
import type {Actions, Model} from './model.js';

/** Large text and lines (WCAG 2.2, 1.4.3 and 1.4.11). */
const LEAST = 3;
/** The surface of the looks with one, under the text colours that browsers use by default, and the share of the accent in it. */
const SURFACE = {light: 'lab(97 0 0)', dark: 'lab(10 0 0)', tint: 0.14};

/** The contrast of the accent with its background. */
function accentContrast({colours, attributes}: Choice, scheme: Scheme): number {
  const isDark = scheme === 'dark';
  const accent = isDark ? colours.accentDark : colours.accentLight;
  const page = isDark ? colours.backgroundDark : colours.backgroundLight;
  if (attributes.look === 'card') return contrast(accent, SURFACE[scheme]);
  if (attributes.look === 'filled') return contrast(accent, tinted(SURFACE[scheme], accent, SURFACE.tint));
  return contrast(accent, page);
}

export function lookStep({choice, words}: Model, {choose}: Actions): TemplateResult {
  const {colours, hasAccent} = choice;
  const colour = (name: keyof Colours, label: string): TemplateResult =>
    html`<label class="field colour"
      ><span>${label}</span>
      <input
        type="color"
        .value=${colours[name]}
        @input=${({target}: Event) => choose({colours: {...colours, [name]: (target as HTMLInputElement).value}})}
    /></label>`;
  const measured = (ratio: number, say: (ratio: string) => string): TemplateResult =>
    html`<li class=${ratio < LEAST ? 'error' : ''}>
      ${say((Math.floor(ratio * 10) / 10).toFixed(1))} – ${ratio < LEAST ? words.contrastLow : words.contrastGood}
    </li>`;
  return html`<fieldset>
    <legend><h2>4. ${words.look}</h2></legend>
    <div class="field">
      <label class="switch"
        ><input
          type="checkbox"
          id="own-accent"
          .checked=${hasAccent}
          @change=${({target}: Event) => choose({hasAccent: (target as HTMLInputElement).checked})}
        />
        <span>${words.ownAccent}</span></label
      >
    </div>
    ${
      hasAccent
        ? html`<div class="pairs">
              ${colour('accentLight', words.accentLight)} ${colour('accentDark', words.accentDark)}
              ${colour('backgroundLight', words.backgroundLight)} ${colour('backgroundDark', words.backgroundDark)}
            </div>
            <div role="status">
              <ul class="contrast">
                ${measured(accentContrast(choice, 'light'), words.contrastLight)}
                ${measured(accentContrast(choice, 'dark'), words.contrastDark)}
              </ul>
            </div>`
        : nothing
    }
    <div class="field">
      <label for="font">${words.font}</label>
      <small id="font-help">${words.fontHelp}</small>
      <select
        id="font"
        aria-describedby="font-help"
        @change=${({target}: Event) => choose({font: (target as HTMLSelectElement).value as FontName})}
      >
        ${FONT_NAMES.map(
          (name) => html`<option value=${name} .selected=${name === choice.font}>${words.fontName[name]}</option>`,
        )}
      </select>
    </div>
  </fieldset>`;
}
