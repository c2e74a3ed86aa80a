import {expect} from '@open-wc/testing';
import {decodeReferences, htmlText} from '../../src/util/html-text.js';

/** The text as readers see it: white space in the source is collapsed. */
const seen = (html: string): string => htmlText(html).replace(/\s+/g, ' ').trim();

describe('htmlText', () => {
  it('returns plain text unchanged', () => {
    for (const text of ['', ' ', 'Mācies visu mūžu', 'a\n b\t', '50 % > 5', 'R&D, AT&T', '👨\u200d👩\u200d👧 ‏מה‏']) {
      expect(htmlText(text)).to.equal(text);
    }
  });

  it('removes tags, and keeps words on one line together', () => {
    expect(htmlText('M<b>ācie</b>s <a href="/x">vi<em>su</em></a> mūžu<wbr>.')).to.equal('Mācies visu mūžu.');
    expect(htmlText('H<SUB>2</SUB>O')).to.equal('H2O');
  });

  it('separates words where a block begins or ends', () => {
    expect(seen('<p>one</p><p>two</p>three<br>four<br/>five<hr>six')).to.equal('one two three four five six');
    expect(seen('<ul><li>one<li>two</ul><table><tr><td>a<td>b</table>')).to.equal('one two a b');
    expect(
      seen('<h2 class="x">one</h2><figure><img src="/x.jpg" alt="y"><figcaption>two</figcaption></figure>'),
    ).to.equal('one two');
    expect(seen('one<o:p></o:p>two<my-element>three</my-element>')).to.equal('one two three');
  });

  describe('decoding', () => {
    it('happens once', () => {
      expect(htmlText('&amp;lt;b&amp;gt;')).to.equal('&lt;b&gt;');
      expect(htmlText('&amp;amp;amp;')).to.equal('&amp;amp;');
      expect(htmlText('&#38;lt; &#x26;gt; &amp;#60;')).to.equal('&lt; &gt; &#60;');
    });

    it('runs after tags are removed, so escaped markup stays text', () => {
      expect(htmlText('&lt;b&gt;x&lt;/b&gt; &lt;!-- y --&gt;')).to.equal('<b>x</b> <!-- y -->');
      expect(htmlText('&#60;script&#62;x')).to.equal('<script>x');
    });
  });

  it('omits content that is not meant for readers', () => {
    for (const name of ['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'object', 'SCRIPT', 'Style']) {
      expect(seen(`one<${name} a="b">hidden <b>x</b> &amp; { }</${name}>two`)).to.equal('one two');
    }
    expect(seen('one<script>if (a < b) "</p>"</SCRIPT >two')).to.equal('one two');
    expect(seen('one<style>a>b{}</style><script></script>two')).to.equal('one two');
  });

  it('keeps elements whose names only begin like the names of hidden elements', () => {
    expect(seen('<scripture>one</scripture> <styled>two</styled> </script> three')).to.equal('one two three');
  });

  it('omits the rest if a script is not closed', () => {
    expect(seen('one<script>two <p>three')).to.equal('one');
  });

  describe('comments and declarations', () => {
    it('are omitted, and do not separate words', () => {
      expect(htmlText('one<!-- two <b> > -- -->three')).to.equal('onethree');
      expect(htmlText('<!-- wp:paragraph {"a":"<b>"} --><p>one</p><!-- /wp:paragraph -->').trim()).to.equal('one');
      expect(htmlText('<!DOCTYPE html><?xml version="1.0"?>one<!ELEMENT x>')).to.equal('one');
    });

    it('end where browsers end them', () => {
      expect(htmlText('one<!-->two')).to.equal('onetwo');
      expect(htmlText('one<!---->two')).to.equal('onetwo');
      expect(htmlText('one<!-- two')).to.equal('one');
    });
  });

  describe('attributes', () => {
    it('may contain > in quotes', () => {
      expect(htmlText('<a title="a > b">one</a>')).to.equal('one');
      expect(htmlText('<a title=\'a > "b\' href="it\'s > x">one</a>')).to.equal('one');
      expect(htmlText('<a title\n=\n"a > b">one</a>')).to.equal('one');
      expect(seen('<img alt="<script>x</script>">one')).to.equal('one');
    });

    it('may be unquoted, and may contain stray quotes', () => {
      expect(htmlText('<a href=/x class=y>one</a>')).to.equal('one');
      expect(htmlText('<a href=/x/>one</a>')).to.equal('one');
      expect(htmlText("<a title=it's>one</a>, don't")).to.equal("one, don't");
      expect(htmlText('<a title="5" TV">one</a> <a href="/x">two</a>')).to.equal('one two');
    });

    it('end with their tag if a quote is not closed', () => {
      expect(htmlText('<a href="/x>one</a>')).to.equal('one');
    });
  });

  describe('text that resembles a tag', () => {
    it('is kept', () => {
      for (const text of ['1 < 2', 'a <3 b', '<', '<<', 'x<', '< b >', '<>', '<5>', '<ā>']) {
        expect(htmlText(text)).to.equal(text);
      }
      expect(htmlText('<<b>x</b>')).to.equal('<x');
    });
  });

  it('omits an unclosed tag', () => {
    expect(htmlText('one <a href="x"')).to.equal('one ');
    expect(seen('one</p')).to.equal('one');
  });

  it('never creates markup: no tag that a browser would recognise is left', () => {
    for (const html of [
      '<scr<script>ipt>alert(1)</scr</script>ipt>',
      '<<script>script>alert(1)<</script>/script>',
      '<img src=x onerror=alert(1)//',
      '<svg/onload=alert(1)>',
      '<a/href="x"/title=\'y\'>z',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
      '<!--><img src=x onerror=alert(1)>-->',
      '<p title="</p><script>alert(1)</script>">x',
    ]) {
      expect(
        new DOMParser().parseFromString(`<pre>${htmlText(html)}`, 'text/html').querySelectorAll('pre *'),
      ).to.have.length(0);
    }
  });

  it('returns the same text as a browser', () => {
    for (const html of [
      '<p>Mācies <em>visu</em> mūžu &ndash; &bdquo;kopā&rdquo;&nbsp;&amp; vēl&hellip;</p>',
      'Tom&#225;&#353;, &Scaron;iauliai, M&uuml;nchen &#8211; &#x1F393;',
      '1 &lt; 2 &amp;&amp; 3 > 2 &amp;lt; <b>x</b> &unknown; &; &# &#x; R&D',
      "<a title=it's>one</a>, <i class='a > b'>two</i> <b>don't</b>",
      'a<!-- b -->c<!--d-->e',
      '&frac12; l &sup2; &permil; &euro; &#128; &#150; &#0; &#xD800; &#x110000;',
    ]) {
      expect(seen(html)).to.equal(
        new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, ' ').trim(),
      );
    }
  });

  describe('with very long text', () => {
    // The test's time limit is enough for one pass over the text, but far too short for quadratic time.
    for (const piece of [
      '<',
      '&',
      '>',
      '"',
      'x',
      '<!--',
      '-->',
      '<a "',
      "<a '",
      '<a "\'',
      '<a ="',
      "<a='",
      '<a b="c" ',
      '<a>',
      '<a',
      '</',
      '<!',
      '<?',
      '<script>',
      '</script>',
      '<script></',
      '<svg ',
      '<p>',
      '&amp;',
      '&#',
      '&#x',
      '&#38',
      '&a',
      ' ',
      '= ',
    ]) {
      it(`finishes with a megabyte of ${piece}`, () => {
        const text = piece.repeat(1e6 / piece.length);
        expect(htmlText(text).length).to.be.at.most(text.length);
        expect(htmlText(`<a ${text}`)).to.be.a('string');
        expect(htmlText(`${text}<b>`)).to.be.a('string');
      });
    }

    it('finishes with a tag as long as the longest document', () => {
      for (const piece of ['x', '=', '=""', "=''", ' a="b"', '= ']) {
        expect(htmlText(`one<a ${piece.repeat(5e6 / piece.length)}>two`)).to.equal('onetwo');
      }
    });
  });
});

