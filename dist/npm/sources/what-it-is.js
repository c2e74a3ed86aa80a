/* Names what was found instead of news, for the page's developer. Loaded when a document could not be read. */
import { fields, isRecord } from '../util/record.js';
import { cleanText } from '../util/text.js';
import { htmlText } from '../util/html-text.js';
/** Characters that are read: the start of a document shows its format. */
const START = 4000;
/** PHP messages, as HTML or as plain text (https://www.php.net/manual/errorfunc.configuration.php#ini.html-errors). */
const PHP = /^\s*(?:<br \/>\s*|<b>)*(?:PHP )?(Fatal error|Parse error|Warning|Notice|Deprecated|Strict Standards)(?:<\/b>)?:/;
/**
 * Describes a text or document that is not news, and says what to do: "an HTML page, not data: …".
 * @returns undefined if it can only be said that it is not news
 */
export const whatItIs = (input) => typeof input === 'string' ? textKind(input) : jsonKind(input);
function textKind(text) {
    const start = text
        .slice(0, START)
        .replace(/^\uFEFF/, '')
        .trimStart();
    if (!start)
        return 'an empty answer';
    if (PHP.test(start)) {
        // Only the first sentence, since the rest is a file path on the server.
        const message = cleanText(htmlText(start), START)?.split(/ in (?:\/|[A-Z]:\\)/)[0];
        return `a message of PHP before the data: "${cleanText(message, 100)}"; turn display_errors off on that server`;
    }
    const [, tag] = /^<([a-z][a-z0-9]*)\b[^<>]*>\s*(?:<[a-z][a-z0-9]*\b[^<>]*>\s*){0,3}(?:[[{]|&lt;\?xml|&#91;|&#123;)/i.exec(start) ??
        [];
    if (tag && !/^script$/i.test(tag)) {
        return `data inside <${tag.toLowerCase()}>: an editor has wrapped it; paste it in the editor’s source view, or give the address of a file in src`;
    }
    if (/^(?:<\?xml\b[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(start)) {
        const [, title] = /<title[^<>]*>([^<]*)/i.exec(start) ?? [];
        const name = cleanText(htmlText(title ?? ''), 60);
        return `an HTML page, not data${name ? `: "${name}"` : ''}; src is the address of the data itself`;
    }
    if (start.startsWith('<')) {
        // A malformed feed: its parser reports the position.
        if (/<(?:[\w-]+:)?(?:rss|feed|RDF)\b/.test(start))
            return undefined;
        const [, root] = /^(?:<[?!][^>]*>\s*)*<([\w:-]+)/.exec(start) ?? [];
        return root && /^<\?xml/.test(start) ? `XML, but neither RSS nor Atom: <${cleanText(root, 40)}>` : 'HTML, not data';
    }
    if (/^[[{]\s*&(?:quot|#34|#8220|#8221);/.test(start))
        return 'JSON with escapes of HTML: paste it without them';
    if (/^[\w.$]{1,60}\s*\(\s*[[{]/.test(start))
        return 'a script (JSONP), not JSON: ask for plain JSON';
    try {
        return jsonKind(JSON.parse(text.replace(/^\uFEFF/, '')));
    }
    catch {
        return undefined;
    }
}
function jsonKind(document) {
    const { code, message, data, errors, namespaces, routes, members, figures, class: kind } = fields(document);
    const { status } = fields(data);
    if (typeof code === 'string' && typeof message === 'string') {
        const number = typeof status === 'number' ? ` (status ${status})` : '';
        return `an error of WordPress, not posts: ${cleanText(code, 60)}, "${cleanText(message, 120)}"${number}`;
    }
    const error = Array.isArray(errors) ? fields(errors.find(isRecord)) : {};
    if ('title' in error || 'detail' in error) {
        const words = [error.title, error.detail].map((part) => cleanText(part, 120)).filter(Boolean);
        return `an error of Drupal, not nodes: "${words.join(': ')}"`;
    }
    if (Array.isArray(namespaces) && isRecord(routes)) {
        return 'the index of a WordPress interface, not its posts, which are at wp/v2/posts';
    }
    if (Array.isArray(members))
        return 'a register of cities, for <learning-city-badge>';
    if (Array.isArray(figures))
        return 'figures, for <network-stats>';
    return kind === 'dataset' ? 'figures in JSON-stat, for <network-stats>' : undefined;
}
//# sourceMappingURL=what-it-is.js.map