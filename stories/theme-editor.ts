/*
 * An interactive theme: colours for light and dark, corners, fonts and size, applied to the elements at once, with
 * contrast ratios and the style sheet to copy. The preview uses exactly that text.
 */
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import '../src/define/all.js';
import {contrast, toHex} from '../src/builder/contrast.js';
import {documentOf} from './support.js';
import './theme-editor.css';
import {themes} from './themes/themes.js';

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** The colours to choose: a property of the page, or one that the elements read. */
const COLOURS = {
  background: 'Page',
  color: 'Text',
  '--civic-accent': 'Accent',
  '--civic-surface': 'Surface of a card',
  '--civic-line': 'Lines',
} as const;
type Colour = keyof typeof COLOURS;

/** Pairs that must be distinguishable, with the minimum contrast (WCAG 2.2, 1.4.3 and 1.4.11). */
const PAIRS: readonly {readonly label: string; readonly one: Colour; readonly other: Colour; readonly least: number}[] =
  [
    {label: 'Text on the page', one: 'color', other: 'background', least: 4.5},
    {label: 'Text on a card', one: 'color', other: '--civic-surface', least: 4.5},
    {label: 'Accent on the page', one: '--civic-accent', other: 'background', least: 3},
    {label: 'Accent on a card', one: '--civic-accent', other: '--civic-surface', least: 3},
  ];

/** Fonts that readers already have, so nothing is loaded. */
const FONTS: Readonly<Record<string, string>> = {
  System: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  Humanist: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', sans-serif",
  Grotesque: "'Helvetica Neue', 'Nimbus Sans', Arial, 'Liberation Sans', sans-serif",
  Rounded: "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, 'Arial Rounded MT', 'DejaVu Sans', sans-serif",
  'Old style': "'Iowan Old Style', 'Palatino Linotype', 'URW Palladio L', P052, serif",
  Slab: "Rockwell, 'Rockwell Nova', 'Roboto Slab', 'DejaVu Serif', serif",
};

type Palette = Readonly<Record<Colour, Readonly<Record<Scheme, string>>>>;
interface Look {
  readonly palette: Palette;
  /** Both in rem. */
  readonly radius: number;
  readonly size: number;
  readonly font: string;
  /** Empty if titles use the font of the text. */
  readonly headingFont: string;
  /** The initial theme, and its font. */
  readonly theme: string;
  readonly themeFont: string;
}

/** The computed look of a theme, read from an element that uses it. */
function lookOf(theme: string): Look {
  const probe = document.createElement('div');
  probe.className = theme;
  document.body.append(probe);
  const computed = getComputedStyle(probe);
  const colourOf = (name: Colour, scheme: Scheme): string => {
    probe.style.setProperty('color-scheme', scheme);
    if (!name.startsWith('--')) return toHex(name === 'color' ? computed.color : computed.backgroundColor);
    probe.style.setProperty('outline-color', `var(${name})`);
    return toHex(computed.outlineColor);
  };
  const palette = Object.fromEntries(
    (Object.keys(COLOURS) as Colour[]).map((name) => [
      name,
      {light: colourOf(name, 'light'), dark: colourOf(name, 'dark')},
    ]),
  ) as unknown as Palette;
  probe.style.setProperty('border-radius', 'var(--civic-radius)');
  const radius = parseFloat(computed.borderTopLeftRadius) / 16;
  const font = computed.fontFamily;
  probe.remove();
  return {palette, radius, size: 1, font, headingFont: '', theme, themeFont: font};
}

function cssOf({palette, radius, size, font, headingFont}: Look): string {
  const colours = (Object.keys(COLOURS) as Colour[]).map(
    (name) => `  ${name}: light-dark(${palette[name].light}, ${palette[name].dark});`,
  );
  return [
    ':root {',
    '  color-scheme: light dark;',
    ...colours,
    `  --civic-radius: ${radius}rem;`,
    `  font: ${size}rem / 1.5 ${font};`,
    ...(headingFont
      ? [
          '',
          '  & :is(news-card, news-list, learning-city-badge, network-stats)::part(heading) {',
          `    font-family: ${headingFont};`,
          '  }',
        ]
      : []),
    '}',
  ].join('\n');
}

export class ThemeEditor extends LitElement {
  static override properties = {look: {state: true}, copied: {state: true}};

  private look = lookOf('harbour');
  private copied = false;
  readonly #sheet = new CSSStyleSheet();

