/* The XML parser: documents are written from a tree in many ways, and have to come back as the same tree. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseXml} from '../../dist/npm/sources/xml.js';
import {forAll} from './run.mjs';
import {damagedText, oddText} from './values.mjs';
import {anyStyle, writeXml} from './write-xml.mjs';
/** @import {XmlElement} from '../../src/sources/xml.js' */
/** @import {XmlTree} from './write-xml.mjs' */

/** Characters that XML allows, some of which have to be escaped. */
const text = fc
  .array(fc.constantFrom('a', 'Ū', '&', '<', '>', '"', "'", ']]>', '–', '😀', ' ', '\n', '1', '&amp;', '<b>'), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));
const name = fc.constantFrom('item', 'title', 'a', 'b-c', 'd.e', '_f', 'Ümlaut');
const namespace = fc.constantFrom('', 'http://www.w3.org/2005/Atom', 'http://purl.org/dc/elements/1.1', 'urn:x');

/** @type {{tree: fc.Arbitrary<XmlTree>}} */
const {tree} = fc.letrec((/** @type {(name: string) => fc.Arbitrary<XmlTree>} */ tie) => ({
  tree: fc.record({
    name,
    namespace,
    attributes: fc.dictionary(fc.constantFrom('href', 'type', 'data-x'), text, {maxKeys: 3, noNullPrototype: true}),
    // Either text or children: the text of an element with both is read without its position.
    content: fc.oneof({maxDepth: 4}, text, fc.array(tie('tree'), {maxLength: 3})),
  }),
}));
const documents = fc.tuple(tree, anyStyle);

/**
 * The tree of a parsed document.
 * @param {XmlElement} element
 * @returns {XmlTree}
 */
function treeOf({name, namespace, attributes, children, text}) {
  const own = [...attributes].filter(([key]) => !/^xmlns(?::|$)/.test(key));
  return {
    name,
    namespace,
    attributes: Object.fromEntries(own),
    content: children.length ? children.map(treeOf) : text,
  };
}

/**
 * Without the difference between no children and no text.
 * @param {XmlTree} tree
 * @returns {XmlTree}
 */
const plain = ({content, ...rest}) => ({
  ...rest,
  content: typeof content === 'string' ? content : content.length ? content.map(plain) : '',
});

describe('parseXml', () => {
  it('returns the tree that was written, with any prefixes, quotes, comments, sections and references', () => {
    forAll(documents, ([document, style]) => {
      const found = treeOf(parseXml(writeXml(document, style)));
      assert.deepEqual(plain(found), plain(document));
    });
  });

  it('throws only a SyntaxError, and returns whole trees only', () => {
    const damage = damagedText(documents.map(([document, style]) => writeXml(document, style)));
    forAll(
      fc.oneof(
        damage,
        oddText,
        oddText.map((piece) => `<a>${piece}</a>`),
      ),
      (document) => {
        let root;
        try {
          root = parseXml(document);
        } catch (error) {
          assert.ok(error instanceof SyntaxError, String(error));
          assert.throws(() => parseXml(document), {message: error.message});
          return;
        }
        assert.deepEqual(treeOf(parseXml(document)), treeOf(root));
        let count = 0;
        const walk = (/** @type {XmlElement} */ element, /** @type {XmlElement | undefined} */ parent) => {
          count++;
          assert.equal(element.parent, parent);
          assert.ok(document.includes(element.inner));
          element.children.forEach((child) => walk(child, element));
        };
        walk(root, undefined);
        assert.ok(count <= document.split('<').length);
      },
    );
  });
});
