/*
 * A worker that renders HTML as a server does, and reads pages. Lit's code for servers needs a place without the
 * classes of a document.
 */
import {readPage} from '../render/page.js';
import {renderToString} from '../render/render.js';
import type {Answer, Question, ReadResult} from './render-worker.js';

async function answer(question: Question): Promise<Answer> {
  if (question.type === 'read') {
    const {folder, places} = readPage(question.html);
    const result: ReadResult = {folder, places: places.map(({name, attributes}) => ({name, attributes}))};
    return {type: 'read', result};
  }
  const {html, text, ...options} = question;
  const type = /^\s*</.test(text ?? '') ? 'text/xml' : 'application/json';
  const given: typeof fetch = () =>
    text === undefined
      ? Promise.reject(new Error('the source was not read'))
      : Promise.resolve(new Response(text, {headers: {'content-type': type}}));
  return {type: 'rendered', html: await renderToString(html, {...options, fetch: given})};
}

addEventListener('message', ({data}: MessageEvent<Question>) => {
  answer(data).then(
    (result) => self.postMessage(result),
    (error: unknown) => self.postMessage({type: 'failed', message: String(error)} satisfies Answer),
  );
});
