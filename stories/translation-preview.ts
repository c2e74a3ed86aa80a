/*
 * Shows every element in the words of a translation file, also of one that is not complete: texts without a translation
 * are in English, in brackets. The file is read here; nothing leaves the page.
 */
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {addWords} from '../src/controllers/language.js';
import '../src/define/all.js';
import {textDirection} from '../src/util/language-tag.js';
import {type Preview, previewOf} from '../test/support/translation-preview.js';
import {documentOf} from './support.js';
import './translation-preview.css';

const files = import.meta.glob<string>('../src/locale/xliff/*.xlf', {query: '?raw', import: 'default'});
const CODES = Object.keys(files).map((path) => path.replace(/^.*\/|\.xlf$/g, ''));
/** More ids than this would hide the elements below. */
const MOST_LISTED = 20;

export class TranslationPreview extends LitElement {
  static override properties = {code: {}, preview: {state: true}};

  /** The language of the file in the project that is shown first. */
  code = 'lv';
  private preview: Preview | string | undefined;

  /** Labels and fields belong to the page, so that its styles apply to them. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#open(this.code);
  }

  protected override render(): TemplateResult {
    const {preview} = this;
    return html`<div class="choice">
        <label
          >A language of the project
          <select @change=${this.#choose}>
            ${CODES.map((code) => html`<option ?selected=${code === this.code}>${code}</option>`)}
          </select></label
        >
        <label>Or your own file <input type="file" accept=".xlf,.xliff" @change=${this.#read} /></label>
      </div>
      <p role="status">${summary(preview)}</p>
      ${typeof preview === 'object' ? elements(preview) : nothing}`;
  }

  readonly #choose = ({target}: Event): void => {
    void this.#open((target as HTMLSelectElement).value);
  };

  readonly #read = ({target}: Event): void => {
    void (target as HTMLInputElement).files?.[0]?.text().then((text) => this.show(text));
  };

  async #open(code: string): Promise<void> {
    this.code = code;
    const text = await files[`../src/locale/xliff/${code}.xlf`]?.();
    if (text !== undefined && code === this.code) this.show(text);
  }

  /** Shows the words of a translation file, given as text. */
  show(xliff: string): void {
    try {
      const preview = previewOf(xliff);
      addWords(preview.tag, preview.words);
      this.preview = preview;
    } catch (error) {
      this.preview = `This is not a translation file: ${(error as Error).message}.`;
    }
  }
}

function summary(preview: Preview | string | undefined): string {
  if (preview === undefined) return '';
  if (typeof preview === 'string') return preview;
  const {words, missing} = preview;
  const all = Object.keys(words).length;
  const listed = `${missing.slice(0, MOST_LISTED).join(', ')}${missing.length > MOST_LISTED ? ' …' : ''}`;
  return missing.length
    ? `Translated: ${all - missing.length} of ${all} texts. In English, in brackets: ${listed}.`
    : `All ${all} texts are translated.`;
}

/** The elements in states that show most of the words. */
const elements = ({tag}: Preview): TemplateResult =>
  html`<div class="elements" lang=${tag} dir=${textDirection(tag)}>
    <network-stats .data=${documentOf('dist/network')} chart heading-level="4"></network-stats>
    <div>
      <learning-city-badge
        .data=${documentOf('dist/register')}
        city="Ventspils"
        heading-level="4"
      ></learning-city-badge>
      <learning-city-badge .data=${documentOf('dist/register')} city="Cork" heading-level="4"></learning-city-badge>
      <learning-city-badge .data=${documentOf('dist/register')} city="Riga" heading-level="4"></learning-city-badge>
      <news-list .data=${documentOf('news/sample')} limit="2" more heading-level="4"></news-list>
      <news-list .data=${documentOf('news/empty')} heading-level="4"></news-list>
    </div>
  </div>`;
