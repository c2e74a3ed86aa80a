/*
 * A live view of everything that a page's style sheet can change in an element: each custom property can be
 * tried, each part outlined. The
 * lists come from `custom-elements.json`, and therefore from the source; the play function tries every entry.
 */
import type {StoryContext} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import manifest from '../custom-elements.json';
import reserve from '../src/script-tag/reserve.css?inline';
import './anatomy.css';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssStates?: readonly Entry[];
}

const declarations = manifest.modules.flatMap((module) => module.declarations as readonly Declaration[]);

function declarationOf(tag: unknown): Declaration {
  const declaration = declarations.find(({tagName}) => tagName === tag);
  if (!declaration) throw new Error(`custom-elements.json has no ${String(tag)}`);
  return declaration;
}

const outlines = new CSSStyleSheet();
outlines.replaceSync(
  [...new Set(declarations.flatMap(({cssParts = []}) => cssParts.map(({name}) => name)))]
    .map((name) => `.stage[data-part='${name}'] ::part(${name}) { outline: 3px dashed #d0158a; outline-offset: 3px; }`)
    .join('\n'),
);
document.adoptedStyleSheets.push(outlines);
// The reserved heights take effect on pages with this sheet, so it is loaded only here.
const rooms = new CSSStyleSheet();
rooms.replaceSync(`@scope (.stage) {${reserve}}`);
document.adoptedStyleSheets.push(rooms);

const stageOf = ({target}: Event): HTMLElement | null | undefined =>
  (target as Element).closest('.anatomy')?.querySelector<HTMLElement>('.stage');

function outline(event: Event): void {
  const stage = stageOf(event);
  if (stage) stage.dataset['part'] = (event.target as HTMLInputElement).value;
}

function tryProperty(event: Event): void {
  const {name, type, value} = event.target as HTMLInputElement;
  stageOf(event)?.style.setProperty(name, type === 'range' ? `${value}em` : value);
}

function reset(event: Event): void {
  const stage = stageOf(event);
  for (const input of stage?.closest('.anatomy')?.querySelectorAll('input') ?? []) {
    if (input.type === 'radio') input.checked = false;
    else {
      stage?.style.removeProperty(input.name);
      input.value = input.defaultValue;
    }
  }
  if (stage) delete stage.dataset['part'];
}

/** Among the properties, the radius and the heights are lengths; all others are colours. */
const inputOf = ({name, default: initial = ''}: Entry): TemplateResult =>
  initial.endsWith('em')
    ? html`<input
        type="range"
        name=${name}
        min="0"
        max=${Math.max(2, 2 * parseFloat(initial))}
        step="0.125"
        value=${parseFloat(initial)}
        @input=${tryProperty}
      />`
    : html`<input type="color" name=${name} value="#d0158a" @input=${tryProperty} />`;

const view = (
  story: unknown,
  {tagName, cssProperties = [], cssParts = [], cssStates = []}: Declaration,
): TemplateResult =>
  html`<div class="anatomy">
    <div class="stage">${story}</div>
    <fieldset>
      <legend>Custom properties</legend>
      ${cssProperties.map(
        (entry) =>
          html`<label class="token"
            >${inputOf(entry)} <code>${entry.name}</code>
            <span
              >${entry.description}${entry.default ? html`. Default: <code>${entry.default}</code>` : nothing}</span
            ></label
          >`,
      )}
    </fieldset>
    <fieldset>
      <legend>Parts</legend>
      ${cssParts.map(
        ({name, description}) =>
          html`<label
            ><input type="radio" name="part" value=${name} @change=${outline} /> <code>::part(${name})</code>
            <span>${description}</span></label
          >`,
      )}
    </fieldset>
    <section>
      <h2>States</h2>
      <ul>
        ${cssStates.map(({name, description}) => html`<li><code>${tagName}:state(${name})</code> ${description}</li>`)}
      </ul>
    </section>
    <div><button type="button" @click=${reset}>Reset</button></div>
  </div>`;

/** Everything that a custom property can change in an element. */
const looksOf = (root: ShadowRoot): string =>
  [root.host, ...root.querySelectorAll('*')]
    .map((element) => {
      const {color, backgroundColor, borderColor, borderRadius, textDecorationColor, fill, stroke, minBlockSize} =
        getComputedStyle(element);
      return [
        color,
        backgroundColor,
        borderColor,
        borderRadius,
        textDecorationColor,
        fill,
        stroke,
        minBlockSize,
      ].join();
    })
    .join('\n');

/** Spread this into a story of an element with a look that uses every custom property; the story takes it apart. */
export const anatomy = {
  decorators: [
    (story: () => unknown, {component}: {component?: unknown}): TemplateResult =>
      view(story(), declarationOf(component)),
  ],
  async play({canvasElement, component}: Pick<StoryContext, 'canvasElement' | 'component'>): Promise<void> {
    const {cssProperties = [], cssParts = []} = declarationOf(component);
    const root = canvasElement.querySelector(String(component))?.shadowRoot;
    if (!root) throw new Error('the element has not been rendered');
    for (const {name} of cssParts) {
      await userEvent.click(within(canvasElement).getByRole('radio', {name: new RegExp(`^::part\\(${name}\\)`)}));
      // The chart comes later than the rest.
      await waitFor(() => {
        const parts = [...root.querySelectorAll(`[part~='${name}']`)];
        // An empty notice has no height.
        const part = parts.find(({clientHeight}) => clientHeight) ?? parts[0];
        return expect(part && getComputedStyle(part).outlineStyle, name).toBe('dashed');
      });
    }
    for (const {name} of cssProperties) {
      const before = looksOf(root);
      const input = canvasElement.querySelector<HTMLInputElement>(`[name='${name}']`);
      if (input?.type === 'range') input.value = input.max;
      input?.dispatchEvent(new Event('input', {bubbles: true}));
      await waitFor(() => expect(looksOf(root), name).not.toBe(before));
    }
    await userEvent.click(within(canvasElement).getByRole('button', {name: 'Reset'}));
  },
};
