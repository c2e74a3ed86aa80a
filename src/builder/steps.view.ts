/* The first steps: what to show, and the city. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {findCities, registerOf} from './lists.js';
import type {ElementInfo} from './library.js';
import type {Actions, Model} from './model.js';

/** A drawing of each element; one that came later has the first. */
const PICTURES: Readonly<Record<string, TemplateResult>> = {
  'news-card': svg`<path d="M8 8h64v48H8zM8 32h64M14 40h40M14 47h52" />`,
  'news-list': svg`<path d="M6 8h32v48H6zM42 8h32v48H42zM6 28h32M42 28h32M11 36h20M11 43h22M47 36h20M47 43h22" />`,
  'learning-city-badge': svg`<path d="M8 16h64v32H8zM8 16v32M16 26h16v12H16zM38 28h28M38 36h20" /><path d="M8 16v32" class="thick" />`,
  'network-map': svg`<path d="M6 14l18-6 16 8 14-6 20 8-4 22-14 16-18-8-14 6-16-14z" /><circle cx="30" cy="28" r="4" /><circle cx="52" cy="30" r="6" />`,
  'network-stats': svg`<path d="M8 56h64M14 56V40h10v16M34 56V26h10v30M54 56V12h10v44" />`,
};
const OTHER = svg`<path d="M8 8h64v48H8zM16 20h48M16 32h48M16 44h30" />`;

/** The most common elements come first; elements that came later follow. */
const inOrder = (elements: readonly ElementInfo[]): readonly ElementInfo[] => {
  const first = ['news-list', 'news-card', 'learning-city-badge', 'network-stats', 'network-map'];
  const rank = ({tag}: ElementInfo): number => first.indexOf(tag) + 1 || first.length + 1;
  return [...elements].sort((one, other) => rank(one) - rank(other));
};

export function whatStep({library, choice, words}: Model, {choose}: Actions): TemplateResult {
  return html`<fieldset class="what">
    <legend><h2>1. ${words.whatToShow}</h2></legend>
    <div class="cards">
      ${inOrder(library.elements).map(
        ({tag, summary}) =>
          html`<label class="card">
            <input
              type="radio"
              name="element"
              value=${tag}
              .checked=${tag === choice.tag}
              @change=${() => choose({tag, attributes: {}})}
            />
            <svg viewBox="0 0 80 64" aria-hidden="true">${PICTURES[tag] ?? OTHER}</svg>
            <span>
              <b>${words.element[tag] ?? tag}</b>
              <small lang=${tag in words.elementHelp ? nothing : 'en'}>${words.elementHelp[tag] ?? summary}</small>
            </span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

export function cityField(model: Model, actions: Actions): TemplateResult {
  const {words, choice, wording, cityQuery} = model;
  const {city, country} = choice.attributes;
  const found = wording && cityQuery ? findCities(registerOf(model.source), cityQuery, wording) : [];
  return html`<div class="field">
    <label for="city">${words.city}</label>
    <small id="city-help">${words.cityHelp}</small>
    <input
      id="city"
      type="search"
      autocomplete="off"
      maxlength="120"
      aria-describedby="city-help city-status"
      .value=${cityQuery}
      @input=${({target}: Event) => actions.change({cityQuery: (target as HTMLInputElement).value})}
    />
    <p id="city-status" role="status">
      ${cityQuery && wording ? (found.length ? words.citiesFound(String(found.length)) : words.noCity) : nothing}
    </p>
    <ul class="found" role="list">
      ${found.map(
        (each) =>
          html`<li>
            <button
              type="button"
              aria-pressed=${each.city === city && each.country === country ? 'true' : 'false'}
              @click=${() => {
                actions.choose({
                  attributes: {...choice.attributes, city: each.city, country: each.country},
                });
                actions.change({cityQuery: ''});
                // The list is gone.
                document.querySelector<HTMLElement>('#city')?.focus();
              }}
            >
              <b>${each.name}</b> <span>${each.content.words}</span>
            </button>
            ${each.content.origin.map((line) => html`<small>${line}</small>`)}
            ${each.content.href ? html`<a href=${each.content.href} target="_blank" rel="noopener">${words.evidence}<span class="hidden">: ${each.name}</span></a>` : nothing}
          </li>`,
      )}
    </ul>
    ${city === undefined ? nothing : html`<p class="chosen">${words.chosenCity(country ? `${city} (${country})` : city)}</p>`}
  </div>`;
}
