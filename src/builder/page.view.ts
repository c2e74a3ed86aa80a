/* The whole page: the steps on one side, and the preview and the results on the other. */
import {html, type TemplateResult} from 'lit';
import {INTERFACES, type Interface} from './choice.js';
import {lookStep} from './look.view.js';
import type {Actions, Model} from './model.js';
import {furtherPart, outputsPart} from './outputs.view.js';
import {previewPart} from './preview.view.js';
import {settingsStep} from './settings.view.js';
import {sourceStep} from './source.view.js';
import {whatStep} from './steps.view.js';

export function page(model: Model, actions: Actions): TemplateResult {
  const {words, choice} = model;
  return html`<header>
      <h1>${words.title}</h1>
      <p>${words.lead}</p>
      <label class="ui"
        >${words.uiLanguage}
        <select
          id="ui"
          @change=${({target}: Event) => actions.choose({ui: (target as HTMLSelectElement).value as Interface})}
        >
          ${INTERFACES.map(
            (code) =>
              html`<option value=${code} lang=${code} .selected=${code === choice.ui}>
                ${code === 'lv' ? 'Latviešu' : 'English'}
              </option>`,
          )}
        </select>
      </label>
    </header>
    <main>
      <form class="steps" @submit=${(event: Event) => event.preventDefault()}>
        ${whatStep(model, actions)} ${sourceStep(model, actions)} ${settingsStep(model, actions)}
        ${lookStep(model, actions)}
      </form>
      <div class="result">
        ${previewPart(model, actions)} ${outputsPart(model, actions)} ${furtherPart(model, actions)}
      </div>
    </main>
    <footer><p>${words.independent}</p></footer>`;
}