  /** In the page's own tree, because the editor changes the page's style. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.#sheet);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  protected override willUpdate(): void {
    this.#sheet.replaceSync(cssOf(this.look).replace(':root', 'theme-editor .panel'));
  }

  protected override render(): TemplateResult {
    return html`<div class="desk">
        <div class="settings">
          ${this.#select(
            'Start from',
            'theme',
            themes.map(({name, title}) => [name, title]),
            (name) => lookOf(name),
          )}
          <div class="pair head"><span></span><span>Light</span><span>Dark</span></div>
          ${(Object.keys(COLOURS) as Colour[]).map((name) => this.#pair(name))}
          ${this.#range('Corners', 'radius', 0, 2, 0.125)}
          ${this.#range('Size of text and spacing', 'size', 0.75, 1.5, 0.0625)} ${this.#font('Font', 'font')}
          ${this.#font('Title font', 'headingFont')}
        </div>
        ${this.#contrasts()}
      </div>
      <div class="panels">${SCHEMES.map((scheme) => panel(scheme))}</div>
      <div class="code">
        <pre tabindex="0" role="region" aria-label="Style sheet"><code>${cssOf(this.look)}</code></pre>
        <button type="button" @click=${this.#copy}>Copy the style sheet</button>
        <span role="status">${this.copied ? 'Copied' : nothing}</span>
      </div>`;
  }

  #pair(name: Colour): TemplateResult {
    const label = COLOURS[name];
    return html`<div class="pair">
      <span>${label}</span>
      ${SCHEMES.map(
        (scheme) =>
          html`<input
            type="color"
            aria-label=${`${label}, ${scheme}`}
            .value=${this.look.palette[name][scheme]}
            @input=${({target}: Event) => {
              const {palette} = this.look;
              const {value} = target as HTMLInputElement;
              this.#change({palette: {...palette, [name]: {...palette[name], [scheme]: value}}});
            }}
          />`,
      )}
    </div>`;
  }

  #range(label: string, name: 'radius' | 'size', min: number, max: number, step: number): TemplateResult {
    return html`<label class="field"
      ><span>${label}</span>
      <input
        type="range"
        min=${min}
        max=${max}
        step=${step}
        .value=${String(this.look[name])}
        @input=${({target}: Event) => this.#change({[name]: Number((target as HTMLInputElement).value)})}
    /></label>`;
  }

  #font(label: string, name: 'font' | 'headingFont'): TemplateResult {
    const fonts = Object.entries(FONTS).map(([title, font]) => [font, title] as const);
    const first =
      name === 'font' ? ([this.look.themeFont, 'From the theme'] as const) : (['', 'Same as text'] as const);
    return this.#select(label, name, [first, ...fonts], (font) => ({[name]: font}));
  }

  #select(
    label: string,
    name: 'theme' | 'font' | 'headingFont',
    options: readonly (readonly [value: string, label: string])[],
    lookFor: (value: string) => Partial<Look>,
  ): TemplateResult {
    return html`<label class="field"
      ><span>${label}</span>
      <select @change=${({target}: Event) => this.#change(lookFor((target as HTMLSelectElement).value))}>
        ${options.map(
          ([value, text]) => html`<option value=${value} ?selected=${value === this.look[name]}>${text}</option>`,
        )}
      </select></label
    >`;
  }

  #contrasts(): TemplateResult {
    const {palette} = this.look;
    return html`<table>
      <caption>
        Contrast
      </caption>
      <thead>
        <tr>
          <th scope="col">Pair</th>
          <th scope="col">Minimum</th>
          ${SCHEMES.map((scheme) => html`<th scope="col">${scheme === 'light' ? 'Light' : 'Dark'}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${PAIRS.map(
          ({label, one, other, least}) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${least}</td>
              ${SCHEMES.map((scheme) => {
                const ratio = contrast(palette[one][scheme], palette[other][scheme]);
                return ratio < least
                  ? html`<td class="low">${ratio.toFixed(1)}, too low</td>`
                  : html`<td>${ratio.toFixed(1)}</td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #change(part: Partial<Look>): void {
    this.look = {...this.look, ...part};
    this.copied = false;
  }

  readonly #copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(cssOf(this.look));
    this.copied = true;
  };
}

const panel = (scheme: Scheme): TemplateResult =>
  html`<div class="panel" data-scheme=${scheme}>
    <p>A sentence on the page, and <a href="#page">a link</a>.</p>
    <learning-city-badge look="card" .data=${documentOf('dist/register')} city="Ventspils"></learning-city-badge>
    <news-card look="card" .data=${documentOf('news/pictures')} item="#1"></news-card>
    <network-stats
      look="card"
      .data=${documentOf('dist/network')}
      figures="cities countries"
      chart="growth"
      without-table
    ></network-stats>
  </div>`;
