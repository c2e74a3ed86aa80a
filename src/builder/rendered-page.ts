/* Rendered HTML, to copy and as a page for the preview without scripts. */
import type {Choice} from './choice.js';
import type {Model} from './model.js';
import {renderHtml} from './render-worker.js';
import type {Input} from './snippets.js';

/**
 * Renders a snippet as a server does. It never rejects: without a rendering, the page has the snippet alone.
 * @param text the text of the source, if it was read
 * @param folder the address of the built files here
 */
export async function renderedFor(
  {choice}: Input,
  snippet: string,
  text: string | undefined,
  folder: string,
): Promise<Pick<Model, 'rendered' | 'renderedPage'>> {
  const question = {
    html: snippet,
    text,
    baseUrl: document.baseURI,
    language: choice.ui,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  try {
    const [rendered, inPreview] = await Promise.all([
      renderHtml({...question, folder: choice.folder}),
      renderHtml({...question, folder}),
    ]);
    return {rendered, renderedPage: framePage(choice, inPreview, folder)};
  } catch (error) {
    console.info(`not rendered: ${String(error)}`);
    return {rendered: null, renderedPage: framePage(choice, snippet, folder)};
  }
}

/** The page is a file in memory, since markup is never set from text here. */
function framePage({ui, scheme}: Choice, body: string, folder: string): string {
  const base = document.baseURI.replace(/[?#].*/, '');
  const head = `<meta charset="utf-8"><title>Preview</title><base href="${base}" target="_blank"><link rel="stylesheet" href="${folder}builder/preview.css">`;
  const page = `<!doctype html><html lang="${ui}" data-scheme="${scheme}">${head}<body>${body}`;
  return URL.createObjectURL(new Blob([page], {type: 'text/html'}));
}