describe('decodeReferences', () => {
  it('decodes the references that JSON and XML need', () => {
    expect(decodeReferences('&amp; &lt; &gt; &quot; &apos;')).to.equal('& < > " \'');
  });

  it('decodes decimal and hexadecimal numbers', () => {
    expect(decodeReferences('&#256;&#257;&#x100;&#X101;&#x1f393;&#127891;&#039;')).to.equal("ĀāĀā🎓🎓'");
  });

  it('decodes the HTML 4 names of Latin letters and signs', () => {
    expect(decodeReferences('&nbsp;&iexcl;&ETH;&eth;&szlig;&yuml;&Yuml;&OElig;&Scaron;&zcaron;')).to.equal(
      '\u00a0¡ÐðßÿŸŒŠž',
    );
    expect(decodeReferences('&frac14;&frac12;&frac34;&sup1;&sup2;&sup3;')).to.equal('¼½¾¹²³');
    expect(decodeReferences('&hellip;&ndash;&mdash;&lsquo;&rsquo;&sbquo;&ldquo;&rdquo;&bdquo;&laquo;&raquo;')).to.equal(
      '…–—‘’‚“”„«»',
    );
    expect(decodeReferences('&lsaquo;&rsaquo;&bull;&dagger;&Dagger;&permil;&euro;&trade;&minus;&larr;&rarr;')).to.equal(
      '‹›•†‡‰€™−←→',
    );
  });

  it('decodes every name like a browser', () => {
    const names =
      'amp lt gt quot apos nbsp cent pound yen brvbar sect uml copy ordf not shy reg macr deg plusmn acute micro para middot cedil ordm iquest Agrave Aring AElig Ccedil Eacute Igrave Ntilde times Oslash Yacute THORN agrave aring aelig ccedil eacute divide oslash yacute thorn prime Prime uarr darr frac12 sup2 Oslash';
    const parser = new DOMParser();
    for (const name of names.split(' ')) {
      const {textContent} = parser.parseFromString(`<pre>&${name};`, 'text/html').body;
      expect(decodeReferences(`&${name};`), name).to.equal(textContent);
    }
  });

  it('distinguishes uppercase and lowercase names', () => {
    expect(decodeReferences('&Eacute;&eacute;&Prime;&prime;')).to.equal('Éé″′');
  });

  it('leaves unknown names and incomplete references unchanged', () => {
    for (const text of [
      '&unknown;',
      '&Amp;',
      '&constructor;',
      '&toString;',
      '&amp',
      '& amp;',
      '&;',
      '&#;',
      '&#x;',
      '&#xG;',
      '&#12a;',
      '&#12345678;',
      'R&D;',
      'a&b=c&lt',
      'AT&T',
    ]) {
      expect(decodeReferences(text)).to.equal(text);
    }
  });

  it('reads 128 to 159 as windows-1252, like browsers', () => {
    expect(decodeReferences('&#128;&#150;&#x97;&#132;&#147;&#133;&#138;&#158;')).to.equal('€–—„“…Šž');
    const parser = new DOMParser();
    for (let code = 128; code < 160; code++) {
      const {textContent} = parser.parseFromString(`<pre>&#${code};`, 'text/html').body;
      expect(decodeReferences(`&#${code};`), String(code)).to.equal(textContent);
    }
  });

  it('returns the replacement character for an invalid character', () => {
    expect(decodeReferences('&#0;&#xD800;&#xDFFF;&#x110000;&#9999999;')).to.equal('\ufffd'.repeat(5));
  });
});
