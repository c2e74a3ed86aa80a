/**
 * Rollup plugin: does at build time what Lit would do at the first rendering of each template, which is to find out
 * where its expressions stand. A template becomes one text, in which `<?>` has the place of a child, and a name that
 * begins with `$` or `@` that of an attribute or a listener; `lean-lit.mjs` leaves of Lit what renders such.
 *
 *     html`<a href=${url}>${title}</a>`  →  html('<a $href><?></a>', url, title)
 *
 * What it cannot say is refused: directives, comments, and attributes that are not one expression as a whole.
 */
import {walk} from 'estree-walker';

/** Before an expression that is an attribute's value, or a listener. */
const ATTRIBUTE = /\s(@?)([a-z][a-z\d-]*)=$/;

export const compileTemplates = () => ({name: 'compile-templates', transform: compile});

function compile(code, id) {
  if (!id.replaceAll('\\', '/').includes('/build/')) return null;
  if (/from 'lit\/directive/.test(code)) this.error('Directives are cut out of Lit: see lean-lit.mjs');
  const edits = [];
  walk(this.parse(code), {
    enter: (node) => {
      const {type, tag, quasi, start, end} = node;
      if (type !== 'TaggedTemplateExpression' || (tag.name !== 'html' && tag.name !== 'svg')) return;
      const text = textOf(
        quasi.quasis.map(({value}) => value.cooked),
        (fault) => this.error(`${fault}: see compile-templates.mjs`),
      );
      const {expressions} = quasi;
      let from = start;
      for (const [index, expression] of expressions.entries()) {
        edits.push([from, expression.start, index ? ', ' : `${tag.name}(${JSON.stringify(text)}, `]);
        from = expression.end;
      }
      edits.push([from, end, expressions.length ? ')' : `${tag.name}(${JSON.stringify(text)})`]);
    },
  });
  if (!edits.length) return null;
  let compiled = code;
  // From the last one on, so that the places of those before it stay.
  for (const [start, end, text] of edits.sort(([one], [other]) => other - one)) {
    compiled = compiled.slice(0, start) + text + compiled.slice(end);
  }
  return {code: compiled, map: null};
}

function textOf(quasis, fail) {
  if (quasis.join('').includes('<!--')) fail('A comment in a template');
  const text = quasis.reduce((before, after) => {
    if (before.lastIndexOf('<') <= before.lastIndexOf('>')) return `${before}<?>${after}`;
    if (!ATTRIBUTE.test(before) || !/^[\s/>]/.test(after)) fail(`Not one expression as a whole: ${before}`);
    return before.replace(ATTRIBUTE, (_, at, name) => ` ${at || '$'}${name}`) + after;
  });
  // A child reaches up to the node behind it.
  return quasis.at(-1) ? text : `${text}<!>`;
}
