/*
 * Small models of how content management systems filter the HTML that an editor writes, detailed enough for the
 * snippets in README. Each takes HTML and returns the filtered HTML.
 *
 * - WordPress, `wp_kses_post` for users without `unfiltered_html`: `$allowedposttags`, `_wp_add_global_attributes` and
 *   `wp_kses_attr_check` in wp-includes/kses.php (https://github.com/WordPress/wordpress-develop), 6.x. Unknown tags
 *   are removed and their content is kept; `data-*` is allowed by the pattern `^data(?:-[a-z0-9_]+)+$`, so double
 *   hyphens are not. From a forbidden address, only the scheme is removed. A test compares the model with a real WordPress.
 * - Drupal, “Limit allowed HTML tags”: `FilterHtml::filterAttributes` and `filterElementAttributes` in
 *   core/modules/filter/src/Plugin/Filter/FilterHtml.php, 10 and 11. It applies the list in the format's settings,
 *   where an attribute may end in `*`; `style` and `on*` are never allowed.
 * - CKEditor 5 in Drupal: the same list configures its plug-ins and `htmlSupport` (General HTML Support)
 *   (core/modules/ckeditor5/src/HTMLRestrictions.php, `toGeneralHtmlSupportConfig`); elements that its schema does not
 *   know are removed all the same (https://github.com/ckeditor/ckeditor5/issues/13343).
 * - TYPO3, `CommonBuilder` of https://github.com/TYPO3/html-sanitizer, 2.x: unknown tags are escaped to text; `data-`
 *   is among the global attributes; addresses are checked by scheme.
 */

interface Rules {
  readonly isTag: (tag: string) => boolean;
  readonly isAttribute: (tag: string, name: string, value: string) => boolean;
  /** With this option unknown tags are shown as text; otherwise they are removed and their content is kept. */
  readonly writesOut?: boolean;
  /** With this option scripts are removed like unknown tags; otherwise their text is removed too. */
  readonly keepsScriptText?: boolean;
  /** Returns an address without a forbidden scheme; by default the attribute is removed. */
  readonly repair?: (name: string, value: string) => string;
}

function filter(
  html: string,
  {isTag, isAttribute, writesOut = false, keepsScriptText = false, repair = (_, value) => value}: Rules,
): string {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  // Innermost first, so that the content that is kept has been filtered already.
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    const tag = element.localName;
    if (/^(script|style)$/.test(tag) && !keepsScriptText) element.remove();
    else if (!isTag(tag)) {
      const open = writesOut ? [new Text(`<${tag}>`)] : [];
      const close = writesOut ? [new Text(`</${tag}>`)] : [];
      element.replaceWith(...open, ...element.childNodes, ...close);
    } else {
      for (const {name, value} of [...element.attributes]) {
        const repaired = repair(name, value);
        if (!isAttribute(tag, name, repaired)) element.removeAttribute(name);
        else if (repaired !== value) element.setAttribute(name, repaired);
      }
    }
  }
  return body.innerHTML;
}

const hasScheme = (value: string, allowed: RegExp): boolean => {
  const [, scheme] = /^\s*([a-z][a-z\d+.-]*):/i.exec(value) ?? [];
  return !scheme || allowed.test(scheme);
};
const isUrl = (name: string): boolean => /^(href|src|cite|action|poster|longdesc|usemap|data)$/.test(name);

/** The tags of `$allowedposttags`. */
const POST_TAGS = new Set(
  'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav p pre q rb rp rt rtc ruby s samp span section small strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video'.split(
    ' ',
  ),
);
/** For each tag, the attributes that the snippets could need, and the attributes of `_wp_add_global_attributes`. */
const POST_ATTRIBUTES =
  /^(href|rel|rev|name|target|download|align|dir|lang|xml:lang|src|alt|width|height|aria-[a-z]+|class|hidden|id|role|style|title)$/;

const POST_SCHEMES =
  /^(https?|ftps?|mailto|news|irc|gopher|nntp|feed|telnet|mms|rtsp|sms|svn|tel|fax|xmpp|webcal|urn)$/i;

export const wordpressKses = (html: string): string =>
  filter(html, {
    isTag: (tag) => POST_TAGS.has(tag),
    isAttribute: (_, name) => POST_ATTRIBUTES.test(name) || /^data(?:-[a-z0-9_]+)+$/.test(name),
    keepsScriptText: true,
    repair: (name, value) =>
      isUrl(name) && !hasScheme(value, POST_SCHEMES) ? value.replace(/^\s*[a-z][a-z\d+.-]*:/i, '') : value,
  });

/** An allowlist such as `<a href hreflang> <div data-*>`. */
function allowedBy(list: string): Rules {
  const tags = new Map<string, string[]>();
  for (const [, tag = '', attributes = ''] of list.matchAll(/<([a-z\d-]+)([^>]*)>/g))
    tags.set(
      tag,
      attributes
        .split(/\s+/)
        .filter(Boolean)
        .map((attribute) => attribute.replace(/=.*/, '')),
    );
  return {
    isTag: (tag) => tags.has(tag),
    isAttribute: (tag, name, value) =>
      !/^(style$|on)/.test(name) &&
      (/^(lang|dir)$/.test(name) ||
        !!tags
          .get(tag)
          ?.some((allowed) => (allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed))) &&
      (!isUrl(name) || hasScheme(value, /^(https?|ftp|mailto|news|irc|nntp|rtsp|sftp|ssh|tel|telnet|webcal)$/i)),
  };
}

export const drupalFilter =
  (list: string) =>
  (html: string): string =>
    filter(html, allowedBy(list));

/** Elements that the schema of CKEditor 5 knows with General HTML Support (html-support/src/schemadefinitions). */
const CKEDITOR_TAGS = new Set(
  'a abbr acronym address article aside audio b bdi bdo blockquote br button canvas center cite code col colgroup data datalist dd del details dfn dir div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins kbd label legend li main map mark menu meter nav object ol output p picture pre progress q ruby s samp section select small source span strong sub summary sup table tbody td textarea tfoot th thead time tr tt u ul var video'.split(
    ' ',
  ),
);

export const ckeditorInDrupal =
  (list: string) =>
  (html: string): string => {
    const {isTag, isAttribute} = allowedBy(list);
    return filter(html, {isTag: (tag) => CKEDITOR_TAGS.has(tag) && isTag(tag), isAttribute});
  };

const TYPO3_TAGS = new Set(
  'address article aside footer header h1 h2 h3 h4 h5 h6 main nav section blockquote dd div dl dt figcaption figure li ol p pre ul a abbr b bdi bdo cite code data dfn em i kbd mark q rb rp rt rtc ruby s samp small span strong sub sup time u var wbr del ins button datalist label legend meter output progress details dialog menu summary acronym big center font nobr strike tt br hr audio video img track picture source table caption thead tbody tfoot tr td th colgroup col'.split(
    ' ',
  ),
);
const TYPO3_ATTRIBUTES =
  /^(class|id|dir|lang|nonce|xml:lang|item(id|prop|ref|scope|type)|role|tabindex|title|translate|aria-.*|data-.*|href|src|download|hreflang|rel|target|alt|width|height)$/;

export const typo3Sanitizer = (html: string): string =>
  filter(html, {
    isTag: (tag) => TYPO3_TAGS.has(tag),
    isAttribute: (_, name, value) =>
      TYPO3_ATTRIBUTES.test(name) &&
      (!isUrl(name) || hasScheme(value, /^(https?|mailto|tel|ftp|sftp|news|webcal|sms)$/i)),
    writesOut: true,
  });
