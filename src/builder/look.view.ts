/* The look: an accent colour with its measured contrast, and the font of the page around the element. */
import {html, nothing, type TemplateResult} from 'lit';
import {FONT_NAMES, type Colours, type FontName} from './choice.js';
import {contrast} from './contrast.js';
import type {Actions, Model} from './model.js';

/** Large text and lines (WCAG 2.2, 1.4.3 and 1.4.11). */
const LEAST = 3;

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
                ${measured(contrast(colours.accentLight, colours.backgroundLight), words.contrastLight)}
                ${measured(contrast(colours.accentDark, colours.backgroundDark), words.contrastDark)}
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
