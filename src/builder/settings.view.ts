/* The settings of the element, one field for each attribute in the manifest. */
import {html, nothing, type TemplateResult} from 'lit';
import {addressFrom, checkedValue} from './choice.js';
import type {Setting} from './library.js';
import {dimensionsOf, selectOf} from './lists.js';
import type {Actions, Model} from './model.js';
import {cityField} from './steps.view.js';

/** Entered in a separate step. */
const ELSEWHERE = ['src', 'city', 'country'];
/** Settings that few pages need. A setting that came later is not among them. */
const RARE = [
  'heading-level',
  'loading',
  'refresh',
  'time-zone',
  'new-tab',
  'only-language',
  'as-of',
  'label',
  'since',
  'href',
  'with-count-up',
  'without-date',
  'without-image',
];

export function settingsStep(model: Model, actions: Actions): TemplateResult {
  const {element, words, choice} = model;
  const names = element.settings.map(({name}) => name);
  const settings = element.settings.filter(
    ({name}) => !ELSEWHERE.includes(name) || (name === 'country' && !names.includes('city')),
  );
  const shown = (isRare: boolean): TemplateResult[] =>
    settings.filter(({name}) => RARE.includes(name) === isRare).map((setting) => field(model, setting, actions));
  const {linkAddress} = choice;
  // A link that sets a rare setting shows it.
  const hasRare = settings.some(({name}) => RARE.includes(name) && name in choice.attributes);
  return html`<fieldset>
    <legend><h2>3. ${words.settings}</h2></legend>
    ${names.includes('city') ? cityField(model, actions) : nothing} ${shown(false)}
    <div class="field">
      <label for="link-text">${words.linkText}</label>
      <small id="link-text-help">${words.linkTextHelp}</small>
      <input
        id="link-text"
        type="text"
        maxlength="300"
        aria-describedby="link-text-help"
        .value=${choice.linkText}
        placeholder=${model.input.linkText}
        @input=${({target}: Event) => actions.choose({linkText: (target as HTMLInputElement).value})}
      />
    </div>
    <div class="field">
      <label for="link">${words.linkAddress}</label>
      <input
        id="link"
        type="text"
        inputmode="url"
        dir="ltr"
        maxlength="2000"
        placeholder="/"
        aria-describedby="link-error"
        .value=${linkAddress}
        @change=${({target}: Event) => actions.choose({linkAddress: (target as HTMLInputElement).value.trim()})}
      />
      <p id="link-error" class="error">${linkAddress && !addressFrom(linkAddress) ? words.badAddress : nothing}</p>
    </div>
    <details ?open=${hasRare}>
      <summary>${words.moreSettings}</summary>
      ${shown(true)}
    </details>
  </fieldset>`;
}

function field(model: Model, setting: Setting, actions: Actions): TemplateResult {
  const {labels, choice, words} = model;
  const {name, control, byDefault, description} = setting;
  const id = `setting-${name}`;
  const label = labels.label[name];
  const caption = label ?? name;
  const value = choice.attributes[name];
  const optionWords = (option: string): string => labels.option[`${name} ${option}`] ?? option;
  const help = html`<small id=${`${id}-help`} lang="en">${label === undefined ? description : nothing}</small>`;
  const change = ({target}: Event): void => {
    const {value: entered} = target as HTMLInputElement;
    actions.set(name, entered === '' ? undefined : checkedValue(setting, entered));
  };
  if (name === 'lang') return languageField(model, id, caption, change);
  if (name === 'select') {
    const lists = seriesField(model, actions);
    if (lists) return lists;
  }
  switch (control.kind) {
    case 'switch':
      return html`<div class="field">
        <label class="switch"
          ><input
            type="checkbox"
            id=${id}
            aria-describedby=${`${id}-help`}
            .checked=${value !== undefined}
            @change=${({target}: Event) => actions.set(name, (target as HTMLInputElement).checked ? '' : undefined)}
          />
          <span lang=${label === undefined ? 'en' : nothing}>${caption}</span></label
        >
        ${help}
      </div>`;
    case 'choice':
      return html`<div class="field">
        <label for=${id} lang=${label === undefined ? 'en' : nothing}>${caption}</label>
        ${help}
        <select id=${id} aria-describedby=${`${id}-help`} @change=${change}>
          ${control.options.map(
            (option) =>
              html`<option value=${option} .selected=${option === (value ?? byDefault)}>
                ${optionWords(option)}
              </option>`,
          )}
        </select>
      </div>`;
    default:
      return html`<div class="field">
        <label for=${id} lang=${label === undefined ? 'en' : nothing}>${caption}</label>
        ${help}
        <input
          id=${id}
          type=${control.kind === 'number' ? 'number' : 'text'}
          min=${control.kind === 'number' ? '0' : nothing}
          maxlength="2000"
          aria-describedby=${`${id}-help`}
          placeholder=${byDefault === undefined ? nothing : words.byDefault(optionWords(byDefault))}
          .value=${value ?? ''}
          @change=${change}
        />
      </div>`;
  }
}

function languageField(
  {library, choice, words}: Model,
  id: string,
  caption: string,
  change: (event: Event) => void,
): TemplateResult {
  const {lang = ''} = choice.attributes;
  return html`<div class="field">
    <label for=${id}>${caption}</label>
    <select id=${id} @change=${change}>
      <option value="" .selected=${lang === ''}>${words.pageLanguage}</option>
      ${[...library.languages].map(
        ([tag, name]) => html`<option value=${tag} lang=${tag} .selected=${tag === lang}>${name}</option>`,
      )}
    </select>
  </div>`;
}

/** A list for each dimension of the dataset that was read; undefined without one. */
function seriesField({source, series, words}: Model, actions: Actions): TemplateResult | undefined {
  const dimensions = source.status === 'read' ? dimensionsOf(source.text) : [];
  if (!dimensions.length) return undefined;
  return html`${dimensions.map(
    ({id, label, categories}, index) =>
      html`<div class="field">
        <label for=${`series-${index}`}>${words.category(label)}</label>
        <select
          id=${`series-${index}`}
          @change=${({target}: Event) => {
            const chosen = new Map(series);
            chosen.set(id, (target as HTMLSelectElement).value);
            actions.change({series: chosen});
            actions.set('select', selectOf(dimensions, chosen));
          }}
        >
          <option value="" disabled .selected=${!series.has(id)}>${words.choose}</option>
          ${categories.map(
            (each) => html`<option value=${each.code} .selected=${series.get(id) === each.code}>${each.label}</option>`,
          )}
        </select>
      </div>`,
  )}`;
}
