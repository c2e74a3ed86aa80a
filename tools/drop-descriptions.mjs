/**
 * Rollup plugin: leaves out what a page has no use for. `desc` of a message is for translators, and the second argument
 * of `declare` is the JSON Schema for publication.
 */
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

export const dropDescriptions = () => ({
  name: 'drop-descriptions',
  transform(code, id) {
    if (!id.includes('/build/')) return null;
    const text = new MagicString(code);
    walk(this.parse(code), {
      enter(node) {
        if (node.type === 'ObjectExpression') {
          const index = node.properties.findIndex(({key}) => key?.name === 'desc');
          if (index > 0) text.remove(node.properties[index - 1].end, node.properties[index].end);
        }
        if (node.type === 'CallExpression' && node.callee.name === 'declare') {
          const [check, schema] = node.arguments;
          text.remove(check.end, schema.end);
          this.skip();
        }
      },
    });
    return text.hasChanged() ? {code: text.toString(), map: null} : null;
  },
});
