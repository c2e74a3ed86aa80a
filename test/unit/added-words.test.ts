import {expect} from '@open-wc/testing';
import {withoutAddedLinks, withoutShortcodes} from '../../src/sources/added-words.js';
import {excerptText} from '../../src/sources/html-field.js';
import {Reading} from '../../src/sources/reading.js';

const page = {url: 'https://town.example/2026/11/library/', title: 'The library opens'};
const shown = (html: string): string | undefined => excerptText(html, 1000, new Reading(), 'summary', page);
const OWN = page.url;

describe('a summary', () => {
  for (const [theme, html, text] of [
    [
      'Twenty Ten',
      `Text &hellip; <a href="${OWN}">Continue reading <span class="meta-nav">&rarr;</span></a>`,
      'Text …',
    ],
    [
      'Twenty Seventeen',
      `<p>Text &hellip; </p>\n<p class="link-more"><a href="${OWN}" class="more-link">Continue reading<span class="screen-reader-text"> “The library opens”</span></a></p>`,
      'Text …',
    ],
    [
      'Genesis',
      `<p>Text &#x02026; <a href="${OWN}" class="more-link">[Lasīt vairāk...] <span class="screen-reader-text">about</span></a></p>`,
      'Text …',
    ],
    ['a theme with brackets', `<p>Text [<a href="${OWN}#more-12">Weiterlesen</a>]</p>`, 'Text'],
    [
      'a theme with a button',
      `<p>Text</p><div class="read-more"><a href="https://t.example/1">Read More</a></div>`,
      'Text',
    ],
    ['a theme with a class for a tag', `<p>Text <a class="moretag" href="/x">Lire la suite</a></p>`, 'Text'],
    [
      'a theme with an arrow after the link',
      `<p>Text <a rel="nofollow" href="${OWN}?utm_source=rss">Loe edasi</a> »</p>`,
      'Text',
    ],
    ['Elementor', `<p>Text</p><a class="elementor-post__read-more" href="${OWN}">Więcej</a>`, 'Text'],
    [
      'Drupal',
      `<p>Text</p><ul class="links"><li class="node-readmore"><a href="${OWN}" rel="tag">Läs mer</a></li></ul>`,
      'Text',
    ],
    ['a site with an old address', `<p>Text <a href="http://www.town.example/2026/11/library">Vairāk</a></p>`, 'Text'],
  ] as const) {
    it(`omits the "read more" link of ${theme}`, () => {
      expect(shown(html)).to.equal(text);
    });
  }

  for (const words of [
    ['The post ', ' appeared first on ', '.'],
    ['La entrada ', ' se publicó primero en ', '.'],
    ['Der Beitrag ', ' erschien zuerst auf ', '.'],
    ['Raksts ', ' pirmoreiz publicēts vietnē ', '.'],
    ['', ' は ', ' に最初に表示されました。'],
  ]) {
    it(`omits the feed footer, as in "${words.join('…')}"`, () => {
      const footer = `<p>${words[0]}<a rel="nofollow" href="${OWN}">The library opens</a>${words[1]}<a rel="nofollow" href="https://town.example">Town</a>${words[2]}</p>`;
      expect(shown(`<p>Text [&#8230;]</p>\n${footer}`)).to.equal('Text…');
      expect(shown(footer)).to.equal(undefined);
    });
  }

  for (const [html, text] of [
    ['<p>See <a href="https://town.example/other/">the plan</a> of the town</p>', 'See the plan of the town'],
    ['<p>See <a href="https://town.example/other/">the plan</a></p>', 'See the plan'],
    [
      `<p>The <a href="${OWN}">library</a> opens at nine, says the mayor.</p>`,
      'The library opens at nine, says the mayor.',
    ],
    ['<p>More on <a href="https://a.example/">A</a> and <a href="https://b.example/">B</a></p>', 'More on A and B'],
    ['<p>Text [2] [Foto: J. Kalns] [sic] [LV]</p>', 'Text [2] [Foto: J. Kalns] [sic] [LV]'],
  ] as const) {
    it(`keeps the author’s own text: ${text}`, () => {
      expect(shown(html)).to.equal(text);
    });
  }

  for (const code of [
    '[vc_row][vc_column width="1/2"][vc_column_text]Text[/vc_column_text][/vc_column][/vc_row]',
    '[et_pb_section fb_built=&#8221;1&#8243; _builder_version=&#8221;4.9&#8243;][et_pb_text]Text[/et_pb_text][/et_pb_section]',
    '[fusion_builder_container hundred_percent="no"]Text[/fusion_builder_container]',
    "[av_textblock size='']Text[/av_textblock]",
    '[tabs][tab title="x"]Text[/tab][/tabs]',
    '[gallery ids="1,2"]Text[gallery]',
    'Text[et_pb_row _builder_version=&#8221;4.',
    'Text [contact-form-7 id="5" title="x"]',
  ]) {
    it(`omits shortcodes, as in ${code.slice(0, 40)}`, () => {
      expect(shown(`<p>${code}</p>`)).to.equal('Text');
    });
  }

  it('is reported if something was removed from it', () => {
    const notes: string[] = [];
    const reading = new Reading({report: () => undefined});
    excerptText(`<p>Text <a class="more-link" href="/">More</a></p>`, 100, reading, 'excerpt', page);
    excerptText('<p>Text</p>', 100, reading, 'excerpt', page);
    reading.notes.forEach(({kind, field}) => notes.push(`${kind} ${field}`));
    expect(notes).to.deep.equal(['added excerpt']);
  });
});

