/* The results: texts to copy and files to download. */
import {html, nothing, type TemplateResult} from 'lit';
import {type Choice, folderFrom, WAYS} from './choice.js';
import {MAIN} from './library.js';
import type {Actions, Model} from './model.js';
import {missingIn, radios} from './preview.view.js';
import * as snippets from './snippets.js';
import {foreignHost} from './source.js';

export function outputsPart(model: Model, actions: Actions): TemplateResult {
  const {words, choice} = model;
  const ways = WAYS.filter((way) => way !== 'file' || choice.tag === 'learning-city-badge');
  const way = ways.find((each) => each === choice.way) ?? 'script';
  const host = foreignHost(choice.folder);
  const missing = missingIn(model);
  return html`<section aria-labelledby="copy-title">
    <h2 id="copy-title">5. ${words.copyTitle}</h2>
    ${radios('way', words.way, ways, words.wayName, way, (chosen) => actions.choose({way: chosen}))}
    ${
      way === 'npm' || way === 'wordpress' || way === 'file'
        ? nothing
        : html`<div class="field">
            <label for="folder">${words.folder}</label>
            <small id="folder-help">${words.folderHelp(choice.folder + MAIN)}</small>
            <input
              id="folder"
              type="text"
              inputmode="url"
              dir="ltr"
              maxlength="2000"
              aria-describedby="folder-help folder-error"
              .value=${choice.folder}
              @change=${({target}: Event) => {
                const folder = folderFrom((target as HTMLInputElement).value);
                if (folder !== undefined) actions.choose({folder});
                actions.change({isFolderRefused: folder === undefined});
              }}
            />
            <p id="folder-error" class="error">
              ${model.isFolderRefused ? words.badAddress : host === undefined ? nothing : words.foreignFolder(host)}
            </p>
          </div>`
    }
    ${missing ? html`<p class="error">${missing === 'source' ? words.linesNeedSource : words.linesNeedCity}</p>` : nothing}
    <div class="texts">${textsFor(model, way, actions)}</div>
    <p role="status" class="copied">
      ${model.copied ? (model.copied === 'by-hand' ? words.copyByHand : words.copied) : nothing}
    </p>
  </section>`;
}

/** A text with its title and a button that copies it. */
function text(model: Model, actions: Actions, name: string, title: string, content: string): TemplateResult {
  return html`<div class="text" data-text=${name}>
    <div class="row">
      <h3 id=${`text-${name}`}>${title}</h3>
      <button type="button" aria-describedby=${`text-${name}`} @click=${() => actions.copy(name, content)}>
        ${model.words.copy}
      </button>
    </div>
    <pre tabindex="0" role="region" aria-labelledby=${`text-${name}`} dir="ltr"><code>${content}</code></pre>
  </div>`;
}

function textsFor(model: Model, way: (typeof WAYS)[number], actions: Actions): unknown {
  const {words, input, pasted, rendered} = model;
  const show = (name: string, title: string, content: string): TemplateResult =>
    text(model, actions, name, title, content);
  const head = (): TemplateResult => show('head', words.inHead, snippets.headLines(input));
  const pastedNote =
    pasted && (input.json === undefined || way === 'placeholder' || way === 'wordpress')
      ? html`<p>${words.textNeedsFile}</p>
          <button
            type="button"
            @click=${() => actions.save(/^\s*</.test(pasted) ? 'news.xml' : 'news.json', 'text/plain', pasted)}
          >
            ${words.downloadText}
          </button>`
      : nothing;
  switch (way) {
    case 'script':
      return html`${pastedNote}${head()}${show('body', words.inBody, snippets.elementHtml(input))}`;
    case 'placeholder':
      return html`${pastedNote}${head()}${show('body', words.inEditor, snippets.placeholderHtml(input))}`;
    case 'wordpress': {
      const code = snippets.shortcode(input);
      return code
        ? html`${pastedNote}
            <p>${words.shortcodeNeedsPlugin}</p>
            ${show('body', words.asShortcode, code.text)}
            ${code.missing.length ? html`<p class="error">${words.shortcodeWithout(code.missing.join(', '))}</p>` : nothing}`
        : html`<p class="error">${words.shortcodeNew}</p>`;
    }
    case 'rendered':
      if (rendered === undefined) return html`<p role="status">${words.renderedWaiting}</p>`;
      return rendered === null
        ? html`<p class="error" role="status">${words.renderedFailed}</p>`
        : html`${head()}${show('body', words.inBody, rendered)}
          ${show('render', words.renderedNote, snippets.renderCommand(input))}`;
    case 'npm':
      return html`${show('install', words.inTerminal, snippets.installLine)}
      ${show('import', words.inCode, snippets.importLine(input))}
      ${show('body', words.inBody, snippets.elementHtml(input))}`;
    case 'file':
      return html`<h3>${words.files}</h3>
        <div class="row">
          ${(['svg', 'png', 'html'] as const).map(
            (format) =>
              html`<button type="button" @click=${() => actions.saveBadge(format)}>
                ${words.download(format.toUpperCase())}
              </button>`,
          )}
        </div>
        <p role="status" id="download-status">${model.download || nothing}</p>`;
  }
}

/** Rendered HTML has its height from the start, and a badge in a line has that of the line. */
const hasReserve = ({way, attributes}: Choice): boolean =>
  way !== 'file' && way !== 'rendered' && attributes.variant !== 'inline';

/** The lines for the technician of the site, and the test of the finished page. */
export function furtherPart(model: Model, actions: Actions): TemplateResult {
  const {words, input, choice, library, outcome, tested, share, pasted} = model;
  const height = Math.ceil(input.measured.height);
  const style = snippets.styleRule(choice);
  return html`<section aria-labelledby="technician-title">
      <h2 id="technician-title">${words.forYourSite}</h2>
      ${style === undefined ? nothing : html`${text(model, actions, 'style', words.styleTitle, style)}`}
      ${text(model, actions, 'policy', words.policyTitle, snippets.policyLine(input, choice.way === 'rendered', location.origin))}
      <p>${words.policyHelp}</p>
      ${
        outcome?.state === 'ready' && hasReserve(choice)
          ? html`${text(model, actions, 'reserve', words.reserveTitle, `${snippets.reserveLink(input)}\n\n${snippets.reserveRule(input)}`)}
              <p>
                ${words.reserveHelp(String(height), String(Math.floor(outcome.width)), snippets.filesInPolicy(choice, location.origin))}
              </p>`
          : nothing
      }
      ${text(model, actions, 'statement', words.statementTitle, words.statement(library.version))}
      <p>${words.statementHelp}</p>
    </section>
    <section aria-labelledby="test-title">
      <h2 id="test-title">${words.testTitle}</h2>
      <div class="field">
        <label for="test">${words.testAddress}</label>
        <div class="row">
          <input
            id="test"
            type="text"
            inputmode="url"
            dir="ltr"
            maxlength="2000"
            .value=${model.testAddress}
            @input=${({target}: Event) => actions.change({testAddress: (target as HTMLInputElement).value})}
          />
          <button type="button" @click=${actions.test}>${words.test}</button>
        </div>
      </div>
      <p role="status" id="test-status" data-result=${tested ?? ''}>${tested ? words[tested] : nothing}</p>
    </section>
    <section>
      ${text(model, actions, 'share', words.shareTitle, share)}
      <p>${words.shareHelp} ${pasted ? words.textInLink : nothing}</p>
    </section>`;
}
