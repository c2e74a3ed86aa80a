/*
 * Renders HTML as a server does, in the browser, and reads pages. It is a file of its own, with Lit's code for servers,
 * and is loaded when it is first needed.
 */
export {readPage} from '../render/page.js';
export {renderToString} from '../render/render.js';