describe('withoutAddedLinks', () => {
  it('returns HTML without links unchanged', () => {
    expect(withoutAddedLinks('<p>x</p>', {})).to.equal('<p>x</p>');
  });
});

describe('withoutShortcodes', () => {
  it('returns text without brackets unchanged', () => {
    expect(withoutShortcodes('a_b = c')).to.equal('a_b = c');
  });
});

describe('a summary keeps', () => {
  for (const [what, html, text] of [
    [
      'a last paragraph with two links other than the title',
      `<p>Text.</p><p>Read <a href="${OWN}">the rules</a> and the <a href="https://town.example/">town page</a>.</p>`,
      'Text. Read the rules and the town page.',
    ],
    ['a telephone number', '<p>Call <a class="btn-more" href="tel:123">123</a></p>', 'Call 123'],
    ['an e-mail address', '<p>Write to <a class="more" href="mailto:a@b.c">us</a></p>', 'Write to us'],
    ['words in brackets', '<p>The concert [video] [audio]</p>', 'The concert [video] [audio]'],
  ] as const) {
    it(what, () => {
      expect(shown(html)).to.equal(text);
    });
  }

  it('only the text of a node in a Drupal feed', () => {
    const field = (name: string, content: string): string =>
      `<div class="clearfix field field--name-${name} field--label-hidden"><div>${content}</div></div>`;
    const added = ['title', 'uid', 'created', 'field-tags', 'comment', 'comment-node-article'];
    const html = added.map((name) => field(name, 'wrong')).join('');
    expect(shown(`${html}${field('body', '<p>Right</p>')}${html}`)).to.equal('Right');
    expect(shown(`<p>Right</p><div class="field field--name-title">also`)).to.equal('Right also');
  });

  it('nothing that is shown in place of a recording', () => {
    for (const tag of ['audio', 'video']) {
      expect(shown(`<p>Right</p><${tag} src="a">Your browser can’t play this.</${tag}><p>too</p>`)).to.equal(
        'Right too',
      );
    }
  });
});

describe('withoutShortcodes', () => {
  it('keeps the start only of a text that is too long to be shown', () => {
    const text = `[vc_row]Right ${'[a '.repeat(1_000_000)}`;
    expect(withoutShortcodes(text)).to.match(/^ Right /);
    expect(withoutShortcodes(text).length).to.be.at.most(100_000);
  });
});
