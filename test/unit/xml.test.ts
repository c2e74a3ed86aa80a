import {expect} from '@open-wc/testing';
import {inherited, parseXml, type XmlElement} from '../../src/sources/xml.js';

/** An element as its expanded name in James Clark's notation, with its content. */
const outline = ({name, namespace, text, children}: XmlElement): unknown[] => [
  namespace ? `{${namespace}}${name}` : name,
  ...(text.trim() ? [text] : []),
  ...children.map(outline),
];
const textOf = (xml: string): string => parseXml(xml).text;

/** The same outline from the browser's own parser. */
const domOutline = ({localName, namespaceURI, childNodes}: Element): unknown[] => {
  const text = [...childNodes].map((node) => (node instanceof Element ? '' : node.nodeValue)).join('');
  return [
    namespaceURI ? `{${namespaceURI.replace(/\/$/, '')}}${localName}` : localName,
    ...(text.trim() ? [text] : []),
    ...[...childNodes].filter((node) => node instanceof Element).map(domOutline),
  ];
};

describe('parseXml', () => {
  for (const name of ['rss', 'atom']) {
    it(`parses news/${name} like the browser's own parser`, async () => {
      const xml = await (await fetch(new URL(`../examples/news/${name}.xml`, import.meta.url))).text();
      const {documentElement} = new DOMParser().parseFromString(xml, 'text/xml');
      expect(outline(parseXml(xml))).to.deep.equal(domOutline(documentElement));
    });
  }

  it('reads nested elements, in order', () => {
    expect(outline(parseXml('<a><b>one</b><c/><b><d>two</d></b></a>'))).to.deep.equal([
      'a',
      ['b', 'one'],
      ['c'],
      ['b', ['d', 'two']],
    ]);
  });

  it('reads a root without content', () => {
    expect(outline(parseXml('<a/>'))).to.deep.equal(['a']);
    expect(outline(parseXml('<a></a>'))).to.deep.equal(['a']);
    expect(outline(parseXml('<a />'))).to.deep.equal(['a']);
    expect(outline(parseXml('<a\n></a\n>'))).to.deep.equal(['a']);
  });

  it('allows a byte order mark and spaces before the declaration, and spaces after the root', () => {
    for (const before of ['', '\uFEFF', '\uFEFF\r\n', '\n\n  ']) {
      expect(outline(parseXml(`${before}<?xml version="1.0"?>\n<a/>\n`))).to.deep.equal(['a']);
    }
  });

  it('skips comments and processing instructions before, inside and after the root', () => {
    expect(
      outline(
        parseXml('<?xml version="1.0"?><!-- <b> --><?x <c> ?><a>one<!-- <d> & --> - ><?y </a> ?> two</a><!----><?z?>'),
      ),
    ).to.deep.equal(['a', 'one - > two']);
  });

  it('gives each element its parent', () => {
    const root = parseXml('<a><b><c/></b></a>');
    const c = root.children[0]?.children[0];
    expect(c?.parent?.parent).to.equal(root);
    expect(root.parent).to.equal(undefined);
  });

  it('keeps the markup inside an element as written', () => {
    const [b, c] = parseXml('<a><b>x &amp; <i>y</i><!-- z --></b><c/></a>').children;
    expect(b?.inner).to.equal('x &amp; <i>y</i><!-- z -->');
    expect(b?.text).to.equal('x & ');
    expect(c?.inner).to.equal('');
  });

  it('reads names that every object inherits as plain names', () => {
    const root = parseXml('<constructor __proto__="x"><__proto__/><toString/></constructor>');
    expect(outline(root)).to.deep.equal(['constructor', ['__proto__'], ['toString']]);
    expect(root.attributes.get('__proto__')).to.equal('x');
    expect(root.attributes.get('constructor')).to.equal(undefined);
    expect(({} as {x?: unknown}).x).to.equal(undefined);
  });

  describe('text', () => {
    it('has its references decoded once', () => {
      expect(textOf('<a>&lt;b&gt; &amp; &quot;&apos; &#275; &#x113;</a>')).to.equal('<b> & "\' ē ē');
      expect(textOf('<a>&amp;lt;b&amp;gt; &amp;amp;</a>')).to.equal('&lt;b&gt; &amp;');
    });

    it('may contain character names from HTML, which XML does not define', () => {
      expect(textOf('<a>a&nbsp;b &ndash; &eacute;</a>')).to.equal('a\u00a0b – é');
    });

    it('keeps unknown names, and an ampersand that begins no reference', () => {
      expect(textOf('<a>&unknown; R&D & &</a>')).to.equal('&unknown; R&D & &');
    });

    it('keeps the content of a CDATA section unchanged, including markup and references', () => {
      expect(textOf('<a>x <![CDATA[<b>&amp;</b> ]] > <!-- c -->]]> y</a>')).to.equal(
        'x <b>&amp;</b> ]] > <!-- c --> y',
      );
      expect(textOf('<a><![CDATA[one]]]]><![CDATA[>two]]></a>')).to.equal('one]]>two');
      expect(textOf('<a><![CDATA[]]></a>')).to.equal('');
    });

    it('never becomes a tag by decoding', () => {
      expect(outline(parseXml('<a>&lt;b/&gt;&#60;c/&#62;</a>'))).to.deep.equal(['a', '<b/><c/>']);
    });
  });

  describe('attributes', () => {
    it('have quotes of either kind, and references decoded once', () => {
      const {attributes} = parseXml(
        `<a one="1 > 0" two = 'it is "2"' three="&lt;&amp;amp;&#275;" four=''\n five="5"/>`,
      );
      expect([...attributes]).to.deep.equal([
        ['one', '1 > 0'],
        ['two', 'it is "2"'],
        ['three', '<&amp;ē'],
        ['four', ''],
        ['five', '5'],
      ]);
    });

    it('apply to all descendants if they are inherited', () => {
      const b = parseXml('<a xml:lang="lv"><b><c xml:lang="en"/></b></a>').children[0];
      expect(inherited(b, 'xml:lang')).to.equal('lv');
      expect(inherited(b?.children[0], 'xml:lang')).to.equal('en');
      expect(inherited(b, 'xml:base')).to.equal(undefined);
      expect(inherited(undefined, 'xml:lang')).to.equal(undefined);
    });

    it('end inheritance if they are empty', () => {
      expect(inherited(parseXml('<a xml:lang="lv"><b xml:lang=""/></a>').children[0], 'xml:lang')).to.equal('');
    });
  });

  describe('namespaces', () => {
    it('follow the prefix, or the default namespace', () => {
      expect(outline(parseXml('<a xmlns="urn:one" xmlns:p="urn:two"><b/><p:c/></a>'))).to.deep.equal([
        '{urn:one}a',
        ['{urn:one}b'],
        ['{urn:two}c'],
      ]);
    });

    it('identify elements, regardless of the prefix', () => {
      expect(outline(parseXml('<x:a xmlns:x="urn:one"/>'))).to.deep.equal(
        outline(parseXml('<y:a xmlns:y="urn:one"/>')),
      );
      expect(outline(parseXml('<x:a xmlns:x="urn:one"/>'))).to.deep.equal(outline(parseXml('<a xmlns="urn:one"/>')));
    });

    it('apply inside the element that declares them, until a nested declaration', () => {
      expect(
        outline(parseXml('<a xmlns:p="urn:one"><p:b/><c xmlns:p="urn:two"><p:b/></c><p:b/><d xmlns="urn:three"/></a>')),
      ).to.deep.equal(['a', ['{urn:one}b'], ['c', ['{urn:two}b']], ['{urn:one}b'], ['{urn:three}d']]);
    });

    it('may be declared after other attributes of the same element', () => {
      expect(outline(parseXml('<p:a x="1" xmlns:p="urn:one"/>'))).to.deep.equal(['{urn:one}a']);
    });

    it('end if the default namespace is set to empty text', () => {
      expect(outline(parseXml('<a xmlns="urn:one"><b xmlns=""><c/></b></a>'))).to.deep.equal([
        '{urn:one}a',
        ['b', ['c']],
      ]);
    });

    it('differ from names without a namespace if the prefix is undeclared', () => {
      expect(outline(parseXml('<a><media:title>x</media:title><title>y</title></a>'))).to.deep.equal([
        'a',
        ['media:title', 'x'],
        ['title', 'y'],
      ]);
    });

    it('are the same with and without a slash at the end', () => {
      expect(outline(parseXml('<a xmlns="http://search.yahoo.com/mrss"/>'))).to.deep.equal(
        outline(parseXml('<a xmlns="http://search.yahoo.com/mrss/"/>')),
      );
    });
  });

  describe('a document type', () => {
    for (const doctype of [
      '<!DOCTYPE a>',
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">',
      `<!DOCTYPE a SYSTEM 'it"s > [.dtd'>`,
      '<!DOCTYPE a [ ]>',
      '<!DOCTYPE a [<!ELEMENT a (#PCDATA)><!ATTLIST a b CDATA "]>">]  >',
      `<!DOCTYPE a SYSTEM "x" [<!ENTITY b ']]>"'><!-- isn't "closed ]> --><?c ]> " ?> %d; ]>`,
    ]) {
      it(`is skipped: ${doctype}`, () => {
        expect(outline(parseXml(`<?xml version="1.0"?>${doctype}<a>text</a>`))).to.deep.equal(['a', 'text']);
      });
    }

    it('defines nothing: an entity for a file stays as written', () => {
      const xml = '<!DOCTYPE a [<!ENTITY xxe SYSTEM "file:///etc/passwd">]><a b="&xxe;">&xxe;</a>';
      expect(textOf(xml)).to.equal('&xxe;');
      expect(parseXml(xml).attributes.get('b')).to.equal('&xxe;');
    });

    it('defines nothing: an entity that would grow to a billion laughs stays as written', () => {
      const lines = Array.from(
        {length: 10},
        (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index};`.repeat(10)}">`,
      ).join('');
      expect(textOf(`<!DOCTYPE a [<!ENTITY lol0 "lol">${lines}]><a>&lol10;</a>`)).to.equal('&lol10;');
    });

    it('redefines nothing', () => {
      expect(textOf('<!DOCTYPE a [<!ENTITY nbsp "<script/>"><!ENTITY amp "x">]><a>&nbsp;&amp;</a>')).to.equal(
        '\u00a0&',
      );
    });
  });

  describe('rejects with a SyntaxError', () => {
    for (const [what, xml] of [
      ['nothing', ''],
      ['spaces', ' \n'],
      ['text', 'not xml'],
      ['JSON', '{"items": ["<a/>"]}'],
      ['a declaration alone', '<?xml version="1.0"?>'],
      ['a document type alone', '<!DOCTYPE a>'],
      ['a page of HTML', '<!doctype html><html><head><meta charset="utf-8"></head></html>'],
      ['an element without its end tag', '<a><b></b>'],
      ['an end tag without its element', '</a>'],
      ['an extra end tag', '<a></a></a>'],
      ['elements that overlap', '<a><b></a></b>'],
      ['an end tag in another case', '<a></A>'],
      ['an end tag with another prefix for the same namespace', '<p:a xmlns:p="urn:x" xmlns:q="urn:x"></q:a>'],
      ['two roots', '<a/><b/>'],
      ['text before the root', 'x<a/>'],
      ['text after the root', '<a/>x'],
      ['a CDATA section beside the root', '<a/><![CDATA[x]]>'],
      ['a < that does not begin a tag', '<a>3 < 5</a>'],
      ['a tag without a name', '<a><></></a>'],
      ['a tag that is cut off', '<a><b'],
      ['an attribute without quotes', '<a b=c/>'],
      ['an attribute without a value', '<a b/>'],
      ['an attribute without its closing quote', '<a b="c/>'],
      ['attributes without a space between them', '<a b="1"c="2"/>'],
      ['an end tag with an attribute', '<a></a b="c">'],
      ['a comment without its end', '<a><!-- </a>'],
      ['a CDATA section without its end', '<a><![CDATA[</a>'],
      ['an instruction without its end', '<a><?x </a>'],
      ['a document type without its end', '<!DOCTYPE a [<a/>'],
      ['a document type with an open quote', '<!DOCTYPE a "><a/>'],
      ['a declaration outside of a document type', '<a><!ENTITY b "c"></a>'],
      ['a document that is cut off', '<rss><channel><item><title>Ventsp'],
    ] as const) {
      it(what, () => {
        expect(() => parseXml(xml)).to.throw(SyntaxError, /^not well-formed XML: /);
      });
    }

    it('elements nested deeper than 100', () => {
      const nested = (depth: number): string => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
      expect(parseXml(nested(100)).name).to.equal('a');
      expect(() => parseXml(nested(101))).to.throw(SyntaxError);
      expect(() => parseXml('<a>'.repeat(1e6))).to.throw(SyntaxError);
      expect(() => parseXml(`${'<a>'.repeat(100)}<a/>${'</a>'.repeat(100)}`)).to.throw(SyntaxError);
    });

    it('malformed XML, and reports the position', () => {
      expect(() => parseXml('<a>\n</b>')).to.throw('at character 4');
    });
  });

  describe('finishes, in linear time, with a megabyte of', () => {
    const many = (text: string): string => text.repeat(1e6 / text.length);
    for (const [what, xml] of [
      ['<', many('<')],
      ['< in an element', `<a>${many('<')}</a>`],
      ['&', `<a>${many('&')}</a>`],
      ['letters after &', `<a>&${many('x')}</a>`],
      ['spaces', many(' ')],
      ['spaces in a tag', `<a${many(' ')}`],
      ['spaces before an equals sign', `<a b${many(' ')}`],
      ['a name', `<${many('a')}`],
      ['the name of an end tag', `<a></${many('a')}`],
      ['open tags', many('<a>')],
      ['open quotes', many('<a b="')],
      ['attributes', `<a${many(' a="1"')}/>`],
      ['empty elements', `<a>${many('<b/>')}</a>`],
      ['comments that do not end', `<a>${many('<!--')}`],
      ['comments', `<a>${many('<!---->')}</a>`],
      ['CDATA sections that do not end', `<a>${many('<![CDATA[')}`],
      ['instructions that do not end', `<a>${many('<?')}`],
      ['comments in a document type', `<!DOCTYPE a [${many('<!--')}`],
      ['quotes in a document type', `<!DOCTYPE a [${many(`"'`)}`],
      ['brackets in a document type', `<!DOCTYPE a [${many('[')}`],
      ['document types', many('<!DOCTYPE a>')],
      [
        'namespaces',
        `<a ${Array.from({length: 50_000}, (_, index) => `xmlns:p${index}="u"`).join(' ')}>${many('<b/>')}</a>`,
      ],
      ['a namespace of many elements', `<a xmlns="${many('x')}/">${many('<b/>')}</a>`],
    ] as const) {
      it(what, () => {
        for (let times = 0; times < 5; times++) {
          try {
            parseXml(xml);
          } catch (error) {
            expect(error).to.be.an.instanceof(SyntaxError);
          }
        }
      });
    }
  });
});
